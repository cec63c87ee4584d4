import os
from pathlib import Path

import pytest

from ipgraph.errors import GraphError
from ipgraph.graph.kept_lines import KeptLines


def test_the_last_line_of_an_id_counts() -> None:
    lines = KeptLines()
    lines.add("b", b"first")
    lines.add("a", "窑".encode())
    lines.add("b", b"second, longer")
    assert dict(lines) == {"a": "窑".encode(), "b": b"second, longer"}
    assert (len(lines), "c" in lines) == (2, False)
    with pytest.raises(KeyError):
        lines["c"]


def test_the_lines_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    file.write_bytes(b"one\ntwo\n")
    lines = KeptLines(file)
    lines.place("b", 4, 3)
    # A load reads on when another one has taken the file away.
    file.unlink()
    assert lines["b"] == b"two"


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    with pytest.raises(GraphError, match=r"cannot be written \(No space left on device\); the graph is as it was"):
        KeptLines().add("a", b"line")
