"""Rows turned into columns, which a browser turns back (``browser/columns.js``).

Rows of one table are alike: side by side in columns their numbers and texts take a third of the room, and the browser
reads them sooner. A column says by its first letter what it is:

- ``["=", values]`` as they are; ``["i", numbers]``, ``["d", numbers]`` whole numbers, or what each differs by;
- ``["s", numbers]`` texts by number, where 0 is the next new text;
- ``["t", columns]`` lists of one length; ``["l", lengths, column]`` lists of any length, one after the other;
- ``["o", keys, which, columns]`` objects: the sets of keys, which set each has, and a column for each key;
- ``["m", which, columns]`` values of several sorts: which sort each is of, and a column for each sort.

Whole numbers are written as one letter each, large ones as they are. Every text stands in the page once, however often
it is used.
"""

import json
import zlib
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeAlias

from ipgraph.view.shorthand import shorten

Column: TypeAlias = list[Any]

_MOST_IN_A_TUPLE = 6
_LARGEST = 500_000
"""There are letters for so many numbers."""
_SAMPLE = 20_000
_SURROGATES = range(0xD800, 0xE000)


class Columns:
    """Makes the parts of a page; a text of one part is known in all that come after it."""

    def __init__(self) -> None:
        self._texts: dict[str, int] = {}
        self._new: list[str] = []

    def part(self, tables: Sequence[tuple[str, Sequence[Any]]], plain: Any = None) -> str:
        """A part as JSON: tables of rows by name, and beside them what is no table."""
        columns = [[name, self._column(rows)] for name, rows in tables]
        new, self._new = self._new, []
        words, texts = shorten(new)
        return dumps({"texts": texts, "words": words, "tables": columns, "plain": plain})

    def _column(self, values: Sequence[Any]) -> Column:
        values = [list(value) if type(value) is tuple else value for value in values]
        sorts: dict[type, list[Any]] = {}
        for value in values:
            sorts.setdefault(type(value), []).append(value)
        if len(sorts) > 1:
            order = sorted(sorts, key=lambda sort: sort.__name__)
            which = {sort: number for number, sort in enumerate(order)}
            return ["m", _letters([which[type(value)] for value in values]), [self._column(sorts[s]) for s in order]]
        sort = next(iter(sorts), None)
        if sort is int:
            return _numbers(values)
        if sort is str:
            return ["s", _letters([self._number(text) for text in values])]
        if sort is list:
            return self._lists(values)
        return self._objects(values) if sort is dict else ["=", list(values)]

    def _number(self, text: str) -> int:
        """One more than the place of a text that was there before, 0 of a new one."""
        if (known := self._texts.get(text)) is not None:
            return known + 1
        self._texts[text] = len(self._texts)
        self._new.append(text)
        return 0

    def _lists(self, rows: Sequence[list[Any]]) -> Column:
        lengths = {len(row) for row in rows}
        if len(lengths) == 1 and 0 < max(lengths) <= _MOST_IN_A_TUPLE:
            return ["t", [self._column(column) for column in zip(*rows, strict=True)]]
        flat = [value for row in rows for value in row]
        return ["l", _letters([len(row) for row in rows]), self._column(flat)]

    def _objects(self, rows: Sequence[dict[str, Any]]) -> Column:
        shapes = sorted({tuple(sorted(row)) for row in rows})
        which = {shape: number for number, shape in enumerate(shapes)}
        keys = sorted({key for shape in shapes for key in shape})
        columns = [[key, self._column([row[key] for row in rows if key in row])] for key in keys]
        return ["o", shapes, _letters([which[tuple(sorted(row))] for row in rows]), columns]


def dumps(data: Any) -> str:
    """JSON as the page holds it."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _numbers(values: Sequence[int]) -> Column:
    """The numbers, or what each differs by from the one before: what takes less room, as the first of them tell."""
    steps = [after - before for before, after in pairwise([0, *values])]
    if _size(_letters(steps[:_SAMPLE])) < _size(_letters(values[:_SAMPLE])):
        return ["d", _letters(steps)]
    return ["i", _letters(values)]


def _size(letters: str | list[int]) -> int:
    return len(zlib.compress(dumps(letters).encode("utf-8"), 1))


def _letters(numbers: Sequence[int]) -> str | list[int]:
    """Whole numbers as one letter each: 0, -1, 1, -2, … from ``#`` on, without what JSON or UTF-8 writes otherwise."""
    if numbers and (max(numbers) > _LARGEST or min(numbers) < -_LARGEST):
        return list(numbers)
    return "".join(map(_LETTERS.__getitem__, numbers))


class _Letters(dict[int, str]):
    """The letter of each number, worked out when it is first asked for."""

    def __missing__(self, number: int) -> str:
        place = (2 * number if number >= 0 else -2 * number - 1) + ord("#")
        place += place >= ord("\\")
        place += 0x21 * (place >= 0x7F)
        place += len(_SURROGATES) * (place >= _SURROGATES.start)
        self[number] = chr(place)
        return self[number]


_LETTERS = _Letters()
