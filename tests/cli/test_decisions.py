"""``ipgraph build --decisions``: what is told, and what is left when a file is damaged."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ipgraph.cli.main import app
from ipgraph.graph.store import open_graph

WHO = 'author = "Ke Lan"\ndate = 2026-03-01\nreason = "I read it."\n'


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def graph(articles: Path, tmp_path: Path) -> Path:
    run("build", articles, "-g", tmp_path / "g")
    return tmp_path / "g"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "decisions").mkdir()
    return tmp_path / "decisions"


def kind_of(graph: Path) -> tuple[str, str]:
    with open_graph(graph) as held:
        info = next(held.articles()).record.article
    return info.id, info.kind


def test_decisions_are_followed_and_counted(articles: Path, graph: Path, folder: Path) -> None:
    name, kind = kind_of(graph)
    table = f'[[correct]]\narticle = "{name}"\npath = "article.kind"\nwas = "{kind}"\nis = "policy"\n{WHO}'
    (folder / "one.toml").write_text(table, encoding="utf-8")
    result = run("build", articles, "-g", graph, "--decisions", folder)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Decisions: 1 followed." in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80
    query = "SELECT ?who ?new { ?d ipg:decides/ipg:becomes ?new ; prov:wasAttributedTo/schema:name ?who }"
    (folder / "query.rq").write_text(query, encoding="utf-8")
    assert run("query", folder / "query.rq", "-g", graph, "-f", "csv").stdout.split() == ["who,new", "Ke", "Lan,policy"]
    assert run("validate", "-g", graph).exit_code == 0


def test_what_does_not_fit_is_named_with_file_and_line_and_kept(articles: Path, graph: Path, folder: Path) -> None:
    table = f'\n[[reject]]\narticle = "gone"\npath = "article.published"\nwas = "2024"\n{WHO}'
    (folder / "one.toml").write_text(table, encoding="utf-8")
    result = run("build", articles, "-g", graph, "--decisions", folder)
    assert result.exit_code == 0
    assert result.stderr == (
        f"ipgraph: decision {folder}/one.toml:2: the graph has no article gone (not followed); "
        "build that article again, or take the decision out\n"
    )
    again = run("add", articles, "-g", graph)
    assert "ipgraph: decision one.toml:2: the graph has no article gone" in again.stderr
    assert "Decisions: 0 followed, 1 not." in again.stdout.replace("\n", " ")


@pytest.mark.parametrize(("text", "place"), [("\n[[same]\n", "one.toml:2: "), ("[[merge]]\n", "one.toml:1: ")])
def test_a_damaged_file_leaves_the_last_good_graph(
    articles: Path, graph: Path, folder: Path, text: str, place: str
) -> None:
    (folder / "one.toml").write_text(text, encoding="utf-8")
    before = (graph / "CURRENT").read_bytes()
    result = run("build", articles, "-g", graph, "--fresh", "--decisions", folder)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"ipgraph: {folder}/{place}")
    assert (graph / "CURRENT").read_bytes() == before


def test_no_such_folder(articles: Path, graph: Path, tmp_path: Path) -> None:
    result = run("build", articles, "-g", graph, "--decisions", tmp_path / "none")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no such folder of decisions" in result.stderr
