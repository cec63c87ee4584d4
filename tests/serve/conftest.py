"""A graph of three articles, built once, and a server of it."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from ipgraph.pipeline import build
from tests.serve.running import served

ARTICLES = Path(__file__).parents[2] / "data" / "articles"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a graph of three articles."""
    folder = tmp_path_factory.mktemp("served") / "graph"
    build(folder, sorted(ARTICLES.iterdir())[:3])
    return folder


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    """The address of a server of that graph, with small limits."""
    with served(folder, "--time-limit", "4", "--rows-limit", "5000", "--memory-limit", "200") as address:
        yield address


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    """A client of that server."""
    with httpx.Client(base_url=address, timeout=30) as client:
        yield client
