import random
from pathlib import Path

import pytest

from ipgraph.graph.sorted_lines import SortedLines

LINES = [f"窑 {number}\n".encode() for number in range(200)]


@pytest.mark.parametrize("most", [1, 300, 64_000_000], ids=["each add a run", "some runs", "one run"])
def test_lines_come_sorted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr("ipgraph.graph.sorted_lines.RUN_BYTES", most)
    given = list(LINES)
    random.Random(most).shuffle(given)
    lines = SortedLines(tmp_path)
    added = sum(lines.add(b"".join(given[start : start + 7])) for start in range(0, len(given), 7))
    assert added == len(LINES)
    assert list(lines) == sorted(LINES)
    assert list(lines) == sorted(LINES), "as often as they are asked for"
    assert list(tmp_path.iterdir()) == []


def test_no_lines(tmp_path: Path) -> None:
    assert list(SortedLines(tmp_path)) == []
