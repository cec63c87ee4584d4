"""From items and the clues between them to groups; what a person has judged comes before all clues."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import networkx as nx

from ipgraph.resolve.cluster import Clusters, Pair, cluster
from ipgraph.resolve.score import Kind, load_weights

Entry = tuple[str, str]
"""The id of an article, and that of an entry of its record."""

Judged = Mapping[frozenset[Entry], bool]
"""Pairs of entries that a person has judged: the same, or not."""

DECIDED = "decided"
"""What stands in place of clues where a person has judged."""
_CERTAIN = 99.0

T = TypeVar("T")


def group(
    kind: Kind,
    items: Sequence[T],
    candidates: Iterable[tuple[int, int]],
    *,
    entries_of: Callable[[T], Iterable[Entry]],
    clues_of: Callable[[T, T], tuple[str, ...]],
    excludes: Callable[[T, T], bool],
    judged: Judged,
) -> Clusters:
    """Group the items of one kind, which must stand in the order of their content."""
    weights = load_weights()[kind]
    number_of = {entry: number for number, item in enumerate(items) for entry in entries_of(item)}
    verdicts = {
        pair: verdict
        for entries, verdict in judged.items()
        if len(pair := frozenset(number_of[entry] for entry in entries if entry in number_of)) == 2
    }
    pairs = [Pair(min(pair), max(pair), _CERTAIN, (DECIDED,)) for pair, verdict in verdicts.items() if verdict]
    for first, second in candidates:
        clues = clues_of(items[first], items[second])
        score = weights.score(clues)
        if score >= weights.doubt and frozenset((first, second)) not in verdicts:
            pairs.append(Pair(first, second, score, clues))

    joined = _joined(verdicts)

    def parts(first: int, second: int) -> bool:
        told = joined.get(first, -1) == joined.get(second, -2)
        verdict = verdicts.get(frozenset((first, second)), told or None)
        if verdict is None:
            return excludes(items[first], items[second])
        # What one article tells apart is two, whatever a person says.
        return not verdict or bool(_articles(entries_of(items[first])) & _articles(entries_of(items[second])))

    def forbids(one: Sequence[int], other: Sequence[int]) -> bool:
        return any(parts(a, b) for a in one for b in other)

    return cluster(len(items), pairs, join=weights.join, doubt=weights.doubt, forbids=forbids)


def _joined(verdicts: Mapping[frozenset[int], bool]) -> dict[int, int]:
    """For each item that a person has said to be one with another the first of those, over any number of steps."""
    links: nx.Graph[int] = nx.Graph()
    links.add_edges_from((min(pair), max(pair)) for pair, verdict in verdicts.items() if verdict)
    return {item: min(part) for part in nx.connected_components(links) for item in part}


def _articles(entries: Iterable[Entry]) -> set[str]:
    return {article for article, _ in entries}
