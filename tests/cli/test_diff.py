"""``ipgraph diff``: the last load, and two graphs."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ipgraph.cli.main import app
from ipgraph.graph.build import add_articles, build_graph, remove_articles
from tests.graph.dozen import DOZEN
from tests.graph.folders import plain


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["diff", *(str(argument) for argument in arguments)])


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("graphs") / "g"
    build_graph(folder, plain(DOZEN[:2]))
    add_articles(folder, plain(DOZEN[2:3]))
    return folder


def test_the_last_load(graph: Path) -> None:
    result = _run("-g", graph)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(f"What the last load of {graph} changed\n\n")
    assert "\n  + [1] loom-wins  " in result.stdout
    assert "\n  + awarded: 2,000,000 CNY  Silver Loom Textiles Co., Ltd. v Quick Shuttle" in result.stdout
    assert " is " in result.stdout
    assert "--all lists them." in result.stdout
    every = _run("-g", graph, "--all").stdout
    assert "\n  + decided: 2024-03-01\n" in every
    assert "--all" not in every


def test_in_chinese(graph: Path) -> None:
    text = _run("-g", graph, "-l", "zh").stdout
    assert text.startswith(f"{graph}最近一次载入的变化\n")
    assert "\n  + 判付金额：2,000,000 CNY  " in text
    assert "中文" in text or "案号相同" in text, "reasons of joins are in Chinese, too"


def test_for_a_program(graph: Path, tmp_path: Path) -> None:
    result = _run("-g", graph, "-f", "json", "-o", tmp_path / "changes.json")
    assert (result.exit_code, result.output) == (0, "")
    changes = json.loads((tmp_path / "changes.json").read_bytes())
    assert list(changes) == ["articles", "parties", "rights", "cases", "sums", "joins", "facts"]
    assert [item["id"] for item in changes["articles"]] == ["loom-wins"]
    assert changes["sums"][0]["after"] == "2,000,000 CNY"
    assert len(changes["facts"]) == changes["articles"][0]["added"]


def test_two_graphs(graph: Path, tmp_path: Path) -> None:
    build_graph(tmp_path / "one", plain(DOZEN[:3]))
    assert _run(tmp_path / "one", graph).stdout == f"From {tmp_path / 'one'} to {graph}\n\nNo difference.\n"
    remove_articles(tmp_path / "one", ["loom-sues"])
    assert "\n  − [1] Loom sues  loom-sues  " in _run("-g", tmp_path / "one").stdout
    result = _run(tmp_path / "one", graph)
    assert result.exit_code == 0
    assert "\n  + [1] Loom sues  loom-sues  " in result.stdout


def test_the_first_load(tmp_path: Path) -> None:
    build_graph(tmp_path, plain(DOZEN[:1]))
    result = _run("-g", tmp_path)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"What the first load of {tmp_path} brought\n")
    assert "\n  + [1] Loom sues  loom-sues  " in result.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(("none",), "give two graphs"), (("-g", "none"), "no such graph"), (("none", "nobody"), "none: no such graph")],
)
def test_wrong_usage(arguments: tuple[str, ...], says: str) -> None:
    result = _run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
