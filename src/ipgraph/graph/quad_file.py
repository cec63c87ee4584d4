"""A file of N-Quads that grows while a graph is made: for the store to load, and sorted for its digest."""

import hashlib
import heapq
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from pyoxigraph import NamedNode, Triple

RUN_BYTES = 128_000_000
"""So much is sorted in memory at a time; the runs are merged when the digest is taken."""

LEAST_BYTES = 8_000_000
"""So much a run should hold that is written before it has to be."""

_AT_ONCE = 10_000

OnRun = Callable[[int, int], object]
"""Called with the place of a run in the file, from the first byte to after the last, once it is written."""


class QuadFile:
    """N-Quads in a file, one a line; the same lines in any order have the same digest."""

    def __init__(self, path: Path, on_run: OnRun | None = None) -> None:
        self.path = path
        self.lines = 0
        self._on_run = on_run
        self._file = path.open("wb")
        self._held: list[bytes] = []
        self._bytes = 0
        self._runs: list[tuple[int, int]] = []

    def add(self, lines: Iterable[bytes]) -> None:
        """Write lines, each with its line end."""
        self.add_quads(b"".join(lines))

    def add_quads(self, quads: bytes) -> None:
        """Write whole lines."""
        before = len(self._held)
        self._held += quads.splitlines(keepends=True)
        self._bytes += len(quads)
        self.lines += len(self._held) - before
        if self._bytes >= RUN_BYTES:
            self.write()

    def close(self) -> None:
        """Write what is still in memory, and let go of the file."""
        try:
            self.write()
        finally:
            self._file.close()

    def digest(self) -> str:
        """The SHA-256 of all lines, sorted; after :meth:`close`."""
        digest = hashlib.sha256()
        merged = heapq.merge(*(self._run(start, end) for start, end in self._runs))
        while together := b"".join(islice(merged, _AT_ONCE)):
            digest.update(together)
        return digest.hexdigest()

    def write(self, least: int = 1) -> None:
        """Write the lines that are still in memory, as a run of their own, if they have so many bytes."""
        if self._bytes >= least:
            self._held.sort()
            start = self._file.tell()
            self._file.writelines(self._held)
            self._file.flush()
            self._runs.append((start, self._file.tell()))
            self._held, self._bytes = [], 0
            if self._on_run is not None:
                self._on_run(*self._runs[-1])

    def _run(self, start: int, end: int) -> Iterator[bytes]:
        with self.path.open("rb") as file:
            file.seek(start)
            while start < end:
                line = file.readline()
                start += len(line)
                yield line


def ending(graph: NamedNode) -> str:
    """What stands behind the text of a triple in the N-Quads of a graph."""
    return f" {graph} .\n"


def lines_of(graph: NamedNode, triples: Iterable[Triple]) -> Iterator[bytes]:
    """The N-Quads of a graph."""
    end = ending(graph)
    return (f"{triple}{end}".encode() for triple in triples)
