"""The score of a pair: which clues hold, what each is worth, and what a person is told about it."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError

Kind = Literal["party", "right", "case"]


class Clue(Struct, frozen=True, forbid_unknown_fields=True):
    """One row of the table: what a clue is worth, for or against, and how it reads in both languages."""

    weight: float
    en: str
    zh: str


class Weights(Struct, frozen=True, forbid_unknown_fields=True):
    """The clues of one kind of entry by name; ``join`` and ``doubt`` are the sums from which on a pair is that."""

    join: float
    doubt: float
    clues: dict[str, Clue]

    def score(self, clues: Iterable[str]) -> float:
        """The sum of the weights of clues."""
        return sum(self.clues[name].weight for name in clues)


@cache
def in_order(kind: Kind, held: frozenset[str]) -> tuple[str, ...]:
    """Clues of one kind in the order of the table; many pairs have the same ones."""
    return tuple(name for name in load_weights()[kind].clues if name in held)


@cache
def load_weights() -> dict[Kind, Weights]:
    """The table ``weights.toml``; raises :class:`DataError` when it is damaged."""
    text = (files("ipgraph.resolve") / "weights.toml").read_bytes()
    try:
        return msgspec.toml.decode(text, type=dict[Kind, Weights])
    except msgspec.DecodeError as error:
        raise DataError(f"resolve/weights.toml: {error}") from error
