"""Chance that is the same at every run: each thing of the generated world has a stream of its own."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

import msgspec
from msgspec import Struct

T = TypeVar("T")
Two = tuple[str, str]
"""A word in Chinese and in English."""


class Lists(Struct, frozen=True, forbid_unknown_fields=True):
    """The parts of invented names, as ``lists.toml`` has them."""

    brand_signs: str
    surnames: str
    given_signs: str
    industries: tuple[Two, ...]
    chinese_forms: tuple[Two, ...]
    syllables: tuple[tuple[str, str, str], ...]
    foreign_industries: tuple[Two, ...]
    foreign_forms: tuple[Two, ...]
    foreign_given: tuple[str, ...]
    work_first: tuple[Two, ...]
    work_second: tuple[Two, ...]
    patent_things: tuple[Two, ...]
    patent_traits: tuple[Two, ...]
    patent_fields: tuple[Two, ...]
    nameless: tuple[Two, ...]


@cache
def lists() -> Lists:
    """The table ``lists.toml``."""
    return msgspec.toml.decode(Path(__file__).with_name("lists.toml").read_bytes(), type=Lists)


def stream(seed: int, *path: object) -> Random:
    """The chance of one thing; the same for the same seed and path, whatever else was drawn before.

    >>> stream(1, "company", 7).random() == stream(1, "company", 7).random()
    True
    """
    return Random("/".join(map(str, (seed, *path))))


def choose(chance: Random, odds: Sequence[tuple[T, float]]) -> T:
    """One of several, each with its share."""
    return chance.choices([one for one, _ in odds], [share for _, share in odds])[0]
