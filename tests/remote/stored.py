"""A canned SPARQL endpoint over a store of this process, with the ways in which stores differ."""

from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QueryTriples,
    RdfFormat,
    Store,
)

from tests.remote.canned import Answering, Asked, Said

DEFAULT, NAMED = "default-graph-uri", "named-graph-uri"


def answering(store: Store, union: str) -> Answering:
    """Answers of a store whose default graph is the union of the named graphs in one way.

    ``union`` is ``always``, ``parameter`` (a field of the form asks for it), ``listed`` (each graph is listed in the
    form) or ``never``.
    """

    def answer(asked: Asked) -> Said:
        form = asked.form
        listed: list[NamedNode | BlankNode | DefaultGraph] = [NamedNode(name) for name in form.get(DEFAULT, [])]
        named: list[NamedNode | BlankNode] = [NamedNode(name) for name in form.get(NAMED, [])]
        whole = union == "always" or (union == "parameter" and "union-default-graph" in form)
        if listed and union == "listed":
            found = store.query(asked.query, default_graph=listed, named_graphs=named)
        else:
            found = store.query(asked.query, use_default_graph_as_union=whole)
        if isinstance(found, QueryTriples):
            body = found.serialize(format=RdfFormat.N_TRIPLES) or b""
            return Said(body=body, kind="application/n-triples")
        assert isinstance(found, QueryBoolean) or asked.headers["accept"].startswith("application/sparql-results+json")
        return Said(body=found.serialize(format=QueryResultsFormat.JSON) or b"")

    return answer
