"""Names that many countries' courts bear, and common nouns for courts: bound by what the text named before them.

"the Supreme Court", "the High Court", "the Court of Appeal" stand for the court of the country whose courts the text
tells of; "the appeals court", "the district court", "the trial court", "the same court", "another judge of the court"
for the one named court that they can mean. Where two could be meant, or another country is told right before, they stay
unbound.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from ipgraph.lang.anchors import Anchors
from ipgraph.lang.en.court_places import IN_A_PLACE, country_names
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_forums

_NAME = lazy(
    r"(?P<supreme>(?:Federal )?Supreme Court|(?:top|apex|highest|supreme) court)\b|(?P<high>High Court|high court)\b|"
    r"(?P<appeal>Courts? of Appeals?|(?:appeals?|appellate) court|court of appeals?)\b|"
    r"(?P<justice>Court of Justice)\b|(?P<full>Full Court)\b|(?P<district>district court)\b|"
    r"(?P<trial>(?:trial|lower) court|court below|court of first instance)\b|"
    r"(?P<other>(?:[Aa]nother|different|second|third|fellow) (?:(?:judge|jury|chamber|division|panel|bench|senate)"
    r" (?:of|in|at|on|from) (?:the|that) (?:court|district|bench|division|tribunal)|(?:chamber|senate)"
    r"(?! (?:of|for|for the)\b)))\b|"
    r"(?P<same>same (?:court|district|office|board|panel|bench|(?:two |three |five )?judges))\b"
)
_DEFINITE = lazy(r"\b(?:[Tt]he|[Tt]hat) (?:(?:federal|\w+-(?:judge|member)) )?$")
_NAMED_ON = lazy(rf" (?:of(?! appeal)|for|at|Judge|judge|Justice)\b|{IN_A_PLACE}|['’]s (?:Office|Registry)")
_APPEAL_KEY = lazy(r"appeal|-ca$|^us-cafc$|higher|^jp-iphc$")
_DISTRICT_KEY = lazy(r"^us-.*district|^(?:nl|jp|kr|il|in|tw)-.*district|^(?:jp|kr|nl)-[a-z]+$")
_APPEALS = {"GB": "gb-ca", "SG": "sg-appeal", "NZ": "nz-appeal", "IE": "ie-appeal", "KE": "ke-appeal"}
_HIGHS = {"GB": "gb-hc", "SG": "sg-hc", "IE": "ie-high", "NZ": "nz-high", "KE": "ke-high", "AU": "au-high"}
_NO_STATE = frozenset(("WO", "EU", ""))


@cache
def _supreme_keys() -> dict[str, str]:
    found: dict[str, str] = {}
    for key, forum in load_forums().by_key.items():
        if forum.kind == "supreme-court" and not found.get(forum.country, "").endswith("-supreme"):
            found[forum.country] = key
    return found


@cache
def _anchors() -> Anchors:
    return Anchors(
        ("Full Court", "Federal Supreme Court",
         "Supreme Court", "top court", "apex court", "highest court", "supreme court", "High Court", "high court",
         "Court of Justice", "Court of Appeal",
         "Courts of Appeal", "appeals court", "appeal court", "appellate court", "court of appeal",
         "district court", "trial court", "lower court", "court below", "court of first instance", "same court",
         "same district", "same office", "same board", "same panel", "same bench", "same judges", "same two judges",
         "same three judges", "same five judges",
         "nother judge", "nother jury", "nother chamber", "nother division", "nother panel", "nother bench",
         "nother senate", "different judge", "different jury", "different chamber", "different panel",
         "different division", "different bench", "second judge", "second jury", "second chamber", "second panel",
         "third judge", "third jury", "third chamber", "third panel", "fellow judge")
    )  # fmt: skip


class _Named:
    """The forums that a text names in full, in reading order."""

    def __init__(self, content: str, named: Sequence[ForumMention]) -> None:
        self.content = content
        self.all = sorted((m for m in named if m.key), key=lambda m: m.start)
        self.courts = [m for m in self.all if m.rank]
        self.offices = [m for m in self.all if not m.rank]
        self.countries = {m.country for m in self.courts} - _NO_STATE
        self.keys = {m.key for m in self.courts}
        self.fitting = {kind: self._only(fits) for kind, fits in _FITS.items()}

    def _only(self, fits: Callable[[ForumMention, str], bool]) -> ForumMention | None:
        """The only court that fits; none where several do."""
        found = {m.key: m for m in self.courts if fits(m, self.content[m.start : m.end].casefold())}
        return next(iter(found.values())) if len(found) == 1 else None

    def last(self, forums: list[ForumMention], at: int, floor: int) -> ForumMention | None:
        """The forum named last between ``floor`` and ``at``."""
        index = bisect_left(forums, at, key=lambda m: m.start) - 1
        return forums[index] if index >= 0 and forums[index].start >= floor else None

    def told_beside(self, at: int) -> str:
        """The country of the court or office that the same paragraph names last before a place."""
        floor = self.content.rfind("\n", max(0, at - _FAR), at) + 1 or max(0, at - _FAR)
        last = self.last(self.all, at, floor)
        return last.country if last is not None and last.country not in _NO_STATE else ""

    def country_at(self, at: int) -> str:
        """The country whose court a bare name at ``at`` means, if the text leaves no doubt."""
        floor = self.content.rfind("\n", max(0, at - _FAR), at) + 1 or max(0, at - _FAR)
        last = self.last(self.courts, at, floor)
        country = next(iter(self.countries)) if len(self.countries) == 1 else last.country if last else ""
        sentence = max(floor, self.content.rfind(". ", floor, at) + 1, at - 90, last.end if last else 0)
        told = [country_names()[m[1] or m[2]] for m in _told().finditer(self.content, sentence, at)]
        return "" if country in _NO_STATE or any(other != country for other in told) else country


_FAR = 4000
"""How far back a paragraph is looked through."""
_FITS: dict[str, Callable[[ForumMention, str], bool]] = {
    "supreme": lambda m, name: m.rank == 4,
    "high": lambda m, name: "high court" in name and m.country != "CN",
    "justice": lambda m, name: m.key == "eu-cjeu",
    "appeal": lambda m, name: m.rank == 3 and m.country != "CN",
    "district": lambda m, name: bool(_DISTRICT_KEY.search(m.key)),
    "trial": lambda m, name: m.rank in (1, 2) and not _APPEAL_KEY.search(m.key),
}
"""Which courts a noun can mean, by the court and its name in small letters."""


@cache
def _told() -> re.Pattern[str]:
    """A place that says where a court sits: "in Kenya", "Kenya's"."""
    names = "|".join(sorted(map(re.escape, country_names()), key=lambda name: (-len(name), name)))
    return PATTERNS.compiled(rf"\b[Ii]n (?:the )?(?=[A-Z])({names})\b|\b(?=[A-Z])({names})['’]s ")


def read_told(content: str, start: int, end: int, named: Sequence[ForumMention]) -> Iterator[ForumMention]:
    """The bare names and nouns between ``start`` and ``end`` that stand for one court without doubt."""
    known = _Named(content, named)
    if not known.all:
        return
    done = start
    for at, _ in _anchors().find(content, start, end):
        at -= content.startswith("nother", at)
        match = _NAME.match(content, at, end) if at >= done else None
        if match is None or _NAMED_ON.match(content, match.end()) or not _stands_bare(content, match):
            continue
        done = match.end()
        bound = _bound(known, match)
        if bound:
            yield bound


def _stands_bare(content: str, match: re.Match[str]) -> bool:
    before = content[max(0, match.start() - 30) : match.start()]
    if match.lastgroup == "other":
        return match.group()[1:].startswith("nother") or before.endswith((" a ", "A ", " the ", "The "))
    if match.lastgroup == "same":
        return before.endswith((" the ", " The ", "\nThe "))
    if match.group()[0].isupper():
        return re.search(r"[A-Z][\w.’']*,? $", before) is None or _DEFINITE.search(before) is not None
    return _DEFINITE.search(before) is not None


def _bound(known: _Named, match: re.Match[str]) -> ForumMention | None:
    kind, at = match.lastgroup or "", match.start()
    if kind == "full":
        bench = ForumMention(at, match.end(), "au-full", "foreign-court", 3, "AU", short=True)
        return bench if known.keys & {"au-federal", "au-full"} else None
    if kind in ("same", "other"):
        return _same(known, match)
    capital = match.group()[0].isupper()
    meant = known.fitting[kind]
    if meant is not None and meant.country == "US" and match.group() == "Court of Appeal":
        meant = None  # those of the United States bear an s
    if kind == "high" and meant is not None and known.told_beside(at) not in (meant.country, ""):
        meant = None  # that of another country, named elsewhere in the text
    if meant is not None and not (kind in ("supreme", "appeal") and known.countries - {meant.country}):
        return _mention(match, meant, anaphor=not capital)
    if kind == "justice":
        key = "eu-cjeu" if any(m.key in ("eu-general", "eu-euipo") for m in known.all) else ""
        return ForumMention(at, match.end(), key, "supreme-court", 4, "EU", short=True) if key else None
    country = known.country_at(at) if capital or kind == "supreme" else ""
    country = (known.told_beside(at) if capital and kind == "high" else "") or country
    key = {"supreme": _supreme_keys(), "appeal": _APPEALS, "high": _HIGHS}.get(kind, {}).get(country, "")
    if kind == "supreme" and country and not key:
        key = f"{country.casefold()}-supreme"
    if not key or (not capital and key not in known.keys):
        return None
    forum = load_forums().by_key.get(key)
    rank = {"supreme": 4, "appeal": 3}.get(kind, 2)
    return ForumMention(
        at, match.end(), key, forum.kind if forum else "foreign-court", forum.rank if forum else rank, country,
        short=True, anaphor=not capital,
    )  # fmt: skip


_AN_APPEAL = lazy(r"[^.;]{1,40}?\b(?:appeals?|cross-appeals?)\b(?! to\b)")
"""What a court of first instance does not decide: "the same court threw out its appeal"."""
_BENCH = lazy(r"(?:three|five) judges$")
"""How many judges sit on appeals only: "the same three judges"."""
DISTRICT = 2
"""The highest rank of a court that hears no appeals."""


def _same(known: _Named, match: re.Match[str]) -> ForumMention | None:
    """ "the same court": the one named last in the paragraph or the one before."""
    content, at = known.content, match.start()
    floor = content.rfind("\n", max(0, at - _FAR), at)
    floor = content.rfind("\n", max(0, floor - _FAR), max(0, floor)) + 1
    court = match.lastgroup == "other" or match.group().endswith(("court", "district", "bench", "judges"))
    forums = known.courts if court else known.offices
    if match.lastgroup == "other":
        floor = 0
    if _BENCH.search(match.group()):
        forums, floor = [m for m in known.courts if m.rank > DISTRICT], 0
    if court and _AN_APPEAL.match(content, match.end()):
        forums = [m for m in forums if m.rank > 1]
    last = known.last(forums, at, floor)
    if last is None and match.group().endswith("panel"):
        last = known.last(known.courts, at, floor)
    return _mention(match, last, anaphor=True) if last else None


def _mention(match: re.Match[str], meant: ForumMention, *, anaphor: bool) -> ForumMention:
    return ForumMention(
        match.start(), match.end(), meant.key, meant.kind, meant.rank, meant.country, short=True, anaphor=anaphor
    )
