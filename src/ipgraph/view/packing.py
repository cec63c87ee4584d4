"""The data of a page in parts: what the first view is drawn from, and what is told besides, which is unpacked later.

Of a page of 100,000 nodes facts and texts are most, and the first view needs none of them. They are cut into parts of
some size, so that the page can go on answering between two of them.
"""

import base64
import gzip
from collections.abc import Iterator
from typing import Any, TypeAlias

from msgspec import Struct

from ipgraph.view.columns import Columns, dumps

_TOLD = ("versions", "sentences", "stretches", "methods", "joins", "splits", "cases", "figures")
_PART = 1_500_000
"""How many letters of JSON the rows of a part have at most, more or less."""
_ROWS = 500
_ELSEWHERE = -1
"""Stands for the number of a sentence of a version that its cuts do not tell."""

Table: TypeAlias = tuple[str, list[Any]]


class Packed(Struct, frozen=True):
    """The parts, each compressed and in letters; ``first`` is what the first view needs."""

    first: str
    told: tuple[str, ...]


def pack_page(data: dict[str, Any]) -> Packed:
    """Pack the data of a page, which is used up."""
    told: dict[str, list[Any]] = {name: data.pop(name) for name in _TOLD}
    told["facts"] = [node.pop("facts") for node in data["nodes"]]
    told["words"] = [edge.pop(3) for edge in data["edges"]]
    told["sentences"] = _sentences(told["sentences"], told["versions"])
    for node, facts in zip(data["nodes"], told["facts"], strict=True):
        _shorten(node, facts)
    columns = Columns()
    first = pack(columns.part([("nodes", data.pop("nodes")), ("edges", data.pop("edges"))], data))
    return Packed(first, tuple(pack(columns.part(part)) for part in _parts(told)))


def pack(text: str) -> str:
    """The text compressed and in letters: gzip without a time, base64."""
    return base64.b64encode(gzip.compress(text.encode("utf-8"), compresslevel=9, mtime=0)).decode("ascii")


def _shorten(node: dict[str, Any], facts: list[Any]) -> None:
    """Leave out what the page can tell from the rest; a dispute keeps the numbers of its proceedings."""
    del node["label"]
    if node["name"] == node["short"]:
        del node["name"]
    if not node["lines"]:
        del node["lines"]
    if "until" in node and node["until"] == node["since"]:
        del node["until"]
    if node["group"] == "dispute":
        node["cases"] = [fact["to"] for fact in facts if "to" in fact]


def _sentences(sentences: list[list[int]], versions: list[list[Any]]) -> list[list[int]]:
    """A sentence as its version and its number there; one that the version is not cut into has its places besides."""
    known: dict[tuple[int, int, int], int] = {}
    for version, row in enumerate(versions):
        place = 0
        for number in range(0, len(row[4]), 2):
            start = place + row[4][number]
            place = start + row[4][number + 1]
            known.setdefault((version, start, place), number // 2)
    return [
        [version, number, 0, 0]
        if (number := known.get((version, start, end), _ELSEWHERE)) != _ELSEWHERE
        else [version, _ELSEWHERE, start, end]
        for version, start, end in sentences
    ]


def _parts(told: dict[str, list[Any]]) -> Iterator[list[Table]]:
    """The rows in parts: for each table what belongs to the part, in the order of its rows."""
    part: list[Table] = []
    size = 0
    for name, rows in sorted(told.items()):
        part.append((name, []))
        for start in range(0, len(rows), _ROWS):
            some = rows[start : start + _ROWS]
            part[-1][1].extend(some)
            size += len(dumps(some))
            if size > _PART:
                yield part
                part, size = [(name, [])], 0
    yield part
