"""Pass a query, or the wish for a graph, on to the endpoint that holds the graph, and its answer back."""

import socket

from pyoxigraph import NamedNode, QueryTriples, Store

from ipgraph.errors import EndpointError, QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.source import FAILURES, Answer
from ipgraph.query.syntax import check_reads_only, explain
from ipgraph.remote.endpoint import Endpoint
from ipgraph.serve.answering import names_dataset, no_graph, write_answer, write_triples
from ipgraph.serve.jobs import Job

WHOLE = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


def pass_query(endpoint: Endpoint, job: Job, connection: socket.socket) -> None:
    """Answer a SPARQL query by what the endpoint answers to it.

    What cannot be read, would change data or ask a third server never gets there. Raises :class:`QueryError` for
    that, :class:`EndpointError` when there is no answer, and :class:`RequestError` when the client takes no format
    that the result has, or the result is too large.
    """
    check_reads_only(job.text)
    _check_syntax(job)
    write_answer(_answer(endpoint, job), job, connection)


def pass_graph(endpoint: Endpoint, job: Job, connection: socket.socket) -> None:
    """Write one graph of the endpoint, or the union of all; raises :class:`RequestError` when there is none."""
    if job.graph:
        graph = NamedNode(job.graph)
        if not bool(endpoint.asked_as_is(f"ASK {{ GRAPH {graph} {{ ?s ?p ?o }} }}")):
            raise no_graph(job.graph)
        answer = endpoint.asked_as_is(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
    else:
        answer = endpoint.answer(WHOLE)
    if not isinstance(answer, QueryTriples):
        raise EndpointError(f"{endpoint.url}: it gave no triples")
    write_triples(answer, job, connection)


def _answer(endpoint: Endpoint, job: Job) -> Answer:
    # What is relative in a query is relative to the address that the client called.
    text = f"BASE <{job.base}> {job.text}" if job.base else job.text
    if job.default_graphs or job.named_graphs:
        fields = [("default-graph-uri", name) for name in job.default_graphs]
        fields += [("named-graph-uri", name) for name in job.named_graphs]
        return endpoint.asked_as_is(text, fields)
    return endpoint.asked_as_is(text) if names_dataset(job.text) else endpoint.answer(text)


def _check_syntax(job: Job) -> None:
    """Raise :class:`QueryError` with the place of what is wrong, in the text as the client wrote it."""
    try:
        Store().query(job.text, base_iri=job.base or None, prefixes=PREFIXES)
    except SyntaxError as error:
        raise QueryError(explain(error, job.text)) from error
    except FAILURES:
        # A function that only the endpoint knows.
        pass
