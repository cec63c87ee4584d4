"""Whether two groups of items must stay apart: what each of them shows is kept while they grow."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

import networkx as nx

T = TypeVar("T")


class _Shown:
    """What a group shows: the articles that tell of it, one item of each face, and whether a person judged any."""

    def __init__(self) -> None:
        self.size = 0
        self.articles: set[str] = set()
        self.faces: dict[Hashable, int] = {}
        self.judged = False


class Apart(Generic[T]):
    """Two groups stay apart when any item of one excludes any of the other, unless a person has judged the two.

    ``articles`` are those that tell of an item, and two that one article tells of are always apart. ``face`` is all
    else that ``excludes`` looks at: items of one face exclude the same others, so that one stands for all.
    """

    def __init__(
        self,
        items: Sequence[T],
        *,
        articles: Callable[[T], Iterable[str]],
        face: Callable[[T], Hashable],
        excludes: Callable[[T, T], bool],
        verdicts: Mapping[frozenset[int], bool],
    ) -> None:
        self._items = items
        self._articles = articles
        self._face = face
        self._excludes = excludes
        self._verdicts = verdicts
        self._joined = _joined(verdicts)
        self._judged = frozenset(item for pair in verdicts for item in pair)
        self._shown: dict[int, _Shown] = {}

    def __call__(self, one: Sequence[int], other: Sequence[int]) -> bool:
        """Whether two groups, by the numbers of their items, must stay apart; a group grows at its end only."""
        mine, theirs = self._show(one), self._show(other)
        if mine.judged and theirs.judged:
            return any(self._parts(a, b) for a in one for b in other)
        return not mine.articles.isdisjoint(theirs.articles) or any(
            self._excludes(self._items[a], self._items[b]) for a in mine.faces.values() for b in theirs.faces.values()
        )

    def _show(self, group: Sequence[int]) -> _Shown:
        shown = self._shown.setdefault(group[0], _Shown())
        for number in group[shown.size :]:
            shown.articles.update(self._articles(self._items[number]))
            shown.faces.setdefault(self._face(self._items[number]), number)
            shown.judged = shown.judged or number in self._judged
        shown.size = len(group)
        return shown

    def _parts(self, first: int, second: int) -> bool:
        told = self._joined.get(first, -1) == self._joined.get(second, -2)
        verdict = self._verdicts.get(frozenset((first, second)), told or None)
        one, other = self._items[first], self._items[second]
        if verdict is None:
            return self._excludes(one, other)
        # What one article tells apart is two, whatever a person says.
        return not verdict or not set(self._articles(one)).isdisjoint(self._articles(other))


def _joined(verdicts: Mapping[frozenset[int], bool]) -> dict[int, int]:
    """For each item that a person has said to be one with another the first of those, over any number of steps."""
    links: nx.Graph[int] = nx.Graph()
    links.add_edges_from((min(pair), max(pair)) for pair, verdict in verdicts.items() if verdict)
    return {item: min(part) for part in nx.connected_components(links) for item in part}
