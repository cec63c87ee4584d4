"""The verbs that write and hand on a graph: build, export."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, parse

from ipgraph.cli.main import app

FORMATS = {
    "turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS, "jsonld": RdfFormat.JSON_LD,
}  # fmt: skip


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_build_again_adds_nothing(articles: Path, tmp_path: Path) -> None:
    first, second = (_run("build", articles, "-g", tmp_path / "g") for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout.startswith("Articles: 2 added, 0 replaced, 0 unchanged; the graph holds 2: ")
    assert second.stdout.startswith("Articles: 0 added, 0 replaced, 2 unchanged; ")
    assert max(map(len, first.stdout.splitlines())) <= 80


def test_fresh_leaves_out_what_was_there(articles: Path, tmp_path: Path) -> None:
    _run("build", articles, "-g", tmp_path / "g")
    result = _run("build", articles / "kiln.txt", "-g", tmp_path / "g", "--fresh")
    assert result.exit_code == 0
    assert "the graph holds 1: " in result.stdout


def test_bad_files_are_named_and_the_rest_is_built(damaged_articles: Path, tmp_path: Path) -> None:
    result = _run("build", damaged_articles, "-g", tmp_path / "g")
    assert result.exit_code == 1
    assert "the graph holds 2: " in result.stdout
    named = [line.split(": ")[1] for line in result.stderr.splitlines()]
    assert named == [
        f"{damaged_articles / 'binary.txt'}:2",
        f"{damaged_articles / 'broken-off.txt'}:3",
        str(damaged_articles / "empty.txt"),
    ]


def test_bad_files_alone_leave_the_graph_as_it_is(damaged_articles: Path, tmp_path: Path) -> None:
    _run("build", damaged_articles / "kiln.txt", "-g", tmp_path / "g")
    before = _run("info", "-g", tmp_path / "g").stdout
    result = _run("build", damaged_articles / "empty.txt", "-g", tmp_path / "g", "--fresh")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"the graph in {tmp_path / 'g'} is as it was" in result.stderr
    assert _run("info", "-g", tmp_path / "g").stdout == before


@pytest.mark.parametrize("format", FORMATS)
def test_export(articles: Path, tmp_path: Path, format: str) -> None:
    _run("build", articles, "-g", tmp_path / "g")
    result = _run("export", "-g", tmp_path / "g", "-f", format, "-o", tmp_path / "out" / "graph.rdf")
    assert (result.exit_code, result.output) == (0, "")
    written = (tmp_path / "out" / "graph.rdf").read_bytes()
    assert len(list(parse(written, format=FORMATS[format]))) > 500
    assert _run("export", "-g", tmp_path / "g", "-f", format).stdout_bytes.count(b"\n") == written.count(b"\n")


@pytest.mark.parametrize("verb", [["validate"], ["export"], ["query", "open-proceedings"]])
def test_no_graph_yet(tmp_path: Path, verb: list[str]) -> None:
    result = _run(*verb, "-g", tmp_path / "none")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "build one first: ipgraph build ARTICLES" in result.stderr
