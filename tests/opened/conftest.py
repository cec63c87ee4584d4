"""A graph of three sample articles, opened from Python."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import ipgraph
from ipgraph.opened.graph import OpenedGraph

ARTICLES = Path(__file__).parents[2] / "data" / "articles"
NAMES = ("c13-tesla-name", "c20-champagne-perfume", "d04-geely-v-wm-motor")


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the articles in ``articles`` and nothing else."""
    folder = tmp_path_factory.mktemp("opened")
    (folder / "articles").mkdir()
    for name in NAMES:
        (folder / "articles" / f"{name}.txt").write_bytes((ARTICLES / f"{name}.txt").read_bytes())
    return folder


@pytest.fixture(scope="session")
def graph(samples: Path) -> Iterator[OpenedGraph]:
    """Their graph, open."""
    assert ipgraph.build(samples / "built", [samples / "articles"]).problems == ()
    with ipgraph.open(samples / "built") as opened:
        yield opened
