"""The changes between two graphs, as plain data."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

Change = Literal["added", "removed", "changed"]
Kind = Literal["party", "right", "case"]

SUMS = ("proceedings.claimed.amount", "proceedings.awarded.amount")
"""The kinds of facts that are sums of money."""


class ArticleChange(Struct, frozen=True, kw_only=True):
    """An article that came, went, or says something else; with the number of its facts that did."""

    change: Change
    id: str
    title: str
    added: int
    removed: int
    changed: int


class ThingChange(Struct, frozen=True, kw_only=True):
    """A party, right or case that no article told of before, or none tells of any more."""

    change: Change
    kind: Kind
    label: str
    iri: str
    articles: tuple[str, ...]


class JoinSide(Struct, frozen=True):
    """An entry of an article that is joined with another."""

    article: str
    entry: str
    label: str


class JoinChange(Struct, frozen=True, kw_only=True):
    """Two entries of different articles that are one now and were not (``added``), or were one (``removed``)."""

    change: Change
    kind: Kind
    first: JoinSide
    second: JoinSide
    score: float
    reasons: tuple[str, ...]


class FactChange(Struct, frozen=True, kw_only=True):
    """What an article says of something now and said before, with the words that say it (said it, when removed).

    ``fact`` is the kind of fact as the path of a record has it, ``label`` the same in words.
    """

    change: Change
    article: str
    about: str
    fact: str
    label: str
    before: str | None
    after: str | None
    words: tuple[str, ...]


class Changes(Struct, frozen=True, kw_only=True):
    """All changes; empty when the two graphs say the same."""

    articles: tuple[ArticleChange, ...] = ()
    things: tuple[ThingChange, ...] = ()
    joins: tuple[JoinChange, ...] = ()
    facts: tuple[FactChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.articles or self.things or self.joins or self.facts)

    def of_kind(self, kind: Kind) -> tuple[ThingChange, ...]:
        """The changes of parties, rights or cases."""
        return tuple(thing for thing in self.things if thing.kind == kind)

    @property
    def sums(self) -> tuple[FactChange, ...]:
        """The facts that are sums claimed and awarded."""
        return tuple(fact for fact in self.facts if fact.fact in SUMS)


def count(changes: Iterable[ArticleChange | ThingChange | JoinChange | FactChange]) -> dict[Change, int]:
    """How many of each change there are."""
    found: dict[Change, int] = {"added": 0, "removed": 0, "changed": 0}
    for item in changes:
        found[item.change] += 1
    return found
