"""The data of a page put together again, written apart from what the page itself does with it."""

import base64
import gzip
import json
from itertools import accumulate
from typing import Any


class Unpacked:
    """Reads the parts of a page in their order."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._given = 0

    def part(self, packed: str) -> dict[str, Any]:
        """The tables of a part by name, and what is no table."""
        part = json.loads(gzip.decompress(base64.b64decode(packed)))
        words = dict(zip(part["words"][::2], part["words"][1::2], strict=True))
        self._texts += ["".join(words.get(letter, letter) for letter in text) for text in part["texts"]]
        return {**(part["plain"] or {}), **{name: self._rows(column) for name, column in part["tables"]}}

    def _rows(self, column: list[Any]) -> list[Any]:
        sort, *rest = column
        if sort == "i":
            return numbers(rest[0])
        if sort == "d":
            return list(accumulate(numbers(rest[0])))
        if sort == "s":
            return [self._text(number) for number in numbers(rest[0])]
        if sort == "t":
            return [list(row) for row in zip(*map(self._rows, rest[0]), strict=True)]
        if sort == "l":
            flat = iter(self._rows(rest[1]))
            return [[next(flat) for _ in range(length)] for length in numbers(rest[0])]
        if sort == "o":
            columns = {key: iter(self._rows(values)) for key, values in rest[2]}
            return [{key: next(columns[key]) for key in rest[0][which]} for which in numbers(rest[1])]
        if sort == "m":
            sorts = [iter(self._rows(values)) for values in rest[1]]
            return [next(sorts[which]) for which in numbers(rest[0])]
        assert sort == "="
        return list(rest[0])

    def _text(self, number: int) -> str:
        if number:
            return self._texts[number - 1]
        self._given += 1
        return self._texts[self._given - 1]


def numbers(letters: str | list[int]) -> list[int]:
    """Whole numbers from the letters that stand for them."""
    return letters if isinstance(letters, list) else [_NUMBERS[letter] for letter in letters]


_UNUSED = {0x5C, *range(0x7F, 0xA0), *range(0xD800, 0xE000)}
_USED = [chr(code) for code in range(0x23, 0x110000) if code not in _UNUSED]
_NUMBERS = {letter: -(place + 1) // 2 if place % 2 else place // 2 for place, letter in enumerate(_USED)}
