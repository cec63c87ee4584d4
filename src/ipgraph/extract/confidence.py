"""How far each fact of a record can be trusted: the measured precision of facts like it.

The table ``confidence.toml`` is written by ``data/make/confidence.py`` out of gold records. It tells how often facts of
one kind were right, by the class of the rule that read them and by the rule; a count shifts that figure up where both
halves of an article say the same and down where they differ or one of them is silent.
"""

import math
from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from tomllib import TOMLDecodeError

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.extract.traits import Trait, fact_of, traits
from ipgraph.lang.kept_tables import read_toml
from ipgraph.model.evidence import Evidence
from ipgraph.model.facts import ROLE_FIELDS
from ipgraph.model.record import Record

LOWEST, HIGHEST = 0.01, 0.99
"""No count of facts makes certain."""


class Rate(Struct, frozen=True, forbid_unknown_fields=True):
    """How many facts were right of how many, and the precision to expect of the next one."""

    right: int
    of: int
    precision: float


class Shift(Struct, frozen=True, forbid_unknown_fields=True):
    """How many facts were right of how many, and by how much that moves the log odds of the rule's precision."""

    right: int
    of: int
    shift: float


class Kind(Struct, frozen=True, forbid_unknown_fields=True):
    """The figures of one kind of fact."""

    all: Rate
    classes: dict[str, Rate] = {}
    rules: dict[str, Rate] = {}
    agreement: dict[str, Shift] = {}


class ConfidenceTable(Struct, frozen=True, forbid_unknown_fields=True):
    """Measured precision, from the whole to the single rule; ``like`` says which measured kind stands for another."""

    all: Rate
    classes: dict[str, Rate] = {}
    agreement: dict[str, Shift] = {}
    like: dict[str, str] = {}
    kinds: dict[str, Kind] = {}

    def confidence(self, trait: Trait) -> float:
        """How likely a fact of these traits is right, between 0 and 1."""
        kind = self._kind(trait)
        shift = (kind and kind.agreement.get(trait.agreement)) or self.agreement.get(trait.agreement)
        odds = log_odds(self.precision(trait)) + (shift.shift if shift else 0.0)
        return round(bounded(probability(odds)), 2)

    def precision(self, trait: Trait) -> float:
        """How often facts of this kind that were read in this way are right, whatever the halves say."""
        kind = self._kind(trait)
        if kind is None:
            return self.classes.get(trait.rule_class, self.all).precision
        return (kind.rules.get(trait.rule) or kind.classes.get(trait.rule_class) or kind.all).precision

    def _kind(self, trait: Trait) -> Kind | None:
        return self.kinds.get(self.like.get(trait.kind, trait.kind))


def with_confidence(record: Record, contested: Collection[str] = ()) -> Record:
    """The record with the confidence of its fact on every piece of evidence."""
    trusted = {fact: _confidence(trait) for fact, trait in traits(record, contested).items()}
    trusted.update(_offices(record, trusted))
    evidence = tuple(
        # Field by field: to copy by name takes longer than all the rest, and there are dozens for each article.
        Evidence(
            path=item.path,
            language=item.language,
            start=item.start,
            end=item.end,
            rule=item.rule,
            quote=item.quote,
            confidence=trusted[fact_of(item.path)],
        )
        for item in record.evidence
    )
    return msgspec.structs.replace(record, evidence=evidence)


def _offices(record: Record, trusted: Mapping[str, float]) -> dict[str, float]:
    """How far the names of offices can be trusted: an office is a party as surely as it stands on a side."""
    found: dict[str, float] = {}
    for i, party in enumerate(record.parties):
        if party.type != "government":
            continue
        sides = [
            trusted.get(f"proceedings[{at}].{field}[{j}]", 0.0)
            for at, case in enumerate(record.proceedings)
            for field in ROLE_FIELDS
            for j, member in enumerate(getattr(case, field))
            if member == party.id
        ]
        for fact in (f"parties[{i}].name", f"parties[{i}].type"):
            if fact in trusted:
                found[fact] = max([trusted[fact], *sides])
    return found


def log_odds(probability_: float) -> float:
    """The logarithm of the odds; kept away from certainty."""
    kept = bounded(probability_)
    return math.log(kept / (1 - kept))


def probability(odds: float) -> float:
    """The probability of these log odds.

    >>> probability(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-odds))


def bounded(probability_: float) -> float:
    """The probability, kept away from certainty."""
    return min(HIGHEST, max(LOWEST, probability_))


@cache
def confidence_table() -> ConfidenceTable:
    """The table that comes with the program."""
    text = files("ipgraph.extract").joinpath("confidence.toml").read_text(encoding="utf-8")
    try:
        return msgspec.convert(read_toml(text), ConfidenceTable, str_keys=True)
    except (TOMLDecodeError, msgspec.ValidationError) as error:
        raise DataError(f"extract/confidence.toml: {error}") from error


@lru_cache(maxsize=4096)
def _confidence(trait: Trait) -> float:
    return confidence_table().confidence(trait)
