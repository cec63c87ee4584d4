from pathlib import Path

from starlette.testclient import TestClient

from ipgraph.graph.store import open_graph
from ipgraph.serve.app import create_app
from ipgraph.serve.site import Site


def test_health_names_the_build(folder: Path) -> None:
    with open_graph(folder) as graph:
        answer = TestClient(create_app(Site(graph))).get("/health")
        assert answer.json() == {"status": "up", "build": graph.generation.name}
