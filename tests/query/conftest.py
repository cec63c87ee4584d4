"""The graph of the gold records and a small one made by hand, each in both engines, and an empty one."""

from types import SimpleNamespace

import pytest
from pyoxigraph import RdfFormat, Store
from rdflib import Dataset

from ipgraph.query.run import Graph
from tests.query.frozen_rows import FEW, SMALL, gold_store, small_store


@pytest.fixture(scope="session")
def small() -> Graph:
    return SimpleNamespace(store=small_store())


@pytest.fixture(scope="session")
def empty() -> Graph:
    return SimpleNamespace(store=Store())


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    return SimpleNamespace(store=gold_store(tmp_path_factory.mktemp("corpus") / "graph"))


@pytest.fixture(scope="session")
def small_dataset() -> Dataset:
    """The small graph in rdflib's own engine."""
    dataset = Dataset(default_union=True)
    dataset.parse(data=SMALL.read_text(encoding="utf-8"), format="trig")
    return dataset


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The graph of a few gold records."""
    return SimpleNamespace(store=gold_store(tmp_path_factory.mktemp("few") / "graph", FEW))


@pytest.fixture(scope="session")
def corpus_dataset(corpus: Graph) -> Dataset:
    """The graph of the gold records in rdflib's own engine."""
    return _dataset(corpus)


@pytest.fixture(scope="session")
def few_dataset(few: Graph) -> Dataset:
    """The graph of a few gold records in rdflib's own engine."""
    return _dataset(few)


def _dataset(graph: Graph) -> Dataset:
    written = graph.store.dump(format=RdfFormat.N_QUADS) or b""
    dataset = Dataset(default_union=True)
    dataset.parse(data=written.decode(), format="nquads")
    return dataset
