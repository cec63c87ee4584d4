from collections.abc import Iterator

import pytest

from ipgraph.graph.build import build_graph
from ipgraph.graph.store import Graph, open_graph
from tests.graph.samples import KILN, KILN_TEXTS, LATER


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    folder = tmp_path_factory.mktemp("export") / "g"
    build_graph(folder, [(KILN, KILN_TEXTS), (LATER, {})])
    with open_graph(folder) as graph:
        yield graph
