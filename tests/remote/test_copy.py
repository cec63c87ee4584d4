import pytest
from pyoxigraph import NamedNode, Quad, Store

from ipgraph.errors import QueryError
from ipgraph.remote.copy import copy_graph
from ipgraph.remote.endpoint import Endpoint
from tests.query.frozen_rows import small_store
from tests.remote.canned import Asked, Said, canned
from tests.remote.stored import answering


@pytest.fixture
def small() -> Store:
    return small_store()


@pytest.mark.parametrize("union", ["always", "never"])
def test_a_copy_has_every_quad_and_no_graph_of_others(small: Store, union: str) -> None:
    before = set(small)
    node = NamedNode("urn:x")
    small.extend([Quad(node, node, node, NamedNode("urn:others")), Quad(node, node, node)])
    with canned(answering(small, union)) as server, Endpoint(server.url) as endpoint:
        assert set(copy_graph(endpoint).store) == before


def test_a_store_without_a_graph_of_ipgraph_gives_no_copy() -> None:
    with (
        canned(answering(Store(), "always")) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match="holds no graph of ipgraph"),
    ):
        copy_graph(endpoint)


def test_a_graph_that_arrives_cut_off_is_refused(small: Store) -> None:
    whole = answering(small, "always")

    def cut(asked: Asked) -> Said:
        said = whole(asked)
        if "CONSTRUCT" not in asked.query:
            return said
        return said._replace(body=b"\n".join(said.body.splitlines()[:2]))

    with (
        canned(cut) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match=r"triples there and 2 arrived"),
    ):
        copy_graph(endpoint)
