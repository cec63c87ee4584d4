"""Verbs that ask an endpoint instead of a folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from ipgraph.cli.main import app
from ipgraph.graph.store import open_graph
from tests.query.frozen_rows import FEW, gold_store
from tests.remote.canned import canned
from tests.remote.stored import answering

RUN = CliRunner()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("few") / "graph"
    gold_store(folder, FEW)
    return folder


@pytest.fixture(scope="module")
def url(folder: Path) -> Iterator[str]:
    store = open_graph(folder).store
    with canned(answering(store, "parameter")) as server:
        yield server.url


def test_query(url: str) -> None:
    result = RUN.invoke(app, ["query", "findings", "--endpoint", url, "-f", "csv"])
    assert result.exit_code == 0, result.output
    assert len(result.output.splitlines()) > 2


def test_the_environment_may_name_it(url: str, tmp_path: Path) -> None:
    asked = ["query", "findings", "-f", "csv"]
    assert RUN.invoke(app, asked, env={"IPGRAPH_ENDPOINT": url}).exit_code == 0
    folder = RUN.invoke(app, [*asked, "-g", str(tmp_path / "none")], env={"IPGRAPH_ENDPOINT": url})
    assert folder.exit_code == 2
    assert "no such graph" in folder.output, "a folder on the command line outdoes the environment"
    both = RUN.invoke(app, asked, env={"IPGRAPH_ENDPOINT": url, "IPGRAPH_GRAPH": str(tmp_path)})
    assert both.exit_code == 2
    assert "both named" in both.output


def test_a_folder_and_an_endpoint_are_wrong_usage(url: str, tmp_path: Path) -> None:
    result = RUN.invoke(app, ["info", "--endpoint", url, "-g", str(tmp_path)])
    assert result.exit_code == 2
    assert "both named" in result.output


def test_info(url: str) -> None:
    result = RUN.invoke(app, ["info", "--endpoint", url, "-f", "json"])
    assert result.exit_code == 0, result.output
    assert f'"endpoint": "{url}"' in result.output
    assert '"proceedings": ' in result.output
    assert RUN.invoke(app, ["info", "--endpoint", url, "-l", "zh"]).output.startswith(f"{url}\n")


@pytest.mark.parametrize("verb", [["export", "-f", "nquads"], ["validate"], ["page"]], ids=lambda verb: verb[0])
def test_what_reads_the_whole_graph_reads_a_copy(verb: list[str], folder: Path, url: str, tmp_path: Path) -> None:
    near = RUN.invoke(app, [*verb, "-g", str(folder), "-o", str(tmp_path / "near")])
    far = RUN.invoke(app, [*verb, "--endpoint", url, "-o", str(tmp_path / "far")])
    assert (far.exit_code, near.exit_code) == (0, 0), far.output
    assert (tmp_path / "far").read_bytes() == (tmp_path / "near").read_bytes()


@pytest.mark.parametrize("verb", [["query", "findings"], ["info"], ["export"], ["validate"], ["page", "-o", "x"]])
def test_nobody_there_is_wrong_input(
    verb: list[str],
) -> None:
    result = RUN.invoke(app, [*verb, "--endpoint", "http://127.0.0.1:9/"])
    assert result.exit_code == 2
    assert result.output.startswith("ipgraph: http://127.0.0.1:9/: no connection")
