"""One-to-one pairs of what two language versions tell, by falling likeness."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def pair_off(
    left: Sequence[T], right: Sequence[T], likeness: Callable[[T, T], float], least: float
) -> list[tuple[T | None, T | None]]:
    """Greedy one-to-one pairs by falling likeness; the rest alone, all in the order of the left, then of the right."""
    ranked = sorted(
        ((likeness(a, b), -i, -j) for i, a in enumerate(left) for j, b in enumerate(right)),
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
