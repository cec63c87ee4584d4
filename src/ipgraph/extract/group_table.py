"""The rows of ``lang/{en,zh}/groups.toml``: in which words a text says that two companies belong to one group.

A pattern is read against a text in which every named party is one sign, and a described one its words between two.
"""

import re
from functools import cache
from importlib.resources import files
from tomllib import TOMLDecodeError

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import GroupRelation, Language

NAME, OPEN, CLOSE, ALL, DONE = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""The signs of a named party, and those before and behind the words of a described one and of several at once."""
SIGNS: dict[int, str] = {
    ord(as_written): sign for as_written, sign in zip("⟨⟩⟪⟫", (OPEN, CLOSE, ALL, DONE), strict=True)
}
"""How the tables write those signs."""

_BRACKETS = rf"(?: ?[(（](?:[^()（）{OPEN}{CLOSE}{ALL}{DONE}]|[(（][^()（）]{{0,40}}[)）]){{0,120}}[)）])"
_ONE = rf"{NAME}{_BRACKETS}{{0,2}}"
_LIST = rf"{_ONE}(?:(?:, and |, | and |、|和|与|及){_ONE}){{0,9}}"
_ROW = rf"{_ONE}(?:、{_ONE}){{0,9}}"
_LISTS = {"ones": _LIST, "row": _ROW}
"""Fields that may stand for several: those between which any word for "and" may stand, and those with a pause mark."""
_FIELDS = lazy(r"\{(\w+)\}")
_ROLES = {"one": "one", "ones": "one", "row": "one", "one_behind": "one", "one_last": "one", "other": "other"} | {
    f"other_{place}": "other" for place in ("before", "inside", "last")
}
"""What a field of a pattern stands for; a pattern may have several of either, of which one is found."""


class GroupRow(Struct, frozen=True, forbid_unknown_fields=True):
    """A class of words that tie ``one`` to ``other``; ``pattern`` as it is written in the table."""

    id: str
    relation: GroupRelation
    pattern: str
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...] = msgspec.field(name="not")


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    words: str
    parts: dict[str, str]
    group: tuple[GroupRow, ...]


class GroupTable(Struct, frozen=True):
    """The rows of one language, each with its pattern ready; ``words`` is found in whatever a row can match."""

    words: re.Pattern[str]
    rows: tuple[tuple[GroupRow, re.Pattern[str]], ...]


def role_of(field: str) -> str:
    """Which of the two a group of a pattern stands for: ``one`` or ``other``."""
    return _ROLES[field]


@cache
def group_table(language: Language) -> GroupTable:
    """The table of one language; raises :class:`DataError` when it is damaged."""
    text = files("ipgraph.lang").joinpath(language, "groups.toml").read_text(encoding="utf-8")
    try:
        table = msgspec.convert(read_toml(text), _Table)
    except (TOMLDecodeError, msgspec.ValidationError) as error:
        raise DataError(f"lang/{language}/groups.toml: {error}") from error
    rows = tuple((row, lazy(_expanded(row.pattern, table.parts))) for row in table.group)
    return GroupTable(lazy(table.words), rows)


def _expanded(pattern: str, parts: dict[str, str]) -> str:
    """The pattern with its fields as groups and the table's parts in their places."""

    def put(match: re.Match[str]) -> str:
        field = match.group(1)
        if field in _ROLES:
            return f"(?P<{field}>{_LISTS.get(field, _ONE)})"
        if field == "else":
            return f"[^{NAME}{''.join(SIGNS.values())};；]"
        return _FIELDS.sub(put, parts[field]) if field in parts else match.group()

    return _FIELDS.sub(put, pattern.translate(SIGNS))
