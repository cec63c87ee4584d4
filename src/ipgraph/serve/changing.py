"""Change the working copy: SPARQL updates, and writes of the Graph Store Protocol."""

import re
import socket

from pyoxigraph import DefaultGraph, NamedNode, Store

from ipgraph.errors import QueryError, RequestError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.syntax import explain
from ipgraph.serve.formats import TRIPLES
from ipgraph.serve.jobs import Head, Job
from ipgraph.serve.outlet import Outlet

CREATED, NO_CONTENT, BAD, NOT_FOUND = 201, 204, 400, 404
ASKING_OTHERS = {"service": "servixe", "load": "lxad"}
"""Keywords that ask another server, each with a word of its length that is none."""


def update(store: Store, job: Job, connection: socket.socket) -> None:
    """Run a SPARQL update; it is done wholly or not at all.

    Raises :class:`QueryError` for one that cannot be read or would ask another server.
    """
    _check_asks_nobody(job.text, job.base or None)
    try:
        store.update(job.text, base_iri=job.base or None, prefixes=PREFIXES)
    except SyntaxError as error:
        raise QueryError(explain(error, job.text)) from error
    _done(store, job, connection, NO_CONTENT)


def _check_asks_nobody(text: str, base: str | None) -> None:
    """Refuse an update with LOAD or SERVICE in it, by the parser, as :func:`check_reads_only` does for a query."""
    for word, wrong in ASKING_OTHERS.items():
        if word not in text.lower():
            continue
        try:
            Store().update(re.sub(word, wrong, text, flags=re.IGNORECASE), base_iri=base, prefixes=PREFIXES)
        except SyntaxError as error:
            raise QueryError(f"{word.upper()} asks another server; an update changes this graph alone") from error


def change_graph(store: Store, job: Job, connection: socket.socket) -> None:
    """Replace a graph (PUT), add to it (POST) or take it away (DELETE).

    Raises :class:`RequestError` when there is no such graph to take away, or what came cannot be read.
    """
    graph = NamedNode(job.graph) if job.graph else DefaultGraph()
    held = not isinstance(graph, NamedNode) or store.contains_named_graph(graph)
    if job.method == "DELETE":
        if not held:
            raise RequestError(NOT_FOUND, f"there is no graph <{job.graph}> here")
        store.remove_graph(graph)
        _done(store, job, connection, NO_CONTENT)
        return
    # Read whole before anything is changed: what cannot be read changes nothing.
    read = Store()
    try:
        read.load(job.text.encode(), TRIPLES[job.media], base_iri=job.base or None, to_graph=graph)
    except (SyntaxError, ValueError) as error:
        raise RequestError(BAD, f"the graph cannot be read as {job.media}: {error}") from error
    if job.method == "PUT":
        store.remove_graph(graph)
    if isinstance(graph, NamedNode):
        store.add_graph(graph)
    store.extend(read)
    _done(store, job, connection, NO_CONTENT if held else CREATED)


def _done(store: Store, job: Job, connection: socket.socket, status: int) -> None:
    """Put a snapshot beside the store, which readers open, and say that all is done."""
    store.flush()
    store.backup(job.snapshot)
    Outlet(connection, Head(status=status), job).finish()
