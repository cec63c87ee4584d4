"""A graph of three articles, built once."""

from pathlib import Path

import pytest

from ipgraph.pipeline import build

ARTICLES = Path(__file__).parents[2] / "data" / "articles"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a graph of three articles."""
    folder = tmp_path_factory.mktemp("served") / "graph"
    build(folder, sorted(ARTICLES.iterdir())[:3])
    return folder
