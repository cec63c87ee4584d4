"""Rows of every sort, packed into columns and read again."""

import base64
import gzip
from typing import Any

import pytest

from ipgraph.view.columns import Columns
from ipgraph.view.shorthand import shorten
from tests.view.unpacked import Unpacked

ROWS: dict[str, list[Any]] = {
    "none": [],
    "empty lists": [[], []],
    "numbers": [0, -1, 1, 57, 58, 91, 92, 93, 55_000, -55_000, 500_000],
    "steps": list(range(1000, 3000)),
    "numbers without a letter": [500_001, -(10**12), 3],
    "fractions and flags": [1.5, 2, True, None, False, 0],
    "texts": ["a", "甲", "a", "", '"\\', "\u2028", "𝒦", "甲"],
    "pairs": [["a", "甲"], ["b", "乙"]],
    "lists of any length": [[1], [], [2, 3, 4], ["a", None, [1, "x"]]],
    "objects": [{"p": 1, "t": ["a", "b"]}, {"p": 2}, {"p": 3, "by": True}, {}],
    "sorts": [1, "a", [2], {"p": 1}, None, "b", 1.25],
}


def packed(part: str) -> str:
    return base64.b64encode(gzip.compress(part.encode("utf-8"))).decode("ascii")


@pytest.mark.parametrize("name", ROWS)
def test_rows_come_back(name: str) -> None:
    assert Unpacked().part(packed(Columns().part([("rows", ROWS[name])], {"title": "x"}))) == {
        "rows": ROWS[name],
        "title": "x",
    }


def test_a_text_is_held_once_in_all_parts() -> None:
    columns, reader = Columns(), Unpacked()
    first, second = columns.part([("a", ["kiln", "oven"])]), columns.part([("b", ["oven", "new", "oven"])])
    assert "oven" not in second
    assert [reader.part(packed(part)) for part in (first, second)] == [
        {"a": ["kiln", "oven"]},
        {"b": ["oven", "new", "oven"]},
    ]


def test_words_that_come_back_are_one_letter_each() -> None:
    texts = [f"The Changsha Intermediate Court heard the potters once more {number} 审理" for number in range(999)]
    words, short = shorten(texts)
    assert sum(map(len, short)) < sum(map(len, texts)) / 2
    spelt = dict(zip(words[::2], words[1::2], strict=True))
    assert ["".join(spelt.get(letter, letter) for letter in text) for text in short] == texts


def test_a_letter_that_a_text_has_stands_for_no_word() -> None:
    texts = ["\u00a1é ¡Changsha potters! Ж", *(f"Changsha potters {number} heard" for number in range(99))]
    words, short = shorten(texts)
    assert words
    assert not set("".join(words[::2])) & set("".join(texts))
    assert short[0].startswith("\u00a1é ¡")


def test_few_words_stay_as_they_are() -> None:
    assert shorten(["Kiln v Oven", "潮汐软件"]) == ([], ["Kiln v Oven", "潮汐软件"])
