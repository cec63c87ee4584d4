"""The parts of a page's data, put together again."""

from copy import deepcopy
from typing import Any

import pytest

from ipgraph.view import packing
from ipgraph.view.packing import pack_page
from tests.view.unpacked import Unpacked

CUTS = [0, 5, 1, 7]
"""A text with sentences from 0 to 5 and from 6 to 13."""


def page_data(nodes: int) -> dict[str, Any]:
    """The data of a page whose first node is a dispute of all others."""
    told = {name: [[name, number] for number in range(nodes)] for name in packing._TOLD}
    told["versions"] = [[number, "en", "A", "Kiln. Potter. Q", CUTS, 1] for number in range(nodes)]
    told["sentences"] = [[number, *((6, 13) if number % 2 else (2, 9))] for number in range(nodes)]
    cases = [{"to": number} for number in range(1, nodes)]
    return {
        "title": "Kiln v Oven",
        "nodes": [
            {"id": f"n{number}", "label": "A", "group": "proceeding" if number else "dispute", "name": ["A", "甲"],
             "short": ["A", "甲"] if number % 2 else ["B", "乙"], "lines": [["x", "x"]] if number % 3 else [],
             "facts": [{"t": [str(number), "甲"]}] if number else cases}
            for number in range(nodes)
        ],
        "edges": [[0, number, "forum", [number]] for number in range(nodes)],
        **told,
    }  # fmt: skip


@pytest.mark.parametrize("size", [1, 7, 1203])
def test_parts_hold_all_rows_in_their_order(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(packing, "_PART", 5000)
    given = page_data(size)
    packed = pack_page(deepcopy(given))
    reader = Unpacked()
    first = reader.part(packed.first)
    told: dict[str, list[Any]] = {}
    for part in packed.told:
        for name, rows in reader.part(part).items():
            told[name] = told.get(name, []) + rows
    for name in packing._TOLD:
        assert name not in first
        if name != "sentences":
            assert told[name] == given[name]
    assert told["sentences"] == [[n, 1, 0, 0] if n % 2 else [n, -1, 2, 9] for n in range(size)]
    assert told["facts"] == [node["facts"] for node in given["nodes"]]
    assert [[*edge, words] for edge, words in zip(first["edges"], told["words"], strict=True)] == given["edges"]
    assert first["title"] == given["title"]
    if size > 1000:
        assert len(packed.told) > 3


def test_the_first_part_tells_what_was_left_out() -> None:
    given = page_data(4)
    first = Unpacked().part(pack_page(deepcopy(given)).first)
    assert first["nodes"][0]["cases"] == [1, 2, 3]
    for node, before in zip(first["nodes"], given["nodes"], strict=True):
        assert node.get("name", node["short"]) == before["name"]
        assert node.get("lines", []) == before["lines"]
        assert node["id"] == before["id"]
