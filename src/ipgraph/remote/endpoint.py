"""A SPARQL endpoint as a source: every question runs there as it runs on a store of this process.

Stores differ in what a query sees outside ``GRAPH``. :func:`find_union` tries which of the ways in :data:`UNIONS` makes
it the union of the named graphs, as questions expect.
"""

from functools import cached_property
from itertools import pairwise
from threading import Lock
from typing import Any

from pyoxigraph import (
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Store,
    parse,
    parse_query_results,
)

from ipgraph.errors import EndpointError, QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.source import FAILURES, Answer, all_rows
from ipgraph.query.syntax import explain
from ipgraph.query.tokens import tokens
from ipgraph.remote.connection import TIMEOUT, Connection, Form, Reply
from ipgraph.remote.limits import check_answerable

RESULTS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "application/xml": QueryResultsFormat.XML,
    "text/xml": QueryResultsFormat.XML,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
TRIPLES = {
    "application/n-triples": RdfFormat.N_TRIPLES,
    "text/plain": RdfFormat.N_TRIPLES,
    "text/turtle": RdfFormat.TURTLE,
    "application/x-turtle": RdfFormat.TURTLE,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
ACCEPT_RESULTS = "application/sparql-results+json, application/sparql-results+xml;q=0.5"
ACCEPT_TRIPLES = "application/n-triples, text/turtle;q=0.8, application/rdf+xml;q=0.3"

ARTICLE = "?article a ipg:Article"
HOLDS = f"ASK {{ GRAPH ?g {{ {ARTICLE} }} }}"
IS_UNION = f"ASK {{ GRAPH ?g {{ {ARTICLE} }} {ARTICLE} }}"
GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"

UNIONS: tuple[Form, ...] = (
    (),  # Virtuoso, RDF4J, GraphDB, Blazegraph; Oxigraph and Fuseki when started so
    (("union-default-graph", "true"),),  # Oxigraph
)
"""What is added to a request so that the default graph is the union, the way that costs least first."""

MOST_NAMED = 2_000
"""How many graphs may be listed in a request, the last way of all: a store refuses longer requests."""

EMPTY = Store()


class Endpoint:
    """A SPARQL 1.1 endpoint by its address; credentials as :mod:`ipgraph.remote.credentials`.

    ``timeout`` bounds each request in seconds. May be used by several threads. Usable as a context manager.
    """

    def __init__(self, url: str, *, timeout: float = TIMEOUT) -> None:
        self.connection = Connection(url, timeout=timeout)
        self._finding = Lock()
        self._server = ""

    @property
    def url(self) -> str:
        """The address."""
        return self.connection.shown

    def answer(self, text: str) -> Answer:
        """Answer a query over the union of the named graphs, as :meth:`ipgraph.query.source.Source.answer`.

        A query is read here before it is sent, so that what is wrong with it is told as for a store of this process.
        Raises :class:`QueryError` when the endpoint cannot be reached, holds no graph of ipgraph, does not answer, or
        is known to answer the question wrongly.
        """
        check_syntax(text)
        with self._finding:
            union = self._union
        check_answerable(text, self._server)
        return self._ask(text, union)

    @cached_property
    def _union(self) -> Form:
        return find_union(self)

    def asked_as_is(self, text: str, extra: Form = ()) -> Answer:
        """Answer a query that sees what the store shows by itself."""
        return self._ask(text, extra)

    def rows_as_is(self, text: str) -> list[tuple[Any, ...]]:
        """All rows of a SELECT query that sees what the store shows by itself."""
        return all_rows(self.asked_as_is(text))

    def _ask(self, text: str, extra: Form) -> Answer:
        form = query_form(text)
        triples = form in ("CONSTRUCT", "DESCRIBE")
        reply = self.connection.send(
            "POST",
            form=[("query", with_prefixes(text)), *extra],
            headers={"Accept": ACCEPT_TRIPLES if triples else ACCEPT_RESULTS},
        )
        self._server = reply.headers.get("server", "")
        if reply.status != 200:
            raise self._unanswered(reply)
        return self._triples(reply) if triples else self._results(reply)

    def _unanswered(self, reply: Reply) -> EndpointError:
        if reply.status == 206:
            return EndpointError(f"{self.url}: it ran out of time and gave a part of the answer only", late=True)
        return self.connection.refused(reply)

    def _results(self, reply: Reply) -> Answer:
        format_ = RESULTS.get(reply.media_type)
        if format_ is None:
            raise self._no_answer(reply)
        try:
            self._check_whole(reply, format_)
            return parse_query_results(reply.body, format=format_)
        except FAILURES as error:
            raise EndpointError(f"{self.url}: its answer cannot be read: {error}") from error

    def _triples(self, reply: Reply) -> Answer:
        format_ = TRIPLES.get(reply.media_type)
        if format_ is None:
            raise self._no_answer(reply)
        try:
            # Only a store makes an answer of triples.
            store = Store()
            store.extend(parse(reply.body, format=format_))
            return store.query("CONSTRUCT WHERE { ?s ?p ?o }")
        except FAILURES as error:
            raise EndpointError(f"{self.url}: its answer cannot be read: {error}") from error

    def _no_answer(self, reply: Reply) -> EndpointError:
        kind = reply.media_type or "something of no kind"
        return EndpointError(
            f"{self.url}: it answers with {kind}, which is no answer to a query: is this the endpoint?"
        )

    def _check_whole(self, reply: Reply, format_: QueryResultsFormat) -> None:
        """Refuse an answer that the server has cut off; Virtuoso tells the number of rows that it gives at most."""
        most = reply.headers.get("x-sparql-maxrows", "")
        if not most.isdecimal():
            return
        answer = parse_query_results(reply.body, format=format_)
        if isinstance(answer, QuerySolutions) and sum(1 for _ in answer) >= int(most):
            raise EndpointError(f"{self.url}: it gives {most} rows at most, so the answer is cut off; ask for less")

    def close(self) -> None:
        """Let go of the connections."""
        self.connection.close()

    def __enter__(self) -> "Endpoint":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def find_union(endpoint: Endpoint) -> Form:
    """What to add to requests so that queries see the union of the named graphs.

    Raises :class:`QueryError` when the endpoint holds no graph of ipgraph, or when nothing makes it show the union.
    """
    if not bool(endpoint.asked_as_is(HOLDS)):
        raise EndpointError(f"{endpoint.url}: it holds no graph of ipgraph; ipgraph push puts one there")
    for extra in UNIONS:
        if bool(endpoint.asked_as_is(IS_UNION, extra)):
            return extra
    named = sorted(graph.value for (graph,) in endpoint.rows_as_is(GRAPHS))
    if len(named) <= MOST_NAMED:
        extra = [(f"{kind}-graph-uri", name) for kind in ("default", "named") for name in named]
        if bool(endpoint.asked_as_is(IS_UNION, extra)):
            return extra
    raise EndpointError(
        f"{endpoint.url}: a query sees no named graph outside GRAPH; let the default graph be the union of the "
        "named graphs in the settings of the store"
    )


def query_form(text: str) -> str:
    """SELECT, ASK, CONSTRUCT or DESCRIBE; nothing when the text has none of them.

    >>> query_form("PREFIX select: <urn:x> # ASK\\n Construct WHERE { ?s ?p ?o }")
    'CONSTRUCT'
    """
    forms = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
    words = (token.text.upper() for token in tokens(text) if token.kind == "word")
    return next((word for word in words if word in forms), "")


def with_prefixes(text: str) -> str:
    """The query with declarations of the known prefixes that it uses and does not declare.

    Some stores refuse a prefix that is declared twice.

    >>> with_prefixes("ASK { ?x a ipg:Article }")
    'PREFIX ipg: <https://w3id.org/ipgraph/ns#> ASK { ?x a ipg:Article }'
    """
    found = list(tokens(text))
    names = [token.text.partition(":")[0] for token in found if token.kind == "PNAME"]
    declared = {after.text.partition(":")[0] for before, after in pairwise(found) if before.text.upper() == "PREFIX"}
    missing = [name for name in PREFIXES if name in names and name not in declared]
    return "".join(f"PREFIX {name}: <{PREFIXES[name]}> " for name in missing) + text


def check_syntax(text: str) -> None:
    """Raise :class:`QueryError` for a query that is no SPARQL 1.1, with the place of what is wrong."""
    try:
        EMPTY.query(text, prefixes=PREFIXES)
    except SyntaxError as error:
        raise QueryError(explain(error, text)) from error
    except FAILURES:
        # A function that only the endpoint knows.
        pass
