"""A copy in memory of the graph that an endpoint holds, for what reads all of it: the page, the checks, the exports."""

from dataclasses import dataclass

from pyoxigraph import NamedNode, Quad, QueryTriples, Store

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.remote.endpoint import HOLDS, Endpoint

COUNTS = f"""SELECT ?g (COUNT(*) AS ?n) {{
    GRAPH ?g {{ ?s ?p ?o }}
    FILTER(STRSTARTS(STR(?g), "{PREFIXES["g"]}"))
}} GROUP BY ?g ORDER BY ?g"""


@dataclass(frozen=True)
class Copy:
    """A graph in memory."""

    store: Store


def copy_graph(endpoint: Endpoint) -> Copy:
    """Copy the named graphs of ipgraph; others that the endpoint may hold are left there.

    Raises :class:`QueryError` when it holds no graph of ipgraph, or when what arrives is not what it counts.
    """
    if not bool(endpoint.asked_as_is(HOLDS)):
        raise QueryError(f"{endpoint.url}: it holds no graph of ipgraph; ipgraph push puts one there")
    store = Store()
    for name, count in counted(endpoint).items():
        _copy(endpoint, name, count, store)
    return Copy(store)


def counted(endpoint: Endpoint) -> dict[str, int]:
    """How many triples each named graph of ipgraph has there, the graphs in the order of their names."""
    # Some engines give one row without a graph where there is none.
    return {graph.value: int(number.value) for graph, number in endpoint.rows_as_is(COUNTS) if graph is not None}


def _copy(endpoint: Endpoint, name: str, count: int, store: Store) -> None:
    graph = NamedNode(name)
    answer = endpoint.asked_as_is(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
    if not isinstance(answer, QueryTriples):
        raise QueryError(f"{endpoint.url}: it gave no triples of {name}")
    triples = list(answer)
    if len(triples) != count:
        raise QueryError(f"{endpoint.url}: {name} has {count:,} triples there and {len(triples):,} arrived; try again")
    store.extend(Quad(triple.subject, triple.predicate, triple.object, graph) for triple in triples)
