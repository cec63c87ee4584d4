"""The data of a page in parts: what the first view is drawn from, and what is told besides, which is unpacked later.

Of a page of 100,000 nodes facts and texts are most, and the first view needs none of them. They are cut into parts of
some size, so that the page can go on answering between two of them.
"""

import base64
import gzip
import json
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

_TOLD = ("versions", "sentences", "stretches", "methods", "joins", "splits", "cases", "figures")
_PART = 1_500_000
"""How many letters of JSON a part holds at most, more or less."""
_ROWS = 500


class Packed(Struct, frozen=True):
    """The parts, each compressed and in letters; ``first`` is what the first view needs."""

    first: str
    told: tuple[str, ...]


def pack_page(text: str) -> Packed:
    """Pack the data of a page, given as JSON text."""
    data = json.loads(text)
    told: dict[str, list[Any]] = {name: data.pop(name) for name in _TOLD}
    told["facts"] = [node.pop("facts") for node in data["nodes"]]
    told["words"] = [edge.pop(3) for edge in data["edges"]]
    for node, facts in zip(data["nodes"], told["facts"], strict=True):
        _shorten(node, facts)
    return Packed(pack(_json(data)), tuple(pack(f"[{','.join(part)}]") for part in _parts(told)))


def pack(text: str) -> str:
    """The text compressed and in letters: gzip without a time, base64."""
    return base64.b64encode(gzip.compress(text.encode("utf-8"), compresslevel=7, mtime=0)).decode("ascii")


def _shorten(node: dict[str, Any], facts: list[Any]) -> None:
    """Leave out what the page can tell from the rest; a dispute keeps the numbers of its proceedings."""
    del node["label"]
    if node["name"] == node["short"]:
        del node["name"]
    if not node["lines"]:
        del node["lines"]
    if node["group"] == "dispute":
        node["cases"] = [fact["to"] for fact in facts if "to" in fact]


def _parts(told: dict[str, list[Any]]) -> Iterator[list[str]]:
    """Rows of what is told, as JSON: ``["facts", [row, ...]]``; each key in the order of its rows."""
    part: list[str] = []
    for name, rows in sorted(told.items()):
        for start in range(0, max(1, len(rows)), _ROWS):
            part.append(_json([name, rows[start : start + _ROWS]]))
            if sum(map(len, part)) > _PART:
                yield part
                part = []
    if part:
        yield part


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
