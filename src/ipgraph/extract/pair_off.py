"""One-to-one pairs of what two language versions tell, by falling likeness."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

NEAR = 50
"""How far from its place in the order of the telling a thing is looked for: further than any article of one dispute
goes, so that an endless list still takes no more than its length in time."""


def near(left: Sequence[T], right: Sequence[T]) -> Iterator[tuple[int, int]]:
    """The places of things that stand about alike in the two orders; of short lists all.

    >>> list(near("ab", "xyz"))
    [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]
    """
    for i in range(len(left)):
        centre = i * len(right) // len(left)
        yield from ((i, j) for j in range(max(0, centre - NEAR), min(len(right), centre + NEAR + 1)))


def pair_off(
    left: Sequence[T], right: Sequence[T], likeness: Callable[[T, T], float], least: float
) -> list[tuple[T | None, T | None]]:
    """Greedy one-to-one pairs by falling likeness; the rest alone, all in the order of the left, then of the right."""
    ranked = sorted(
        ((likeness(left[i], right[j]), -i, -j) for i, j in near(left, right)),
        reverse=True,
    )
    of_left: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in ranked:
        if score < least:
            break
        if -i not in of_left and -j not in taken:
            of_left[-i] = -j
            taken.add(-j)
    found: list[tuple[T | None, T | None]] = [
        (a, right[of_left[i]] if i in of_left else None) for i, a in enumerate(left)
    ]
    return found + [(None, b) for j, b in enumerate(right) if j not in taken]
