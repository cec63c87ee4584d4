"""The graph of the gold records and a small one made by hand, each in both engines, and an empty one."""

import pytest
from pyoxigraph import RdfFormat, Store
from rdflib import Dataset

from ipgraph.query.source import StoreSource
from tests.query.frozen_rows import FEW, gold_store, small_store


@pytest.fixture(scope="session")
def small() -> StoreSource:
    return StoreSource(small_store())


@pytest.fixture(scope="session")
def empty() -> StoreSource:
    return StoreSource(Store())


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> StoreSource:
    return StoreSource(gold_store(tmp_path_factory.mktemp("corpus") / "graph"))


@pytest.fixture(scope="session")
def small_dataset(small: StoreSource) -> Dataset:
    """The small graph in rdflib's own engine."""
    return _dataset(small)


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> StoreSource:
    """The graph of a few gold records."""
    return StoreSource(gold_store(tmp_path_factory.mktemp("few") / "graph", FEW))


@pytest.fixture(scope="session")
def corpus_dataset(corpus: StoreSource) -> Dataset:
    """The graph of the gold records in rdflib's own engine."""
    return _dataset(corpus)


@pytest.fixture(scope="session")
def few_dataset(few: StoreSource) -> Dataset:
    """The graph of a few gold records in rdflib's own engine."""
    return _dataset(few)


def _dataset(graph: StoreSource) -> Dataset:
    written = graph.store.dump(format=RdfFormat.N_QUADS) or b""
    dataset = Dataset(default_union=True)
    dataset.parse(data=written.decode(), format="nquads")
    return dataset
