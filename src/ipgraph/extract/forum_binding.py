"""Bind what an article calls a court to the court that it means: short forms, namesakes, forms in brackets.

A court that is only described ("a court in Texas") has a key of its own for the article, made of its words after a "~".
An article names a court in full once and then says "the Wuhan court", "the High Court" or 朝阳法院, of which China has
several. Such a form stands for the court in its own text whose key is among its candidates.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from ipgraph.extract.courts_announced import bind_announced
from ipgraph.extract.courts_of_leads import bind_leads
from ipgraph.extract.panel_binding import as_panels
from ipgraph.extract.registry_binding import registries_of_offices
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

COURTS = frozenset(
    {"supreme-court", "high-court", "intermediate-court", "primary-court", "ip-court", "maritime-court",
     "financial-court", "internet-court", "foreign-court"}
)  # fmt: skip
"""Kinds of forums that "the court" stands for."""


def bind_forums(mentions: Iterable[ForumMention], content: str, starts: Sequence[int] = ()) -> list[ForumMention]:
    """The mentions with short and ambiguous forms bound; a short form that stands for nothing named is left out.

    In the parts of a digest, which begin at ``starts``, a form stands for what its own part names, or the lead.
    """
    if not starts:
        return _bind(mentions, content)
    parts: list[list[ForumMention]] = [[] for _ in range(len(starts) + 1)]
    for mention in mentions:
        parts[bisect_right(starts, mention.start)].append(mention)
    bound = _bind(parts[0], content)
    for start, part in zip(starts, parts[1:], strict=True):
        bound += [mention for mention in _bind([*parts[0], *part], content) if mention.start >= start]
    return bound


def _bind(mentions: Iterable[ForumMention], content: str) -> list[ForumMention]:
    ordered = bind_announced(_without_system(list(mentions), content), content, COURTS)
    ordered = _in_cities(registries_of_offices(as_panels(ordered, content)))
    ordered = bind_leads(ordered, content, COURTS)
    full = _Full([m for m in ordered if m.key])
    bound: list[ForumMention] = []
    for mention in ordered:
        if mention.generic and not mention.key:
            bound.append(msgspec.structs.replace(mention, key=f"~{content[mention.start : mention.end].casefold()}"))
            continue
        if mention.key:
            only = full.only(mention) if mention.short else None
            bound.append(_as(mention, only) if only else mention)
            continue
        target = _in_bracket(mention, bound, content) or full.meant(mention)
        if target is not None:
            bound.append(_as(mention, target))
        elif not mention.short:
            bound.append(mention)
        elif mention.candidates and mention.kind == "jury":
            key = f"~{mention.place.casefold()}"
            bound.append(msgspec.structs.replace(mention, generic=True, anaphor=False, kind="foreign-court", key=key))
        elif (mention.candidates and mention.kind != "jury") or _names_itself(mention, content):
            name = content[mention.start : mention.end].casefold()
            bound.append(msgspec.structs.replace(mention, generic=True, key=f"~{name}"))
    return bound


def _in_cities(mentions: list[ForumMention]) -> list[ForumMention]:
    """Of a district's namesakes the one whose city has another court in the text; Shenzhen's courts make "the Nanshan
    Primary Court" that of Shenzhen, and not that of Hegang.
    """
    cities = {_city(m.key) for m in mentions if m.kind in COURTS and m.key and m.country == "CN"}
    in_short = {m.candidates for m in mentions if m.short and len(m.candidates) > 1}
    in_full = {m.candidates for m in mentions if not m.short and not m.key and m.candidates in in_short}
    placed = []
    for mention in mentions:
        told = mention
        if not mention.key and mention.country == "CN" and len(mention.candidates) > 1:
            inside = [key for key in mention.candidates if _city(key) in cities]
            if len(inside) == 1:
                whole = "" if mention.short else inside[0]
                told = msgspec.structs.replace(mention, key=whole, candidates=tuple(inside))
            elif mention.candidates in in_full:
                # Whichever it is, it is one court.
                told = msgspec.structs.replace(mention, key=f"~{' '.join(mention.candidates)}", generic=True)
        placed.append(told)
    return placed


def _city(key: str) -> str:
    """The second part of a court's key, which is its city or province."""
    return "-".join(key.split("-")[:2])


