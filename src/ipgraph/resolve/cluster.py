"""Put together what is the same: pairs in the order of their scores, unless something forbids that they meet.

The outcome does not depend on the order in which entries or pairs are given.
"""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

Forbids = Callable[[Sequence[int], Sequence[int]], bool]
"""Whether two groups of items, by their numbers, must not become one."""


class Pair(Struct, frozen=True, order=True):
    """Two items by their numbers, the clues that hold between them, and the sum of their weights."""

    first: int
    second: int
    score: float
    clues: tuple[str, ...]


class Clusters(Struct, frozen=True):
    """Groups of items; the pairs that joined them; pairs in doubt, or that something forbade to join.

    ``compared`` is how many pairs were looked at.
    """

    groups: tuple[tuple[int, ...], ...]
    joined: tuple[Pair, ...]
    doubtful: tuple[Pair, ...]
    compared: int = 0


def cluster(size: int, pairs: Iterable[Pair], *, join: float, doubt: float, forbids: Forbids) -> Clusters:
    """Group ``size`` items by their pairs, the surest first; of equal ones those with the smaller numbers.

    Items must be numbered by their content, so that the same items have the same numbers.
    """
    ordered = sorted(set(pairs), key=lambda pair: (-pair.score, pair))
    group_of = list(range(size))
    members: dict[int, list[int]] = {number: [number] for number in range(size)}
    joined, doubtful = [], []
    for pair in ordered:
        one, other = group_of[pair.first], group_of[pair.second]
        if one == other:
            if pair.score >= join:
                joined.append(pair)
            continue
        if pair.score < doubt:
            continue
        if pair.score < join or forbids(members[one], members[other]):
            doubtful.append(pair)
            continue
        # The smaller group is renamed: each item changes its group at most log2(size) times.
        small, large = sorted((one, other), key=lambda number: (len(members[number]), number))
        for number in members[small]:
            group_of[number] = large
        members[large] += members.pop(small)
        joined.append(pair)
    groups = sorted(tuple(sorted(group)) for group in members.values())
    still = tuple(pair for pair in doubtful if group_of[pair.first] != group_of[pair.second])
    return Clusters(tuple(groups), tuple(joined), still)
