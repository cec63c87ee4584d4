import hashlib
import random
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Triple

from ipgraph.graph.quad_file import QuadFile, lines_of

LINES = [
    f'<http://x.example/{number}> <http://x.example/p> "窑 {number}" <http://x.example/g> .\n' for number in range(99)
]


@pytest.mark.parametrize("most", [1, 700, 64_000_000], ids=["a run a piece", "some runs", "one run"])
def test_the_digest_is_that_of_the_sorted_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr("ipgraph.graph.quad_file.RUN_BYTES", most)
    given = [line.encode() for line in LINES]
    random.Random(most).shuffle(given)
    file = QuadFile(tmp_path / "quads.nq")
    for start in range(0, len(given), 7):
        file.add(given[start : start + 7])
    file.close()
    assert file.lines == len(LINES)
    assert sorted(file.path.read_bytes().splitlines(keepends=True)) == sorted(given)
    assert file.digest() == hashlib.sha256("".join(sorted(LINES)).encode()).hexdigest()


def test_a_run_is_written_when_it_holds_enough(tmp_path: Path) -> None:
    runs: list[tuple[int, int]] = []
    file = QuadFile(tmp_path / "quads.nq", lambda start, end: runs.append((start, end)))
    line = LINES[0].encode()
    file.add_quads(line * 2)
    file.write(2 * len(line) + 1)
    assert runs == []
    file.write(2 * len(line))
    file.add_quads(line)
    file.close()
    assert runs == [(0, 2 * len(line)), (2 * len(line), 3 * len(line))]
    assert file.lines == 3


def test_nothing_has_a_digest_too(tmp_path: Path) -> None:
    file = QuadFile(tmp_path / "quads.nq")
    file.close()
    assert file.digest() == hashlib.sha256().hexdigest()


def test_the_line_of_a_triple() -> None:
    node = NamedNode("http://x.example/a")
    assert list(lines_of(node, [Triple(node, node, node)])) == [b" ".join([b"<http://x.example/a>"] * 4) + b" .\n"]
