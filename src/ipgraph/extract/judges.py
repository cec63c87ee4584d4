"""Judges whom an English text names stand for their court: "Judge Ada Orr", "Mr Justice Harlow", "Penn LJ".

A judge sits on the court that stands right beside the name, else on the only court that the text names of the kind on
which such a judge sits; where several fit, the name stands for none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from ipgraph.extract.forum_binding import COURTS
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_NAME = r"(?:(?!The\b|In\b|On\b|At\b)[A-Z][a-zà-ÿ'’.-]*[A-Z]?[a-zà-ÿ.'’-]* ){0,2}[A-Z][a-zà-ÿ'’-]*[A-Z]?[a-zà-ÿ-]{2,}"
_TITLES = (
    ("GB", "appeal", lazy(rf"\b(?:Lord|Lady) Justice (?P<name>{_NAME})")),
    ("GB", "first", lazy(rf"\b(?:(?:Mr|Mrs|Ms|Miss)\.? Justice|HHJ|HH Judge|Deputy Judge) (?P<name>{_NAME})")),
    ("US", "appeal", lazy(rf"\b(?:U\.?S\.? |Chief |Senior )*Circuit Judge (?P<name>{_NAME})")),
    (
        "US",
        "first",
        lazy(rf"\b(?:U\.?S\.? |Chief |Senior )*(?:District|Magistrate) Judge (?P<name>{_NAME})"),
    ),
    ("GB", "appeal", lazy(r"\b(?P<name>[A-Z][a-z]{2,}) LJ\b")),
    ("", "first", lazy(r"(?<![A-Z]\. )\b(?P<name>[A-Z][a-z]{2,}) J\b(?!\.? ?[A-Z&])")),
    ("", "", lazy(rf"\b(?:[Tt]he late )?(?:Chief )?(?:Judge|Justice) (?P<name>{_NAME})")),
)
"""Whose judges bear a title, on courts of which tier, and the title with the name."""
_APPEAL_KEY = lazy(r"appeal|-ca$|^us-cafc$|higher")
_ACTS = lazy(
    r" (?:then |also |later |duly |therefore |had |has |\w+ly )?(?:granted|ruled|found|held|ordered|awarded|decided|"
    r"declared|denied|dismissed|rejected|threw|tossed|agreed|concluded|refused|entered|enjoined|barred|cut|upheld|let|"
    r"overturned|set|vacated|trimmed|sided|said|wrote|issued|handed|fined|sentenced|stayed|allowed|invalidated)\b"
)
_BESIDE = lazy(r"(?:['’]s)? $|\(?$|(?:, )?(?:before|by|where|and|when) (?:a |the )?$")
_BEHIND = lazy(r",? (?:of|in|at|sitting in|sitting at|from)(?: the)? $")
MOST = 30
"""How many judges of one text are looked at."""


def name_judges(mentions: Sequence[ForumMention], content: str, language: Language) -> list[ForumMention]:
    """The mentions with those of judges who stand for one of the courts among them."""
    courts = [m for m in mentions if m.key and m.kind in COURTS]
    if language != "en" or not courts:
        return list(mentions)
    seats: dict[str, ForumMention] = {}
    added: list[ForumMention] = []
    for country, tier, match in _introduced(content):
        surname = match["name"].split()[-1]
        court = seats.get(surname) or _court_of(courts, content, match, country, tier)
        if court is None or (surname not in seats and len(seats) >= MOST):
            continue
        seats.setdefault(surname, court)
        added.append(_standing(court, match.start(), match.end()))
    for surname, court in seats.items():
        for match in re.finditer(rf"\b{re.escape(surname)}\b", content):
            if _ACTS.match(content, match.end()):
                added.append(_standing(court, match.start(), match.end()))
    return _without_overlaps(mentions, added)


def _introduced(content: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Every place where a judge is named with a title, in reading order: country and tier that the title tells."""
    found = [(country, tier, m) for country, tier, pattern in _TITLES for m in pattern.finditer(content)]
    done = -1
    for each in sorted(found, key=lambda each: (each[2].start(), -each[2].end())):
        if each[2].start() >= done:
            done = each[2].end()
            yield each


def _court_of(
    courts: Sequence[ForumMention], content: str, match: re.Match[str], country: str, tier: str
) -> ForumMention | None:
    for court in courts:
        before = court.end <= match.start() <= court.end + 12 and _BESIDE.fullmatch(content, court.end, match.start())
        behind = match.end() <= court.start <= match.end() + 16 and _BEHIND.fullmatch(content, match.end(), court.start)
        if before or behind:
            return court
    fitting = {c.key: c for c in reversed(courts) if _sits(c, country, tier)}
    only = next(iter(fitting.values())) if len(fitting) == 1 else None
    around = [c for c in courts if _in_one_sentence(content, match, c)]
    if only is None or (only.generic and not content[only.start].isupper()):
        return None
    return only if all(c.key == only.key for c in around) else None


def _in_one_sentence(content: str, match: re.Match[str], court: ForumMention) -> bool:
    """Whether no sentence ends between a judge and a court near the name."""
    left, right = (court.end, match.start()) if court.end <= match.start() else (match.end(), court.start)
    return left <= right <= left + NEAR and _ENDS.search(content, left, right + 1) is None


_ENDS = lazy(r"[.;!?] [A-Z]|\n")
NEAR = 160
"""How far from a judge another court may stand that is spoken of beside."""


def _sits(court: ForumMention, country: str, tier: str) -> bool:
    appeals = _APPEAL_KEY.search(court.key) is not None or court.rank > 1
    if country and court.country not in (country, ""):
        return False
    return not tier or appeals is (tier == "appeal")


def _standing(court: ForumMention, start: int, end: int) -> ForumMention:
    return msgspec.structs.replace(court, start=start, end=end, short=True, anaphor=True, candidates=())


def _without_overlaps(mentions: Iterable[ForumMention], added: Iterable[ForumMention]) -> list[ForumMention]:
    kept: list[ForumMention] = []
    for mention in sorted((*mentions, *added), key=lambda m: (m.start, m.start - m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