def _names_itself(mention: ForumMention, content: str) -> bool:
    """Whether a name that many countries' courts bear ("the High Court") is all that the text says of its court."""
    english = content[mention.start : mention.end].isascii()
    return english and mention.kind in ("high-court", "supreme-court")


def _as(mention: ForumMention, meant: ForumMention) -> ForumMention:
    """The mention as standing for ``meant``."""
    return msgspec.structs.replace(
        mention, key=meant.key, kind=meant.kind, rank=meant.rank, country=meant.country, candidates=()
    )


def _without_system(mentions: list[ForumMention], content: str) -> list[ForumMention]:
    """The bare name of the Unified Patent Court stands for its only division that is named; in brackets for none."""
    divisions = {m.key: m for m in mentions if m.key.startswith("eu-upc-")}
    if not divisions:
        return mentions
    only = next(iter(divisions.values())) if len(divisions) == 1 else None
    kept: list[ForumMention] = []
    for mention in mentions:
        if mention.key != "eu-upc":
            kept.append(mention)
        elif kept and kept[-1].key in divisions and content[kept[-1].end : mention.start].strip() in ("(", "（"):
            continue
        elif only is not None:
            kept.append(msgspec.structs.replace(mention, key=only.key, kind=only.kind, rank=only.rank, short=True))
        else:
            kept.append(mention)
    return kept


_ANAPHOR = {
    "en": lazy(
        r"\b[Tt]he (?P<noun>[Hh]earing [Oo]fficer|"
        r"Board|board|Office|office|Commission|commission|Panel|panel|Tribunal|tribunal|regulator|"
        r"Registry|Registrar|Controller|Commissioner|"
        r"Division|agency|customs|Customs)\b(?! (?:of|for|Member|member|action)\b)"
    ),
    "zh": lazy(
        r"(?:该|上述|我|(?<![根基原资成样日剧版文副脚书])本)(?P<noun>局(?![部势面限])|委员会|委(?![托任派])|海关|仲裁委|专家组|关(?=应|对|依|经|将|已|随|立|决|认|于\d))"
    ),
}
_ANY_OFFICE = frozenset({"regulator", "agency"})
_ENFORCES_ZH = lazy(r"[^，。；]{0,16}?(?:查处|处罚|没收|罚款|责令|检查|立案|查扣|查获)")
_ENFORCERS = frozenset({"market-regulator", "copyright-office"})
"""Offices that inspect and punish: 该局还查处了…, behind the name of one that registers marks."""


def bind_anaphors(mentions: list[ForumMention], content: str, language: Language) -> list[ForumMention]:
    """Add a mention for each bare noun ("the office", 该局) that stands for a forum named before it; for no court."""
    mentions = _with_board(mentions, content) if language == "en" else mentions
    named = [m for m in mentions if m.key and m.kind not in COURTS]
    if not named:
        return mentions
    found = list(mentions)
    fitting: dict[str, list[ForumMention]] = {}
    for match in _ANAPHOR[language].finditer(content):
        noun = match.group("noun").casefold()
        if noun not in fitting:
            fitting[noun] = [m for m in named if noun in _ANY_OFFICE or _fits(noun, m, content)]
        fits = fitting[noun]
        if language == "zh" and _ENFORCES_ZH.match(content, match.end()):
            fits = [m for m in fits if m.kind in _ENFORCERS] or fits
        own = language == "zh" and content.startswith("本", match.start())  # whoever writes is named first
        before = _last(fits[:1] if own else fits, match.start()) or _last(fits, match.start())
        over = _last(mentions, match.end())
        if before is None or (over is not None and match.start() < over.end):
            continue
        start = match.start() + (4 if language == "en" else 0)
        found.append(msgspec.structs.replace(before, start=start, end=match.end(), anaphor=True, short=True))
    return sorted(found, key=lambda m: m.start)


