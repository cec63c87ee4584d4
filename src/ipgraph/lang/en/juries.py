"""Juries and judges told by where they sit in the United States: "a Delaware jury", "a judge in Richmond"."""

import re
from collections.abc import Iterator

import msgspec

from ipgraph.lang.anchors import Anchors, beginnings, matches_at
from ipgraph.lang.en.court_places import state_keys
from ipgraph.lang.en.courts_abroad import seat_keys
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.abroad import load_seats, load_states

_PLACE = r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
_BEHIND = lazy(rf"(?P<place>{_PLACE}) (?:jury|judge)\b(?! (?:of|for)\b)")
_BEFORE = lazy(rf"(?:(?<=\b[Aa] )(?:jury|judge)|\b[Jj]urors) in (?P<place>{_PLACE})")
_NAMED = lazy(
    r"(?<=District )Judge [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){0,3} (?:in|of) (?:[a-z]+ )?"
    rf"(?P<place>{_PLACE})(?!,? (?:who (?:is|was) )?sitting\b)"
)
"""A federal judge by name, and where he sits: "U.S. District Judge Alan Breck in Waco, Texas". The place is the court,
for which the name then stands."""
_VERDICT = lazy(rf"(?<=verdict )in (?P<place>{_PLACE})")
"""Where a verdict was returned: "was hit with a $5 million verdict in Austin, Texas"."""
_WORDS = Anchors((" jury", " judge", "jury in", "judge in", "Jurors in", "jurors in", "District Judge ", "verdict in "))
_CAPITAL = lazy(r"\b[A-Z]")


def read_juries(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The juries and judges between ``start`` and ``end``; which federal court of the place is meant stays open."""
    hits = sorted(at for at, _ in _WORDS.find(content, start, end))
    for match in matches_at(_BEFORE, content, hits, end):
        yield from _mention(match, match.start())
    for match in matches_at(_NAMED, content, [at + len("District ") for at in hits], end):
        yield from _mention(match, match.start("place"))
    for match in matches_at(_VERDICT, content, [at + len("verdict ") for at in hits], end):
        yield from _mention(match, match.start("place"))
    for match in matches_at(_BEHIND, content, beginnings(content, hits, _CAPITAL, 3, start), end):
        yield from _mention(match, None)


def by_its_place(forum: ForumMention, content: str) -> ForumMention:
    """A jury or judge whose court no word of the text names, narrowed to the place; any other forum as it is."""
    if not forum.place or forum.key != f"~{forum.place.casefold()}":
        return forum
    left = content.find(forum.place, forum.start, forum.end)
    if left < 0:
        return forum  # the judge's own name stands for the jury
    return msgspec.structs.replace(forum, start=left, end=left + len(forum.place))


def _mention(match: re.Match[str], left: int | None) -> Iterator[ForumMention]:
    words = match["place"].split()
    for size in range(len(words), 0, -1):
        place = " ".join(words[:size] if left is not None else words[-size:])
        known = place in load_seats() or place in load_states()
        keys = tuple(key for key in (*seat_keys(place), *state_keys(place)) if known and key.startswith("us-"))
        if keys:
            begins = match.end("place") - len(place) if left is None else left
            ends = match.end() if left is None else match.start("place") + len(place)
            yield ForumMention(
                begins, ends, "", "jury", 1, "US", candidates=keys, short=True, place=place, anaphor=True
            )
            return
