"""The world's countries and court cities as texts name them: ``countries.tsv``, ``seats.tsv``, ``states.tsv``."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct

_LEFT_OUT = frozenset(("the", "of", "in", "and", "de", "di", "d", "lo", "s", "county", "region", "province"))
"""Words in names of places that no key holds."""


class Country(Struct, frozen=True):
    """A country: its code, its names and adjectives in English, its names in Chinese."""

    code: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    zh: tuple[str, ...]


class Seat(Struct, frozen=True):
    """A city where courts sit; ``district`` is its federal district in the United States ("Eastern Texas")."""

    names: tuple[str, ...]
    country: str
    district: str
    zh: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its first name that keys of its courts hold."""
        return key_words(self.names[0])


class State(Struct, frozen=True):
    """A state of the United States; ``single`` when it is one federal district."""

    name: str
    short: str
    single: bool
    zh: tuple[str, ...]


@cache
def load_states() -> Mapping[str, State]:
    """The states as shipped, by name."""
    return {
        name: State(name, short, many == "one", tuple(zh.split("|"))) for name, short, many, zh in _rows("states.tsv")
    }


@cache
def load_countries() -> tuple[Country, ...]:
    """The countries as shipped."""
    return tuple(
        Country(code, *(tuple(forms.split("|")) for forms in (names, adjectives, zh)))
        for code, names, adjectives, zh in _rows("countries.tsv")
    )


@cache
def load_seats() -> Mapping[str, Seat]:
    """The cities as shipped, by each of their names."""
    return {name: seat for seat in _seats() for name in seat.names}


@cache
def load_chinese_seats() -> Mapping[str, Seat]:
    """The cities as shipped, by each of their Chinese names."""
    return {name: seat for seat in _seats() for name in seat.zh}


@cache
def _seats() -> tuple[Seat, ...]:
    rows = ((*row, "", "")[:4] for row in _rows("seats.tsv"))
    return tuple(
        Seat(tuple(names.split("|")), country, district, tuple(filter(None, zh.split("|"))))
        for names, country, district, zh in rows
    )


def key_words(name: str) -> tuple[str, ...]:
    """The words of a name that a key holds, sorted.

    >>> key_words("Rio de Janeiro")
    ('janeiro', 'rio')
    """
    return tuple(sorted(set(re.findall(r"[^\W_]+", name.casefold())) - _LEFT_OUT))


_HIGH_IS_APPEAL = frozenset(("DE", "JP", "KR", "FR"))
"""Countries whose high courts hear appeals from courts of first instance."""


def court_rank(words: Collection[str], country: str, lowest: int) -> int:
    """The rank of a court abroad by the words of its key; ``lowest`` where they tell nothing.

    >>> court_rank({"provincial"}, "ES", 1), court_rank({"provincial"}, "CA", 1)
    (3, 1)
    """
    if not {"supreme", "cassation"}.isdisjoint(words):
        return 4
    if not {"appeal", "higher"}.isdisjoint(words) or ("high" in words and country in _HIGH_IS_APPEAL):
        return 3
    if country == "ES" and "provincial" in words:
        return 3  # which hears appeals from the courts of commerce
    return 2 if not {"high", "full"}.isdisjoint(words) else lowest


def _rows(name: str) -> Iterator[list[str]]:
    text = files("ipgraph.vocab.forums").joinpath(name).read_text(encoding="utf-8")
    yield from (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
