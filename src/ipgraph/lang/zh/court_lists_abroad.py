"""Courts abroad that share one noun in a list: 曼海姆、慕尼黑等地区法院 names two."""

from collections.abc import Iterator

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.courts_abroad import SHARED, nations, places

_LINK = lazy("(?:、|以及|和|与|及)$")
_MOST = 6
"""The most places of one list."""
_LONGEST = 8
"""Characters of the longest name of a place."""


def places_abroad_before(content: str, mention: ForumMention, floor: int) -> Iterator[tuple[int, int, str]]:
    """The places that a list has before a court abroad, each with the court's name as it would be written there.

    >>> text = "在曼海姆和慕尼黑地区法院起诉"
    >>> list(places_abroad_before(text, ForumMention(5, 12, "de-munich-regional", "foreign-court"), 0))
    [(1, 4, '曼海姆地区法院')]
    """
    if mention.kind != "foreign-court" or not mention.key:
        return
    seat = next((n for n in range(_LONGEST, 1, -1) if content[mention.start : mention.start + n] in places()), 0)
    if not seat or mention.start + seat >= mention.end:
        return
    country = places()[content[mention.start : mention.start + seat]].country
    shared = SHARED.match(content, mention.start + seat, mention.end)
    noun = content[shared.end() if shared else mention.start + seat : mention.end]
    at = mention.start
    for _ in range(_MOST):
        link = _LINK.search(content, max(floor, at - 2), at)
        size = _place_before(content, link.start(), floor, country) if link else 0
        if not link or not size:
            return
        at = link.start() - size
        yield at, link.start(), content[at : link.start()] + noun


def _place_before(content: str, at: int, floor: int, country: str) -> int:
    """How long the name of a place of the same country is that ends at ``at``."""
    for size in range(_LONGEST, 1, -1):
        place = places().get(content[at - size : at]) if at - size >= floor else None
        if place is not None and place.country == country and content[at - size : at] not in nations():
            return size
    return 0
