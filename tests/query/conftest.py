"""A small graph made by hand, and an empty one."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from pyoxigraph import RdfFormat, Store

from ipgraph.query.run import Graph

SMALL = Path(__file__).with_name("small.trig")


@pytest.fixture(scope="session")
def small() -> Graph:
    store = Store()
    store.load(SMALL.read_bytes(), format=RdfFormat.TRIG)
    return SimpleNamespace(store=store)


@pytest.fixture(scope="session")
def empty() -> Graph:
    return SimpleNamespace(store=Store())