_THE_BOARD = lazy(r"\b[Tt]he (?P<board>Board)\b(?! (?:of|for|[Mm]ember|action)\b)")
_BOARDS = frozenset({"us-ttab", "us-ptab"})
_OF_MARKS = lazy(r"\b(?:[Tt]rade ?marks?|marks?|Lanham|registrations?|TTAB\w*|brands?)\b")
_OF_PATENTS = lazy(r"\b(?:[Pp]atents?|[Ii]nter partes|IPRs?|prior art|obvious\w*|inventors?)\b")


def _with_board(mentions: list[ForumMention], content: str) -> list[ForumMention]:
    """The mentions with the board that a text calls nothing but "the Board", below the Federal Circuit."""
    if not any(m.key == "us-cafc" for m in mentions):
        return mentions
    if any(m.key in _BOARDS or "board" in content[m.start : m.end].casefold() for m in mentions):
        return mentions
    first = _THE_BOARD.search(content)
    if first is None:
        return mentions
    marks, patents = (sum(1 for _ in words.finditer(content)) for words in (_OF_MARKS, _OF_PATENTS))
    key = "us-ttab" if marks > patents else "us-ptab"
    board = ForumMention(first.start("board"), first.end("board"), key, "ip-office", 0, "US")
    return sorted([*mentions, board], key=lambda m: m.start)


def _fits(noun: str, mention: ForumMention, content: str) -> bool:
    """Whether a bare noun can stand for a forum: it is the head of its name, or of its kind."""
    name = content[mention.start : mention.end].casefold()
    if noun == "office" and "board" in name:
        return False
    if noun == "hearing officer":
        return mention.kind == "ip-office" and mention.country not in ("CN", "EU", "")
    if noun == "board" and mention.key in _BOARDS:
        return True
    return noun in name or (noun in ("office", "局") and mention.kind == "ip-office") or mention.kind == noun


def _in_bracket(mention: ForumMention, before: list[ForumMention], content: str) -> ForumMention | None:
    """The forum that a bracket introduces this form for: 北京市朝阳区人民法院（下称朝阳法院）."""
    if not before:
        return None
    between = content[before[-1].end : mention.start]
    if len(between) <= 12 and between.lstrip()[:1] in ("(", "（") and before[-1].key:
        return before[-1]
    return None


class _Full:
    """The forums that a text names in full, by key and by kind, each in reading order."""

    def __init__(self, full: Iterable[ForumMention]) -> None:
        self._by_key: dict[str, list[ForumMention]] = defaultdict(list)
        self._by_kind: dict[str, list[ForumMention]] = defaultdict(list)
        for mention in full:
            self._by_key[mention.key].append(mention)
            if not mention.short:
                self._by_kind[mention.kind].append(mention)

    def only(self, mention: ForumMention) -> ForumMention | None:
        """The one forum that a short form with a key of its own may stand for; none where several fit."""
        fitting = [self._by_key[key][0] for key in dict.fromkeys(mention.candidates) if key in self._by_key]
        return fitting[0] if len(fitting) == 1 else None

    def meant(self, mention: ForumMention) -> ForumMention | None:
        """The forum that a short form stands for: of those that fit, the last before it, or else the first."""
        if mention.candidates:
            fitting = [self._by_key[key] for key in dict.fromkeys(mention.candidates) if key in self._by_key]
        else:
            fitting = [self._by_kind[mention.kind]] if mention.kind in self._by_kind else []
        before = [last for each in fitting if (last := _last(each, mention.start))]
        if before:
            return max(before, key=lambda m: m.start)
        return min((each[0] for each in fitting), key=lambda m: m.start, default=None)


def _last(mentions: list[ForumMention], at: int) -> ForumMention | None:
    """The last of the mentions that begins before ``at``."""
    index = bisect_left(mentions, at, key=lambda m: m.start) - 1
    return mentions[index] if index >= 0 else None
