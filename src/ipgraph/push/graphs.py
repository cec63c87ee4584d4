"""The named graphs of a graph, as a store elsewhere is to have them."""

import hashlib
from collections.abc import Iterator

from msgspec import Struct
from pyoxigraph import BlankNode, NamedNode, RdfFormat, Store, Triple, serialize

from ipgraph.errors import GraphError


class NamedGraph(Struct, frozen=True):
    """A named graph: how many triples it has, and the SHA-256 of its sorted N-Triples."""

    name: str
    triples: int
    sha256: str


def named_graphs(store: Store) -> dict[str, NamedGraph]:
    """The named graphs by name, in the order of the names.

    Raises :class:`GraphError` when one has blank nodes: whether those arrived could not be told.
    """
    found = {}
    for name in sorted(graph.value for graph in store.named_graphs() if isinstance(graph, NamedNode)):
        digest = hashlib.sha256()
        lines = graph_lines(store, name)
        for line in lines:
            digest.update(line)
        if lines:
            found[name] = NamedGraph(name, len(lines), digest.hexdigest())
    return found


def graph_lines(store: Store, name: str) -> list[bytes]:
    """The triples of a named graph, each a line of N-Triples with its line end, sorted."""
    return sorted((serialize([triple], format=RdfFormat.N_TRIPLES) or b"") for triple in _triples(store, name))


def _triples(store: Store, name: str) -> Iterator[Triple]:
    for quad in store.quads_for_pattern(None, None, None, NamedNode(name)):
        if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
            raise GraphError(f"{name} has blank nodes, which no store can be asked for; build the graph anew")
        yield quad.triple


def parts(lines: list[bytes], most_lines: int, most_bytes: int) -> Iterator[list[bytes]]:
    """The lines in their order, in parts of bounded length; a line that is longer by itself is a part of its own.

    >>> list(parts([b"aa", b"b", b"c", b"dddd"], 2, 3))
    [[b'aa', b'b'], [b'c'], [b'dddd']]
    """
    part: list[bytes] = []
    length = 0
    for line in lines:
        if part and (len(part) == most_lines or length + len(line) > most_bytes):
            yield part
            part, length = [], 0
        part.append(line)
        length += len(line)
    if part:
        yield part
