import pytest

from ipgraph.errors import QueryError
from ipgraph.push.layouts import addresses

REPOSITORY = "/repositories/a"


@pytest.mark.parametrize(
    ("url", "graphs", "updates"),
    [
        ("http://h:7878/query", ["/store", "/data"], ["/update", "/query"]),
        ("http://h/ds/query/", ["/ds/store", "/ds/data"], ["/ds/update", "/ds/query/"]),
        (
            "http://h/repositories/a",
            ["/repositories/a/rdf-graphs/service"],
            ["/repositories/a/statements", "/repositories/a"],
        ),
        ("http://h/blazegraph/namespace/kb", ["/blazegraph/namespace/kb"], ["/blazegraph/namespace/kb"]),
        ("http://h", [""], [""]),
    ],
)
def test_where_a_store_may_be_written(url: str, graphs: list[str], updates: list[str]) -> None:
    found = addresses(url)
    base = "/".join(url.split("/")[:3])
    assert list(found.graphs) == [base + path for path in graphs]
    assert list(found.updates) == [base + path for path in updates]


def test_virtuoso_is_among_those_with_sparql() -> None:
    found = addresses("https://example.org/sparql")
    assert "https://example.org/sparql-graph-crud-auth" in found.graphs
    assert "https://example.org/sparql-auth" in found.updates


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(QueryError, match="no address"):
        addresses("nowhere")
