import socket
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from ipgraph.cli.main import app
from ipgraph.pipeline import build

ARTICLES = Path(__file__).parents[2] / "data" / "articles"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("serve") / "graph"
    build(folder, sorted(ARTICLES.iterdir())[:1])
    return folder


def _told(*arguments: str, token: str | None = None) -> str:
    result = CliRunner().invoke(app, ["serve", *arguments], env={"IPGRAPH_TOKEN": token})
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    return result.output


def test_it_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [module for module in sys.modules if module.startswith("ipgraph.serve")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert "pip install 'ipgraph[serve]'" in _told("-g", str(folder))


def test_changes_need_a_token(folder: Path) -> None:
    assert "IPGRAPH_TOKEN" in _told("-g", str(folder), "--writable")


def test_there_must_be_a_graph(tmp_path: Path) -> None:
    assert "build one first" in _told("-g", str(tmp_path / "none"))


def test_an_address_that_is_taken(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"cannot listen on 127.0.0.1, port {port}" in _told("-g", str(folder), "--port", port)


@pytest.mark.parametrize(
    "option", [("--port", "70000"), ("--time-limit", "0"), ("--rows-limit", "0"), ("--memory-limit", "1")]
)
def test_limits_that_make_no_sense(folder: Path, option: tuple[str, str]) -> None:
    assert option[0] in _told("-g", str(folder), *option)


@pytest.mark.parametrize("option", ["--writable", "--in-memory"])
def test_what_does_not_go_with_an_endpoint(option: str) -> None:
    told = _told("--endpoint", "http://127.0.0.1:9/query", option, token="t")
    assert f"{option} does not go with an endpoint" in told


def test_an_endpoint_that_cannot_be_asked() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert f"127.0.0.1:{port}/query: no connection" in _told("--endpoint", f"http://127.0.0.1:{port}/query")
