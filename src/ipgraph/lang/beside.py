"""What the words beside something in a text tell of it: the rows of the tables in ``lang/<language>/beside``.

A row tells one thing (``tells``) by a pattern for the words ``before`` a place, which ends where the place begins,
``behind`` it, which begins where it ends, or ``within`` a stretch. Code asks for what is told, never for words, so that
words that mean the same are added without code.
"""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import cast

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.named_words import either_case, filled, named_patterns
from ipgraph.lang.patterns import LazyPattern
from ipgraph.model.codes import Language

PLACES = ("before", "behind", "within")
"""Where the words of a row stand."""


class BesideRow(Struct, frozen=True, forbid_unknown_fields=True):
    """A class of words that tell the same, with its pattern for one of the places."""

    tells: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = msgspec.field(name="not")
    before: str = ""
    behind: str = ""
    within: str = ""


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    row: tuple[BesideRow, ...]
    words: dict[str, list[str]] = {}
    patterns: dict[str, str] = {}
    any_case: bool = False


class Beside:
    """One table: what it tells, as patterns that are made at their first use."""

    def __init__(self, language: Language, name: str) -> None:
        self.language, self.name = language, name

    def before(self, tells: str) -> re.Pattern[str]:
        """What ends where a place begins, to be searched."""
        return self._lazy(tells, "before")

    def behind(self, tells: str) -> re.Pattern[str]:
        """What begins where a place ends, to be matched."""
        return self._lazy(tells, "behind")

    def within(self, tells: str) -> re.Pattern[str]:
        """What stands anywhere in a stretch."""
        return self._lazy(tells, "within")

    def _lazy(self, tells: str, place: str) -> re.Pattern[str]:
        return cast("re.Pattern[str]", LazyPattern(lambda: self._text(tells, place)))

    def _text(self, tells: str, place: str) -> str:
        rows = [row for row in self.rows() if row.tells == tells and getattr(row, place)]
        if not rows:
            raise DataError(f"lang/{self.language}/beside/{self.name}.toml has no row that tells {tells} {place}")
        return self.pattern_of(rows, place)

    def rows(self) -> tuple[BesideRow, ...]:
        """The rows of the table; raises :class:`DataError` when it is damaged."""
        return _table(self.language, self.name).row

    def pattern_of(self, rows: Iterable[BesideRow], place: str) -> str:
        """The pattern of some rows for one place, with what they name in its place."""
        named = _named(self.language, self.name)
        try:
            each = [filled(getattr(row, place), named) for row in rows]
        except KeyError as error:
            raise DataError(f"lang/{self.language}/beside/{self.name}.toml: no words are called {error}") from error
        text = each[0] if len(each) == 1 else "|".join(each)
        text = f"(?i:{text})" if _table(self.language, self.name).any_case else text
        return f"(?:{text})$" if place == "before" else text


@cache
def _table(language: Language, name: str) -> _Table:
    text = files("ipgraph.lang").joinpath(language, "beside", f"{name}.toml").read_text(encoding="utf-8")
    try:
        return msgspec.convert(read_toml(text), _Table)
    except msgspec.ValidationError as error:
        raise DataError(f"lang/{language}/beside/{name}.toml: {error}") from error


@cache
def _named(language: Language, name: str) -> dict[str, str]:
    """What the names of a table stand for in its patterns."""
    table = _table(language, name)
    return named_patterns(table.words, table.patterns) | either_case(table.words)
