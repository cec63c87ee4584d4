"""Judges whom an English text names stand for their court: "Judge Ada Orr", "Mr Justice Harlow", "Penn LJ".

A judge sits on the court that stands right beside the name, else on the only court that the text names of the kind on
which such a judge sits; where several fit, the name stands for none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from ipgraph.extract.forum_binding import COURTS
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy, rare
from ipgraph.model.codes import Language

_NAME = r"(?:(?!The\b|In\b|On\b|At\b)[A-Z][a-zà-ÿ'’.-]*[A-Z]?[a-zà-ÿ.'’-]* ){0,2}[A-Z][a-zà-ÿ'’-]*[A-Z]?[a-zà-ÿ-]{2,}"
_FIRST = r"(?:(?!The\b|In\b|On\b|At\b|And\b|But\b|While\b|Before\b|As\b)[A-Z][a-z]{2,} )?"
_TITLES = (
    ("GB", "appeal", rare(rf"\b(?:Lord|Lady) Justice (?P<name>{_NAME})")),
    ("GB", "first", rare(rf"\b(?:(?:Mr|Mrs|Ms|Miss)\.? Justice|HHJ|HH Judge|Deputy Judge) (?P<name>{_NAME})")),
    ("US", "appeal", rare(rf"\b(?:U\.?S\.? |Chief |Senior )*Circuit Judge (?P<name>{_NAME})")),
    (
        "US",
        "first",
        rare(rf"\b(?:U\.?S\.? |Chief |Senior )*(?:District|Magistrate) Judge (?P<name>{_NAME})"),
    ),
    ("GB", "appeal", rare(rf"\b{_FIRST}(?P<name>[A-Z][a-z]{{2,}}) LJJ?\b")),
    ("", "first", lazy(rf"{_FIRST}(?P<name>[A-Z](?<!\w[A-Z])(?<![A-Z]\. [A-Z])[a-z]{{2,}}) J\b(?!\.? ?[A-Z&])")),
    ("", "", rare(rf"\b(?:[Tt]he late )?(?:Chief )?(?:Judge|Justice) (?!Department|Minist)(?P<name>{_NAME})")),
)
"""Whose judges bear a title, on courts of which tier, and the title with the name.

A pattern that begins with a letter, and looks behind after it, is tried at such letters only.
"""
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
    named = [m for m in mentions if m.key and m.kind in COURTS]
    if language != "en" or not named:
        return list(mentions)
    courts = _Courts(named, content)
    seats: dict[str, ForumMention] = {}
    added: list[ForumMention] = []
    for country, tier, match in _introduced(content):
        surname = match["name"].split()[-1]
        court = seats.get(surname) or courts.of(match, country, tier)
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


class _Courts:
    """The courts that a text names, in reading order, with those that a title of a judge can mean."""

    def __init__(self, courts: Sequence[ForumMention], content: str) -> None:
        self._all = sorted(courts, key=lambda court: court.start)
        self._content = content
        self._only: dict[tuple[str, str], ForumMention | None] = {}

    def of(self, match: re.Match[str], country: str, tier: str) -> ForumMention | None:
        """The court on which a judge sits whom the words name with a title of that country and tier."""
        content, start, end = self._content, match.start(), match.end()
        around = self._around(start, end)
        for court in around:
            before = court.end <= start <= court.end + 12 and _BESIDE.fullmatch(content, court.end, start)
            behind = end <= court.start <= end + 16 and _BEHIND.fullmatch(content, end, court.start)
            if before or behind:
                return court
        if (country, tier) not in self._only:
            self._only[country, tier] = self._one(country, tier)
        only = self._only[country, tier]
        beside = [court for court in around if _in_one_sentence(content, match, court)]
        return only if only is not None and all(court.key == only.key for court in beside) else None

    def _around(self, start: int, end: int) -> list[ForumMention]:
        first = bisect_left(self._all, start - NEAR - LONGEST, key=lambda court: court.start)
        last = bisect_right(self._all, end + NEAR, key=lambda court: court.start)
        return self._all[first:last]

    def _one(self, country: str, tier: str) -> ForumMention | None:
        """The one court of the text on which such judges sit; one that is only described does not count."""
        fitting = {court.key: court for court in reversed(self._all) if _sits(court, country, tier)}
        only = next(iter(fitting.values())) if len(fitting) == 1 else None
        return None if only is None or (only.generic and not self._content[only.start].isupper()) else only


def _in_one_sentence(content: str, match: re.Match[str], court: ForumMention) -> bool:
    """Whether no sentence ends between a judge and a court near the name."""
    left, right = (court.end, match.start()) if court.end <= match.start() else (match.end(), court.start)
    return left <= right <= left + NEAR and _ENDS.search(content, left, right + 1) is None


_ENDS = lazy(r"[.;!?] [A-Z]|\n")
NEAR = 160
"""How far from a judge another court may stand that is spoken of beside."""
LONGEST = 120
"""The most characters of a court's name that stands before a judge's."""


def _sits(court: ForumMention, country: str, tier: str) -> bool:
    appeals = _APPEAL_KEY.search(court.key) is not None or court.rank > 1
    if country and court.country not in (country, ""):
        return False
    return not tier or appeals is (tier == "appeal")


def _standing(court: ForumMention, start: int, end: int) -> ForumMention:
    return msgspec.structs.replace(court, start=start, end=end, short=True, anaphor=True, candidates=(), place="")


def _without_overlaps(mentions: Iterable[ForumMention], added: Iterable[ForumMention]) -> list[ForumMention]:
    kept: list[ForumMention] = []
    for mention in sorted((*mentions, *added), key=lambda m: (m.start, m.start - m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
