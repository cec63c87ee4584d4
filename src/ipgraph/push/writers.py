"""The two ways to write into a store: the Graph Store Protocol, and SPARQL Update for stores that have only that.

Every request may be sent again: it puts, adds or removes the same triples the second time.
"""

import time
from collections.abc import Callable
from typing import Protocol

from pyoxigraph import NamedNode

from ipgraph.errors import QueryError
from ipgraph.push.graphs import parts
from ipgraph.remote.connection import Connection, Reply

TRIES = 4
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that may be others a moment later: too much at once, a deadlock, a gateway that lost its store."""

N_TRIPLES = "application/n-triples"
GRAPH_BYTES = 8_000_000
"""Bytes of one request of the Graph Store Protocol; more of a graph are added to it by further ones."""

UPDATE_LINES = 400
UPDATE_BYTES = 200_000
"""Bounds of one update: stores compile its text, and some refuse a long one."""


class Writer(Protocol):
    """Writes named graphs into one store; may be used by several threads."""

    method: str

    @property
    def address(self) -> str:
        """Where it writes."""

    def put(self, name: str, lines: list[bytes]) -> None:
        """Make the graph hold these triples, lines of N-Triples, and no others; raises :class:`QueryError`."""

    def delete(self, name: str) -> None:
        """Make the graph hold nothing; raises :class:`QueryError`."""

    def close(self) -> None:
        """Let go of the connections."""


class GraphStore:
    """Writes by the SPARQL 1.1 Graph Store HTTP Protocol."""

    method = "gsp"

    def __init__(self, connection: Connection, *, tries: int = TRIES) -> None:
        self._connection = connection
        self._tries = tries

    @property
    def address(self) -> str:
        """The address of the graph store."""
        return self._connection.shown

    def put(self, name: str, lines: list[bytes]) -> None:
        """As :meth:`Writer.put`: PUT, and POST for what one request does not hold."""
        method = "PUT"
        for part in parts(lines, len(lines), GRAPH_BYTES):
            self._send(method, name, b"".join(part))
            method = "POST"

    def delete(self, name: str) -> None:
        """As :meth:`Writer.delete`."""
        self._send("DELETE", name, None, absent_is_well=True)

    def _send(self, method: str, name: str, body: bytes | None, absent_is_well: bool = False) -> None:
        headers = {"Content-Type": N_TRIPLES} if body is not None else {}

        def send() -> Reply:
            return self._connection.send(method, parameters=[("graph", name)], body=body, headers=headers)

        reply = tried(send, self._tries)
        if not 200 <= reply.status < 300 and not (absent_is_well and reply.status == 404):
            raise self._connection.refused(reply)

    def close(self) -> None:
        """Let go of the connections."""
        self._connection.close()


class Updates:
    """Writes by SPARQL 1.1 Update, a bounded number of triples at a time."""

    method = "update"

    def __init__(self, connection: Connection, *, as_form: bool = False, tries: int = TRIES) -> None:
        self._connection = connection
        self._as_form = as_form
        self._tries = tries

    @property
    def address(self) -> str:
        """The address that takes updates."""
        return self._connection.shown

    def put(self, name: str, lines: list[bytes]) -> None:
        """As :meth:`Writer.put`: the graph is emptied, then filled part by part."""
        self.delete(name)
        for part in parts(lines, UPDATE_LINES, UPDATE_BYTES):
            self._send(f"INSERT DATA {{ GRAPH {NamedNode(name)} {{\n{b''.join(part).decode()}}} }}")

    def delete(self, name: str) -> None:
        """As :meth:`Writer.delete`."""
        # Not DROP: some stores know only graphs that were created as such.
        self._send(f"CLEAR SILENT GRAPH {NamedNode(name)}")

    def _send(self, update: str) -> None:
        def send() -> Reply:
            if self._as_form:
                return self._connection.send("POST", form=[("update", update)])
            headers = {"Content-Type": "application/sparql-update; charset=utf-8"}
            return self._connection.send("POST", body=update.encode(), headers=headers)

        reply = tried(send, self._tries)
        if not 200 <= reply.status < 300:
            raise self._connection.refused(reply)

    def close(self) -> None:
        """Let go of the connections."""
        self._connection.close()


def tried(send: Callable[[], Reply], tries: int, pause: Callable[[float], None] = time.sleep) -> Reply:
    """What a request gives at last: sent again after a pause when the connection or the store fails for the moment."""
    wait = FIRST_PAUSE
    for attempt in range(1, tries + 1):
        try:
            reply = send()
        except QueryError:
            if attempt == tries:
                raise
        else:
            if reply.status not in PASSING or attempt == tries:
                return reply
            wait = max(wait, _asked_pause(reply))
        pause(wait)
        wait = min(2 * wait, LONGEST_PAUSE)
    raise AssertionError("the last attempt returns or raises")


def _asked_pause(reply: Reply) -> float:
    asked = reply.headers.get("retry-after", "")
    return min(float(asked), LONGEST_PAUSE) if asked.isdecimal() else 0.0
