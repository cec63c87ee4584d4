"""The N-Quads of a graph as they are written, and the digest that they are known by, whatever their order.

The digest is made of one of each named graph. Those of an article are sorted where they are told, by whichever process
that is; only the lines of the few graphs that many articles add to are sorted here.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Protocol

from pyoxigraph import NamedNode, Triple

from ipgraph.graph.sorted_lines import SortedLines

_AT_ONCE = 10_000


class Writable(Protocol):
    """What quads are written to."""

    def write(self, quads: bytes, /) -> object:
        """Take some."""


class QuadFile:
    """N-Quads that go to a file one a line, no line twice; what has to be sorted waits in ``folder``."""

    def __init__(self, file: Writable, folder: Path) -> None:
        self.lines = 0
        self._file = file
        self._folder = folder
        self._digests: list[bytes] = []
        self._open: dict[NamedNode, SortedLines] = {}

    def add(self, graph: NamedNode, quads: bytes) -> None:
        """Write lines of a graph of which there may be more."""
        if graph not in self._open:
            self._open[graph] = SortedLines(self._folder)
        self.lines += self._open[graph].add(quads)
        self._file.write(quads)

    def add_whole(self, quads: bytes, lines: int, digests: Iterable[bytes]) -> None:
        """Write so many lines that are all of some graphs, with the :func:`graph_digest` of each."""
        self.lines += lines
        self._digests += digests
        self._file.write(quads)

    def digest(self) -> str:
        """As :func:`quads_digest`, of all that was written."""
        ours = (graph_digest(str(graph), lines) for graph, lines in self._open.items())
        return _together((*self._digests, *ours))


def quads_digest(quads: Iterable[bytes]) -> str:
    """The digest of N-Quads in any order, each in a named graph, none given twice.

    It is the SHA-256 of lines, one for each graph, sorted: its IRI as N-Quads have it, a space, and the SHA-256 of its
    N-Quads, sorted, each with its line end.
    """
    graphs: dict[bytes, list[bytes]] = defaultdict(list)
    for quad in quads:
        graphs[quad.rsplit(b" ", 2)[1]].append(quad)
    return _together(graph_digest(graph.decode(), sorted(lines)) for graph, lines in graphs.items())


def graph_digest(graph: str, lines: Iterable[bytes]) -> bytes:
    """The line of a graph of which these are the N-Quads, sorted."""
    digest, left = hashlib.sha256(), iter(lines)
    while together := b"".join(islice(left, _AT_ONCE)):
        digest.update(together)
    return f"{graph} {digest.hexdigest()}\n".encode()


def _together(digests: Iterable[bytes]) -> str:
    return hashlib.sha256(b"".join(sorted(digests))).hexdigest()


def ending(graph: NamedNode) -> str:
    """What stands behind the text of a triple in the N-Quads of a graph."""
    return f" {graph} .\n"


def lines_of(graph: NamedNode, triples: Iterable[Triple]) -> Iterator[bytes]:
    """The N-Quads of a graph."""
    end = ending(graph)
    return (f"{triple}{end}".encode() for triple in triples)
