from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import NamedNode, Quad, Store

from ipgraph.cli.main import app
from tests.push.writable import writable
from tests.query.frozen_rows import gold_store
from tests.remote.canned import Asked, Canned, Said, canned

RUN = CliRunner()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("few") / "graph"
    gold_store(folder, ("c01", "c04"))
    return folder


@pytest.fixture
def far() -> Store:
    return Store()


@pytest.fixture
def server(far: Store) -> Iterator[Canned]:
    with canned(writable(far)) as server:
        yield server


def url(server: Canned) -> str:
    return server.url.replace("/sparql", "/query")


def test_a_dry_run_writes_nothing(folder: Path, server: Canned, far: Store) -> None:
    result = RUN.invoke(app, ["push", url(server), "-g", str(folder), "--dry-run"])
    assert result.exit_code == 0, result.output
    assert result.output.startswith("To send: ")
    assert "graph/vocabulary" in result.output
    assert len(far) == 0


def test_a_push_says_what_it_did_and_counted(folder: Path, server: Canned, far: Store) -> None:
    first = RUN.invoke(app, ["push", url(server), "-g", str(folder)])
    assert first.exit_code == 0, first.output
    assert "by the Graph Store Protocol to" in first.output
    assert first.output.rstrip().endswith("all as sent.")
    node = NamedNode("urn:x")
    far.add(Quad(node, node, node, NamedNode("https://w3id.org/ipgraph/graph/old")))
    second = RUN.invoke(app, ["push", url(server), "-g", str(folder)])
    assert second.exit_code == 0
    assert second.output.startswith("Sent: 0 graphs. There already: ")
    assert "--delete-missing removes them): 1 graph.\n  https://w3id.org/ipgraph/graph/old" in second.output
    third = RUN.invoke(app, ["push", url(server), "-g", str(folder), "--delete-missing"])
    assert "Removed: 1 graph.\n" in third.output
    asked = RUN.invoke(app, ["query", "findings", "--endpoint", url(server), "-f", "csv"])
    assert asked.output == RUN.invoke(app, ["query", "findings", "-g", str(folder), "-f", "csv"]).output


def test_a_difference_is_listed_and_gives_one(folder: Path, far: Store) -> None:
    def lose(asked: Asked) -> Said | None:
        return Said(204) if "vocabulary" in asked.path else None

    with canned(writable(far, lose)) as server:
        result = RUN.invoke(app, ["push", url(server), "-g", str(folder)])
    assert result.exit_code == 1
    assert "ipgraph: https://w3id.org/ipgraph/graph/vocabulary: 0 triples there instead of " in result.output
    assert "1 graph of " in result.output


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["http://127.0.0.1:9/query"], "ipgraph: http://127.0.0.1:9/query: no connection"),
        (["nowhere"], "ipgraph: 'nowhere' is no address"),
        (["http://me:pw@127.0.0.1:9/"], "ipgraph: an address with a password"),
        (["http://127.0.0.1:9/query", "--to", "http://127.0.0.1:9/x"], "--to needs --method"),
    ],
)
def test_what_cannot_be_pushed_is_wrong_input(folder: Path, arguments: list[str], complaint: str) -> None:
    result = RUN.invoke(app, ["push", *arguments, "-g", str(folder)])
    assert result.exit_code == 2
    assert complaint in result.output
    assert "Traceback" not in result.output
