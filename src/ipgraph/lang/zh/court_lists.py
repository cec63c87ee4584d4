"""Courts and offices that share one noun in a list: 杭州、宁波两地中院 names two."""

from collections.abc import Iterator

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_divisions

_LINK = lazy("(?:、|以及|和|与|及)$")
_GROUPED = lazy("等?[两二三四五六七八]地")
_MOST = 12
"""The most places of one list."""

_SHARING = frozenset(("high-court", "intermediate-court", "ip-court", "customs", "internet-court", "maritime-court"))


def places_before(content: str, mention: ForumMention, floor: int) -> Iterator[tuple[int, int, str]]:
    """The places that a list has before a forum, each with the forum's name as it would be written there.

    >>> list(places_before("由杭州、宁波中院审理", ForumMention(4, 8, "x", "intermediate-court"), 0))
    [(1, 3, '杭州中院')]
    """
    if mention.kind not in _SHARING or not mention.key:
        return
    own = _place(content, mention.start, mention.end)
    if not own:
        return
    grouped = _GROUPED.match(content, mention.start + own)
    noun = content[grouped.end() if grouped else mention.start + own : mention.end]
    at = mention.start
    for _ in range(_MOST):
        link = _LINK.search(content, max(floor, at - 2), at)
        size = _place_before(content, link.start(), floor) if link else 0
        if not link or not size:
            return
        at = link.start() - size
        yield at, link.start(), content[at : link.start()] + noun


def _place(content: str, start: int, end: int) -> int:
    forms = load_divisions().by_form
    return next((size for size in (5, 4, 3, 2) if start + size < end and content[start : start + size] in forms), 0)


def _place_before(content: str, at: int, floor: int) -> int:
    forms = load_divisions().by_form
    return next((size for size in (5, 4, 3, 2) if at - size >= floor and content[at - size : at] in forms), 0)
