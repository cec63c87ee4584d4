"""A graph that is asked in a process of its own, which is ended when a query takes longer than it may.

A query runs in native code that nothing can interrupt: in this process it would keep a notebook until it is done. The
other process is started with the first query and stays for those that follow; what crosses over is text.
"""

import os
import select
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO

from pyoxigraph import QueryResultsFormat, QueryTriples, RdfFormat, Store, parse, parse_query_results

from ipgraph.errors import GraphError, QueryError
from ipgraph.graph.store import Graph
from ipgraph.query.source import FAILURES, Answer, StoreSource

LENGTH = 8
ROWS, TRIPLES, REFUSED, READY = b"R", b"T", b"E", b"!"
STARTING = 120.0
"""Seconds that the other process may take to start, on a busy machine."""

AT_ONCE = 1 << 20


class ApartSource:
    """The graph of a generation, asked in another process, with a limit in seconds for each query."""

    def __init__(self, generation: Path, seconds: float) -> None:
        self._generation = generation
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._asking = threading.Lock()

    def answer(self, text: str) -> Answer:
        """Answer a query, as :meth:`ipgraph.query.source.Source.answer`.

        Raises :class:`QueryError` also when the query takes longer than it may, or the other process came to grief.
        """
        try:
            with self._asking:
                process = self._started()
                assert process.stdin is not None
                _send(process.stdin, b"", text.encode(errors="surrogateescape"))
                kind, told = _received(process, self._seconds)
        except TimeoutError as error:
            self.close()
            raise QueryError(
                f"the query took longer than {self._seconds:g} seconds and was ended; make it smaller (LIMIT, "
                "a FILTER, patterns that share a variable) or open the graph with a longer time_limit"
            ) from error
        except (EOFError, BrokenPipeError) as error:
            self.close()
            raise QueryError("the query cannot be answered: the process that answered it has died") from error
        if kind == REFUSED:
            raise QueryError(told.decode())
        if kind == ROWS:
            return parse_query_results(told, format=QueryResultsFormat.JSON)
        return _as_answer(told)

    def close(self) -> None:
        """End the other process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "ipgraph.opened.apart", str(self._generation)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            )
            try:
                kind, told = _received(self._process, STARTING)
            except (TimeoutError, EOFError) as error:
                self.close()
                raise QueryError("the process that is to answer queries could not be started") from error
            if kind == REFUSED:
                self.close()
                raise QueryError(told.decode())
        return self._process


def _as_answer(triples: bytes) -> Answer:
    """Triples as the result of a query, as a store of this process gives them."""
    store = Store()
    store.extend(parse(triples, format=RdfFormat.N_TRIPLES))
    answer: Answer = store.query("CONSTRUCT WHERE { ?s ?p ?o }")
    return answer


def _send(stream: IO[bytes], kind: bytes, told: bytes) -> None:
    stream.write(len(told).to_bytes(LENGTH, "big") + kind + told)
    stream.flush()


def _received(process: subprocess.Popen[bytes], seconds: float) -> tuple[bytes, bytes]:
    """The next message of a process: its kind and the rest; raises :class:`TimeoutError` when it does not come."""
    assert process.stdout is not None
    end = time.monotonic() + seconds
    handle = process.stdout.fileno()

    def read(number: int) -> bytes:
        parts = bytearray()
        while len(parts) < number:
            ready, _, _ = select.select([handle], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                raise TimeoutError
            part = os.read(handle, min(AT_ONCE, number - len(parts)))
            if not part:
                raise EOFError
            parts += part
        return bytes(parts)

    length = int.from_bytes(read(LENGTH), "big")
    return read(1), read(length)


def serve(generation: Path, asked: IO[bytes], told: IO[bytes]) -> None:
    """Answer the queries that are asked until there are no more; what the other process does."""
    try:
        graph = Graph(generation)
    except GraphError as error:
        _send(told, REFUSED, str(error).encode(errors="replace"))
        return
    with graph:
        source = StoreSource(graph.store)
        _send(told, READY, b"")
        while length := asked.read(LENGTH):
            text = asked.read(int.from_bytes(length, "big")).decode(errors="surrogateescape")
            try:
                _send(told, *_written(source.answer(text)))
            except QueryError as error:
                _send(told, REFUSED, str(error).encode(errors="replace"))


def _written(answer: Answer) -> tuple[bytes, bytes]:
    try:
        if isinstance(answer, QueryTriples):
            return TRIPLES, answer.serialize(format=RdfFormat.N_TRIPLES) or b""
        return ROWS, answer.serialize(format=QueryResultsFormat.JSON) or b""
    except FAILURES as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


if __name__ == "__main__":
    serve(Path(sys.argv[1]), sys.stdin.buffer, sys.stdout.buffer)
