"""The verbs that write and hand on a graph: build, add, remove, export."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, parse

from ipgraph.cli.main import app
from ipgraph.graph.store import open_graph

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


def test_build_loses_articles_only_when_told_to(articles: Path, tmp_path: Path) -> None:
    _run("build", articles, "-g", tmp_path / "g")
    refused = _run("build", articles / "kiln.txt", "-g", tmp_path / "g")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "holds 1 article (窑公司起诉炉公司侵害釉料专利-" in refused.stderr
    assert "ipgraph add" in refused.stderr
    result = _run("build", articles / "kiln.txt", "-g", tmp_path / "g", "--fresh")
    assert result.exit_code == 0
    assert "1 unchanged, 1 removed; the graph holds 1: " in result.stdout


def test_add(articles: Path, tmp_path: Path) -> None:
    _run("build", articles / "kiln.txt", "-g", tmp_path / "g")
    result = _run("add", articles, "-g", tmp_path / "g")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Articles: 1 added, 0 replaced, 1 unchanged; the graph holds 2: ")


def test_add_reads_nothing_when_there_is_no_graph(articles: Path, tmp_path: Path) -> None:
    result = _run("add", articles, tmp_path / "missing.txt", "-g", tmp_path / "none")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "none: no such graph; build one first: ipgraph build ARTICLES" in result.stderr
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("by", ["id", "title", "file"])
def test_remove(articles: Path, tmp_path: Path, by: str) -> None:
    _run("build", articles, "-g", tmp_path / "g")
    with open_graph(tmp_path / "g") as graph:
        info = next(s.record.article for s in graph.articles() if s.record.article.title.zh)
    name = {"id": info.id, "title": info.title.zh, "file": articles / "窑.txt"}[by]
    tried = _run("remove", name, "-g", tmp_path / "g", "--dry-run")
    assert (tried.exit_code, tried.stdout) == (
        0,
        f"Would remove 1 article:\n  {info.id}  窑公司起诉炉公司侵害釉料专利\n",
    )
    result = _run("remove", name, "-g", tmp_path / "g")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(
        f"  {info.id}  窑公司起诉炉公司侵害釉料专利\nArticles: 1 removed; the graph holds 1: "
    )


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "kiln-ltd-sues-oven",
            "holds no article 'kiln-ltd-sues-oven'; did you mean kiln-ltd-sues-oven-ltd-over-glaze-pa",
        ),
        ("窑公司起诉炉公司侵害专利", "did you mean 窑公司起诉炉公司侵害釉料专利-"),
        ("xyzzy", "holds no article 'xyzzy'; ipgraph query articles"),
    ],
)
def test_remove_nothing_when_a_name_is_unknown(articles: Path, tmp_path: Path, name: str, says: str) -> None:
    _run("build", articles, "-g", tmp_path / "g")
    result = _run("remove", articles / "kiln.txt", name, "-g", tmp_path / "g")
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    assert "articles                    2" in _run("info", "-g", tmp_path / "g").stdout


def test_a_title_that_two_articles_have_is_not_enough_to_remove_one(articles: Path, tmp_path: Path) -> None:
    text = (articles / "kiln.txt").read_text()
    (articles / "later.txt").write_text(text.replace("2 May", "3 May"))
    _run("build", articles, "-g", tmp_path / "g")
    result = _run("remove", text.splitlines()[0], "-g", tmp_path / "g")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "is the title of 2 articles; name one by its id: kiln-ltd-sues-oven" in result.stderr


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


@pytest.mark.parametrize("verb", [["validate"], ["export"], ["query", "open-proceedings"], ["remove", "a"]])
def test_no_graph_yet(tmp_path: Path, verb: list[str]) -> None:
    result = _run(*verb, "-g", tmp_path / "none")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "build one first: ipgraph build ARTICLES" in result.stderr
