"""From items and the clues between them to groups; what a person has judged comes before all clues."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Generic, TypeVar

from msgspec import Struct, structs

from ipgraph.resolve.apart import Apart
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


class Groups(Struct, Generic[T], frozen=True):
    """Items of one kind, which are meant by their numbers, and how they were grouped."""

    items: tuple[T, ...]
    clusters: Clusters


def group(
    kind: Kind,
    items: tuple[T, ...],
    candidates: Iterable[tuple[int, int]],
    *,
    entries_of: Callable[[T], Iterable[Entry]],
    clues_of: Callable[[T, T], tuple[str, ...]],
    excludes: Callable[[T, T], bool],
    face: Callable[[T], Hashable],
    judged: Judged,
) -> Groups[T]:
    """Group the items of one kind, which must stand in the order of their content.

    ``face`` is what ``excludes`` looks at, beside the articles of two items.
    """
    weights = load_weights()[kind]
    number_of = {entry: number for number, item in enumerate(items) for entry in entries_of(item)}
    verdicts = {
        pair: verdict
        for entries, verdict in judged.items()
        if len(pair := frozenset(number_of[entry] for entry in entries if entry in number_of)) == 2
    }
    pairs = [Pair(min(pair), max(pair), _CERTAIN, (DECIDED,)) for pair, verdict in verdicts.items() if verdict]
    compared = 0
    for compared, (first, second) in enumerate(candidates, 1):  # noqa: B007
        clues = clues_of(items[first], items[second])
        score = weights.score(clues)
        if score >= weights.doubt and frozenset((first, second)) not in verdicts:
            pairs.append(Pair(first, second, score, clues))

    apart = Apart(
        items,
        articles=lambda item: (article for article, _ in entries_of(item)),
        face=face,
        excludes=excludes,
        verdicts=verdicts,
    )
    found = cluster(len(items), pairs, join=weights.join, doubt=weights.doubt, forbids=apart)
    return Groups(items, structs.replace(found, compared=compared))
