"""The world's countries and court cities as texts name them: ``countries.tsv``, ``seats.tsv``, ``states.tsv``."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct


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


class State(Struct, frozen=True):
    """A state of the United States; ``single`` when it is one federal district."""

    name: str
    short: str
    single: bool


@cache
def load_states() -> Mapping[str, State]:
    """The states as shipped, by name."""
    return {name: State(name, short, many == "one") for name, short, many in _rows("states.tsv")}


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
    seats = [Seat(tuple(row[0].split("|")), row[1], row[2] if len(row) > 2 else "") for row in _rows("seats.tsv")]
    return {name: seat for seat in seats for name in seat.names}


def _rows(name: str) -> Iterator[list[str]]:
    text = files("ipgraph.vocab.forums").joinpath(name).read_text(encoding="utf-8")
    yield from (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
