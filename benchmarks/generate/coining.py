"""Names that are coined by number, so that no two numbers give one name however large the world is.

Names drawn at random meet the more often the more of them there are, and a corpus of a hundred thousand articles would
be harder than one of a hundred for that reason alone. Here a name is the number written in another system: its digits
are the signs or syllables. Names that are shared on purpose are drawn, at a rate that does not depend on the size.
"""

from collections.abc import Sequence
from functools import cache
from math import gcd
from typing import TypeVar

from benchmarks.generate.draws import lists
from ipgraph.lang.zh.romanised import romanise

T = TypeVar("T")
_STRIDE = 0x9E3779B1
"""Neighbouring numbers give names that are far apart."""


def spread(number: int, size: int) -> int:
    """Another number below ``size``; no two below it give the same.

    >>> sorted(spread(number, 10) for number in range(10)) == list(range(10))
    True
    """
    stride = _STRIDE % size or 1
    while gcd(stride, size) != 1:
        stride += 1
    return (number * stride + size * 5 // 13) % size


def coin(parts: Sequence[T], length: int, number: int) -> tuple[T, ...]:
    """The parts of the coined name of a number, which must be below the power of ``parts`` that ``length`` is.

    >>> coin("abc", 2, 5), len({coin("abc", 2, number) for number in range(9)})
    (('c', 'b'), 9)
    """
    left, found = spread(number, len(parts) ** length), []
    for place in range(length):
        left, digit = divmod(left, len(parts))
        found.append(parts[(digit + place * len(parts) // 3) % len(parts)])
    return tuple(found)


def shortest(parts: Sequence[object], number: int, least: int) -> int:
    """The length, ``least`` or more, at which there is a name for a number.

    >>> shortest("abc", 8, 1), shortest("abc", 9, 1), shortest("abc", 2, 3)
    (2, 3, 3)
    """
    while number >= len(parts) ** least:
        least += 1
    return least


@cache
def brand_signs() -> str:
    """The signs of trade names, one of each sound, so that names which differ in Chinese differ in Latin letters."""
    return "".join({romanise(sign): sign for sign in reversed(lists().brand_signs) if romanise(sign)}.values())


@cache
def given_signs() -> str:
    """The signs of given names, one of each sound."""
    return "".join({romanise(sign): sign for sign in reversed(lists().given_signs) if romanise(sign)}.values())
