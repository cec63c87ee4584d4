"""What a store already holds: a graph of its own, in the store, with the digest of each named graph that arrived whole.

The digest of a graph stands there only while the graph is known to be whole: it is taken away before the graph is
written, and put back after. So an interrupted push begins where it broke off.
"""

import hashlib
from threading import Lock

from pyoxigraph import Literal, NamedNode

from ipgraph.graph.namespaces import ROOT, SCHEMA
from ipgraph.push.writers import Writer
from ipgraph.remote.endpoint import Endpoint

MARKS = f"{ROOT}pushed"
"""The graph of the marks; not one of the graph's own, so that it is no part of a copy."""

SHA256 = SCHEMA("sha256")
EVERY = 50
"""After how many graphs the marks are written: what is sent twice at most after an interruption."""


def read_marks(endpoint: Endpoint) -> dict[str, str]:
    """The digests by the name of the graph."""
    query = f"SELECT ?g ?digest {{ GRAPH <{MARKS}> {{ ?g {SHA256} ?digest }} }}"
    return {graph.value: digest.value for graph, digest in endpoint.rows_as_is(query) if graph.value != MARKS}


class Marks:
    """The marks while a push goes on; may be used by several threads.

    ``whole`` are the graphs that are known to be whole at the start.
    """

    def __init__(self, writer: Writer, whole: dict[str, str]) -> None:
        self._writer = writer
        self._whole = dict(whole)
        self._unwritten = 0
        self._lock = Lock()

    def add(self, name: str, digest: str) -> None:
        """Note that a graph arrived whole."""
        with self._lock:
            self._whole[name] = digest
            self._unwritten += 1
            if self._unwritten >= EVERY:
                self._write()

    def write(self) -> None:
        """Write what is known into the store; raises :class:`QueryError`."""
        with self._lock:
            self._write()

    def _write(self) -> None:
        self._writer.put(MARKS, mark_lines(self._whole))
        self._unwritten = 0


def mark_lines(whole: dict[str, str]) -> list[bytes]:
    """The marks as lines of N-Triples; the graph of marks bears a mark itself, so that it is never empty."""
    own = hashlib.sha256("".join(sorted(whole.values())).encode()).hexdigest()
    return [
        f"{NamedNode(name)} {SHA256} {Literal(digest)} .\n".encode()
        for name, digest in sorted({**whole, MARKS: own}.items())
    ]
