import hashlib
import io
import random
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Triple

from ipgraph.graph.quad_file import QuadFile, graph_digest, lines_of, quads_digest

GRAPHS = [NamedNode(f"http://x.example/{name}") for name in "gha"]


def lines(graph: NamedNode) -> list[bytes]:
    return [
        f'<http://x.example/{number}> <http://x.example/p> "窑 {number}" {graph} .\n'.encode() for number in range(40)
    ]


EVERY = [line for graph in GRAPHS for line in lines(graph)]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_digest_is_the_same_in_whatever_order_and_pieces_quads_are_written(tmp_path: Path, seed: int) -> None:
    written, chance = io.BytesIO(), random.Random(seed)
    file = QuadFile(written, tmp_path)
    pieces = [(graph, line) for graph in GRAPHS[1:] for line in lines(graph)]
    chance.shuffle(pieces)
    whole = sorted(lines(GRAPHS[0]))
    for number, (graph, line) in enumerate(pieces):
        file.add(graph, line)
        if number == seed:
            file.add_whole(b"".join(whole), len(whole), [graph_digest(str(GRAPHS[0]), whole)])
    assert file.lines == len(EVERY)
    assert sorted(written.getvalue().splitlines(keepends=True)) == sorted(EVERY)
    assert file.digest() == quads_digest(EVERY)


def test_the_digest_is_of_a_line_for_each_graph() -> None:
    of_graphs = [f"{graph} {hashlib.sha256(b''.join(sorted(lines(graph)))).hexdigest()}\n" for graph in GRAPHS]
    expected = hashlib.sha256("".join(sorted(of_graphs)).encode()).hexdigest()
    assert quads_digest(EVERY) == quads_digest(reversed(EVERY)) == expected


@pytest.mark.parametrize(
    "other",
    [EVERY[1:], [*EVERY[1:], EVERY[0].replace(b"/0>", b"/00>")], [*EVERY[1:], EVERY[0].replace(b"/g>", b"/h>")]],
    ids=["one less", "another subject", "in another graph"],
)
def test_other_quads_have_another_digest(other: list[bytes]) -> None:
    assert quads_digest(other) != quads_digest(EVERY)


def test_nothing_has_a_digest_too(tmp_path: Path) -> None:
    assert QuadFile(io.BytesIO(), tmp_path).digest() == quads_digest([]) == hashlib.sha256().hexdigest()


def test_the_line_of_a_triple() -> None:
    node = NamedNode("http://x.example/a")
    assert list(lines_of(node, [Triple(node, node, node)])) == [b" ".join([b"<http://x.example/a>"] * 4) + b" .\n"]
