"""Answer a query, or read a graph, and write the result in the format that the client takes."""

import socket
from collections.abc import Iterable, Iterator
from typing import Any

from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    Store,
    Triple,
    serialize,
)

from ipgraph.errors import QueryError, RequestError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.source import Answer
from ipgraph.query.syntax import check_reads_only, explain
from ipgraph.query.tokens import tokens
from ipgraph.serve.formats import ROWS, TRIPLES, TRUTH
from ipgraph.serve.jobs import Head, Job
from ipgraph.serve.outlet import Outlet

OK, BAD, NOT_FOUND, NOT_ACCEPTABLE = 200, 400, 404, 406


def answer_query(store: Store, job: Job, connection: socket.socket) -> None:
    """Answer a SPARQL query.

    Raises :class:`QueryError` for one that cannot be read or would change data, and :class:`RequestError` when the
    client takes no format that the result has, or the result is too large.
    """
    check_reads_only(job.text)
    write_answer(_result(store, job), job, connection)


def write_answer(result: Answer, job: Job, connection: socket.socket) -> None:
    """Write what a query gave; raises :class:`RequestError` as :func:`answer_query`."""
    if isinstance(result, QuerySolutions):
        out = Outlet(connection, Head(status=OK, media=_taken(job.rows, "rows", ROWS)), job)
        result.serialize(out.file, ROWS[job.rows])
    elif isinstance(result, QueryBoolean):
        out = Outlet(connection, Head(status=OK, media=_taken(job.truth, "yes or no", TRUTH)), job)
        result.serialize(out.file, TRUTH[job.truth])
    else:
        write_triples(result, job, connection)
        return
    out.finish()


def read_graph(store: Store, job: Job, connection: socket.socket) -> None:
    """Write one graph, or the union of all for the default graph; raises :class:`RequestError` when there is none."""
    quads = store.quads_for_pattern(None, None, None, NamedNode(job.graph) if job.graph else None)
    if job.graph and not store.contains_named_graph(NamedNode(job.graph)):
        raise no_graph(job.graph)
    write_triples((quad.triple for quad in quads), job, connection)


def no_graph(name: str) -> RequestError:
    """What is said when there is no graph of this name."""
    return RequestError(NOT_FOUND, f"there is no graph <{name}> here")


def write_triples(triples: Iterable[Triple], job: Job, connection: socket.socket) -> None:
    """Write triples in the format that the client takes; raises :class:`RequestError` as :func:`answer_query`."""
    out = Outlet(connection, Head(status=OK, media=_taken(job.triples, "a graph", TRIPLES)), job)
    _write(triples, out, job.triples)
    out.finish()


def names_dataset(text: str) -> bool:
    """Whether a query says by FROM what it runs on."""
    return any(token.kind == "word" and token.text.upper() == "FROM" for token in tokens(text))


def _result(store: Store, job: Job) -> Any:
    options: dict[str, Any] = {}
    if job.default_graphs or job.named_graphs:
        options["default_graph"] = [NamedNode(name) for name in job.default_graphs]
        options["named_graphs"] = [NamedNode(name) for name in job.named_graphs]
    elif not names_dataset(job.text):
        options["use_default_graph_as_union"] = True
    try:
        return store.query(job.text, base_iri=job.base or None, prefixes=PREFIXES, **options)
    except SyntaxError as error:
        raise QueryError(explain(error, job.text)) from error


def _taken(media: str, what: str, known: Iterable[str]) -> str:
    if media:
        return media
    raise RequestError(
        NOT_ACCEPTABLE, f"the result is {what}, which is given as {', '.join(dict.fromkeys(known))}; Accept names none"
    )


def _write(triples: Iterable[Triple], out: Outlet, media: str) -> None:
    def counted() -> Iterator[Triple]:
        for triple in triples:
            out.count_row()
            yield triple

    serialize(counted(), out.file, TRIPLES[media], prefixes=PREFIXES)
