"""Who sits on a court that the text names: "the Pune judge", "jurors in Waco", "the appeals panel".

Such a noun stands for the one named court that has the place; where two fit, or none, it names nothing.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ipgraph.lang.anchors import Anchors, beginnings
from ipgraph.lang.en.court_places import state_keys
from ipgraph.lang.en.courts_abroad import seat_keys
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy

_PLACE = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
_WHO = r"(?:judges?|jurors?|justices|magistrates?|bench|panel|jury)"
_BEHIND = lazy(rf"(?!The justices\b)(?P<place>{_PLACE}) {_WHO}\b(?! of | for )")
_SITTING = r"[Jj]udges|[Jj]urors|[Jj]ustices|[Mm]agistrates|(?<=[Tt]he )(?:bench|panel|jury|court)|(?<=\b[Aa] )jury"
_BEFORE = lazy(rf"(?:{_SITTING}) (?:in|at) (?P<place>{_PLACE})")
_APPEALS = lazy(r"(?:appeals?|appellate) (?:panel|judges?|bench|tribunal)\b")
_DIVISION = lazy(r"[Dd]ivision [Bb]ench\b(?! of )")
_SECOND = lazy(
    r"(?:[Aa]ppellate|[Aa]ppeals?|[Ss]econd-instance) (?:panel|bench|division|chamber|collegiate bench|judges)"
    r" (?:of|at|in) (?:the|that) (?:same )?(?:IP |IPC )?[Cc]ourt\b(?! of\b)"
)
"""Who hears the appeals from the first judges of a court that sits at both instances, and belongs to it."""
_AT_BOTH = frozenset({"tw-ipcc"})
_SINGLE = lazy(
    r"(?:(?<=\b[Aa] )|(?<=\b[Tt]he ))(?:[Ll]earned )?[Ss]ingle [Jj]udge\b"
    r"(?= [^.;]{0,48}\b(?:interim|interlocutory|temporary)\b)"
)
"""Who hears the application for an order until the judgment."""
_GRAND = lazy(r"[Gg]rand (?:[Pp]anel|[Cc]hamber)\b")
"""The full bench of a court that decides on rights, where it is named as such."""
_WITH_GRAND = frozenset({"jp-iphc", "eu-cjeu", "eu-general"})
_JUSTICES = lazy(r"(?:The |(?<=\bthe ))justices\b(?! (?:of|in|on|at|from) )")
"""Who sits on the Supreme Courts of the United States and of the United Kingdom."""
_OF_JUSTICES = frozenset({"us-supreme", "gb-supreme"})
_WORDS = Anchors(
    ("rand panel", "rand Panel", "rand chamber", "rand Chamber", "ingle judge", "ingle Judge",
     "ivision Bench", "ivision bench", " judge", " juror", " justices", " magistrate", " bench", " panel", " jury",
     "econd-instance",
     "udges in", "urors in", "ustices in", "agistrates in", "bench in", "panel in", "jury in", "court in", "court at",
     "udges at", "appeal", "appellate")
)  # fmt: skip
HIGH_COURT_OF_INDIA = lazy(r"^in-(?:.*-)?high(?:-|$)")
"""The courts of India of which two judges sit as a division bench."""
_APPEAL_KEY = lazy(r"appeal|-ca$|^us-cafc$|higher|^jp-iphc$")
_CAPITAL = lazy(r"\b[A-ZÀ-Þ]")


def read_benches(content: str, start: int, end: int, named: Iterable[ForumMention]) -> Iterator[ForumMention]:
    """The nouns between ``start`` and ``end`` that stand for one of the courts ``named`` in full."""
    courts = {m.key: m for m in named if m.key and m.rank}
    if not courts:
        return
    texts = {key: frozenset(re.findall(r"\w+", content[m.start : m.end])) for key, m in courts.items()}
    hits = sorted(at for at, _ in _WORDS.find(content, start, end))
    places = {*hits, *(at + step for at in hits for step in (-1, 1)), *beginnings(content, hits, _CAPITAL, 3, start)}
    done = start
    for at in sorted(place for place in places if place >= start):
        match = next(
            (
                m
                for p in (_DIVISION, _SECOND, _SINGLE, _GRAND, _APPEALS, _BEFORE, _BEHIND, _JUSTICES)
                if (m := p.match(content, at, end))
            ),
            None,
        )
        if match is None or at < done or content[at - 1 : at].isalnum():
            continue
        done = match.end()
        place = match.groupdict().get("place")
        left = match.start()
        if match.re.pattern in (_DIVISION.pattern, _SINGLE.pattern):
            meant = tuple(key for key in courts if HIGH_COURT_OF_INDIA.search(key))
        elif match.re.pattern == _GRAND.pattern:
            meant = tuple(key for key in courts if key in _WITH_GRAND)
        elif match.re.pattern == _JUSTICES.pattern:
            meant = tuple(key for key in courts if key in _OF_JUSTICES and courts[key].start < match.start())
        elif match.re.pattern == _SECOND.pattern:
            meant = tuple(key for key in courts if key in _AT_BOTH)
        elif place is None:
            meant = tuple(key for key, m in courts.items() if m.rank == 3 or _APPEAL_KEY.search(key))
        else:
            place, left = _last_place(match, place)
            meant = tuple(key for key in courts if set(place.split()) <= texts[key] or key in _keys(place))
            before = tuple(key for key in meant if courts[key].start < match.start())
            meant = before if len(meant) > 1 and before else meant  # of two in one city, the one named so far
            if len(meant) == 1 and _APPEAL_KEY.search(meant[0]) and courts[meant[0]].start > match.start():
                continue  # who sits in a city need not sit on its court of appeal, which is told later
        if len(meant) == 1 and not (place and place.endswith(("Court", "Division", "Tribunal"))):
            court = courts[meant[0]]
            yield ForumMention(
                left, match.end(), court.key, court.kind, court.rank, court.country, short=True, anaphor=True
            )


def _last_place(match: re.Match[str], place: str) -> tuple[str, int]:
    """The place without "The" before it."""
    words = place.split(" ")
    while len(words) > 1 and words[0] in ("The", "A", "In", "But", "And", "When", "Then"):
        words.pop(0)
    name = " ".join(words)
    return name, match.start() + (len(place) - len(name) if match.start("place") == match.start() else 0)


@lru_cache(maxsize=256)
def _keys(place: str) -> frozenset[str]:
    return frozenset((*seat_keys(place), *state_keys(place)))
