"""Write a graph as RDF; the same graph gives the same bytes."""

from collections.abc import Callable, Iterable
from typing import IO

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from ipgraph.export.annotations import write_annotations
from ipgraph.export.reifiers import reified
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Stored


def export_graph(graph: Stored, format: str, out: IO[bytes]) -> None:
    """Write all statements of ``graph`` to ``out`` in one of :data:`FORMATS`.

    ``turtle`` writes them as one graph; ``trig``, ``nquads`` and ``jsonld`` keep the named graph of each. ``nquads``
    has one statement a line, sorted, and is the form whose SHA-256 the manifest gives. ``trig12`` is TriG of RDF 1.2,
    with reifiers in place of companion properties; ``annotations`` are the words behind the facts alone, as Web
    Annotations in JSON-LD. Raises :class:`KeyError` for any other format.
    """
    FORMATS[format](graph, out)


def _write_turtle(graph: Stored, out: IO[bytes]) -> None:
    triples = {quad.triple for quad in graph.store.quads_for_pattern(None, None, None, None)}
    _write(sorted(triples, key=str), RdfFormat.TURTLE, out)


def _write_trig(graph: Stored, out: IO[bytes]) -> None:
    _write(_by_graph(graph), RdfFormat.TRIG, out)


def _write_trig12(graph: Stored, out: IO[bytes]) -> None:
    _write(list(reified(_by_graph(graph))), RdfFormat.TRIG, out)


def _write_jsonld(graph: Stored, out: IO[bytes]) -> None:
    _write(_by_graph(graph), RdfFormat.JSON_LD, out)
    out.write(b"\n")


def _write_nquads(graph: Stored, out: IO[bytes]) -> None:
    quads = graph.store.quads_for_pattern(None, None, None, None)
    out.writelines(line.encode() for line in sorted(f"{quad} .\n" for quad in quads))


def _by_graph(graph: Stored) -> list[Quad]:
    quads = graph.store.quads_for_pattern(None, None, None, None)
    return sorted(quads, key=lambda quad: (str(quad.graph_name), str(quad)))


def _write(statements: Iterable[Triple] | Iterable[Quad], format: RdfFormat, out: IO[bytes]) -> None:
    serialize(statements, out, format=format, prefixes=PREFIXES)


FORMATS: dict[str, Callable[[Stored, IO[bytes]], None]] = {
    "turtle": _write_turtle,
    "trig": _write_trig,
    "nquads": _write_nquads,
    "jsonld": _write_jsonld,
    "trig12": _write_trig12,
    "annotations": write_annotations,
}
"""The formats by name."""
