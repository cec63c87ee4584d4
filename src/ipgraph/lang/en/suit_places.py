"""Where somebody is sued in the United States, of whose court no more is told: "sued Beta in Delaware"."""

from collections.abc import Iterator

from ipgraph.lang.en.court_places import state_keys
from ipgraph.lang.en.courts_abroad import seat_keys
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.vocab.forums.abroad import load_seats, load_states

_PLACE = r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
_SUED = lazy(
    r"\b(?:sued|sues|suing|countersued|[Ss]uits?|[Ll]awsuits?|[Cc]omplaint)\b"
    r"(?: (?!(?:in|over|for|after|that|to|who|which|and(?! [A-Z])|when|while|because|claiming|alleging|accusing)\b)"
    r"[\w&’'-]+(?:\.(?= [a-z])|(?<=Inc)\.|(?<=Corp)\.|(?<=Co)\.|(?<=Ltd)\.)?(?:,(?= [A-Z]))?){0,8}? in (?P<place>"
    rf"{_PLACE})"
)
_NAMED = lazy(r",? (?:[A-Z]|(?:federal|state|district|superior|bankruptcy|court|courts|judge|jury)\b)|['’-]|\.S")
"""What follows on a place that is only a part of the name of something: "in Delaware federal court"."""
_OTHERS = lazy(r"(?: in \d{4})?,? (?:and|or|as well as) (?:in )?[A-Z]")
"""Behind a place, that there were suits in others too, or that what is sued stands in several."""
_SUITS = lazy(
    r"(?:[Cc]ounter)?[Ss]ue[ds]|[Ss]uing|(?:[Ll]aw)?[Ss]uits?|[Cc]omplaints?|court|company|firm|rival|competitor|them"
    r"|it|him|her|back|again|first|separately"
)
"""Words before "in" that do not stand in a place themselves; another noun may: "sued the dealers in Texas"."""
_MOVED = lazy(r"\b(?:transferred|moved|refiled|re-filed|relocated|shifted)\b")
_BEHIND = 300
"""How far behind a place it may be told that the suit went elsewhere, in code points."""


def suit_places(content: str, start: int, end: int) -> Iterator[tuple[Span, Span]]:
    """The words of each suit between ``start`` and ``end`` that is told with a place, and the place."""
    for match in _SUED.finditer(content, start, end):
        words = match["place"].split()
        for size in range(len(words), 0, -1):
            place = " ".join(words[:size])
            known = place in load_seats() or place in load_states()
            if known and any(key.startswith("us-") for key in (*seat_keys(place), *state_keys(place))):
                at = Span(match.start("place"), match.start("place") + len(place))
                if not _NAMED.match(content, at.end, end) and not _is_elsewhere(content, match.start(), at, end):
                    yield Span(match.start(), at.end), at
                break


def _is_elsewhere(content: str, start: int, place: Span, end: int) -> bool:
    """Whether a place may be where something else stands than the court, or the suit went to another."""
    if _OTHERS.match(content, place.end, end) or _MOVED.search(content, place.end, place.end + _BEHIND):
        return True
    last = content[start : place.start].removesuffix(" in ").rsplit(" ", 1)[-1]
    return last[:1].islower() and _SUITS.fullmatch(last) is None
