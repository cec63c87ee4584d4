"""The table of notations (``notations.toml``): how the world writes the numbers of cases, patents and marks.

A notation is tried only where one of its beginnings stands, so a text costs one pass for the beginnings and a short
match at each.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct

from ipgraph.lang.anchors import Anchors
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy

IdentifierKind = Literal["case", "patent", "application", "trademark", "variety", "domain", "decision"]

_DIGITS = lazy(r"(?<![0-9A-Za-z])[0-9]+")
_WHITE = lazy(r"\s+")
_REACH = 160
"""The most characters of one identifier."""


class Notation(Struct, frozen=True, kw_only=True):
    """One row of the table."""

    kind: IdentifierKind
    name: str
    begins: tuple[str, ...]
    written: str
    squeeze: bool
    before: str
    after: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The row's pattern; compiled when a text first needs it, since all together take long."""
        return _compiled(self.written)


class Noted(Struct, frozen=True):
    """What a notation matches: the whole match, and in it the identifier."""

    whole: tuple[int, int]
    start: int
    end: int
    notation: Notation

    def value(self, content: str) -> str:
        """The identifier as records write it."""
        written = content[self.start : self.end]
        return _WHITE.sub("", written) if self.notation.squeeze else written


@cache
def _compiled(written: str) -> re.Pattern[str]:
    return lazy(written, re.ASCII)


@cache
def load_notations() -> tuple[Notation, ...]:
    """The rows of the table."""
    text = files("ipgraph.extract.values").joinpath("notations.toml").read_text(encoding="utf-8")
    return tuple(
        Notation(
            kind=row["kind"],
            name=row["name"],
            begins=tuple(row["begins"]),
            written=row["pattern"],
            squeeze=row.get("squeeze", False),
            before=row.get("before", ""),
            after=row.get("after", ""),
            examples=tuple(row["examples"]),
            counter_examples=tuple(row["not"]),
        )
        for row in read_toml(text)["notation"]
    )


class _Beginnings:
    def __init__(self) -> None:
        self.by_word: dict[str, list[Notation]] = defaultdict(list)
        self.behind_digits: dict[str, list[Notation]] = defaultdict(list)
        for notation in load_notations():
            for begin in notation.begins:
                if begin.startswith("#"):
                    self.behind_digits[begin[1:]].append(notation)
                else:
                    self.by_word[begin].append(notation)
        self.anchors = Anchors(self.by_word)

    def at(self, text: str, start: int, end: int) -> Iterator[tuple[int, list[Notation]]]:
        """The notations to try, with the place."""
        for at, word in self.anchors.find(text, start, end):
            if not (at and word[0].isalnum() and _ascii_alnum(text[at - 1])):
                yield at, self.by_word[word]
        for digits in _DIGITS.finditer(text, start, end):
            tried = self.behind_digits.get(text[digits.end() : digits.end() + 1])
            if tried:
                yield digits.start(), tried


def _ascii_alnum(char: str) -> bool:
    return char.isascii() and char.isalnum()


@cache
def _beginnings() -> _Beginnings:
    return _Beginnings()


def find_noted(text: str, start: int, end: int) -> Iterator[Noted]:
    """What any notation matches between ``start`` and ``end``; matches may overlap and come in no order."""
    for at, notations in _beginnings().at(text, start, end):
        for notation in notations:
            match = notation.pattern.match(text, at, min(end, at + _REACH))
            if match:
                group = "value" if match.re.groupindex and match["value"] else 0
                yield Noted(match.span(), match.start(group), match.end(group), notation)
