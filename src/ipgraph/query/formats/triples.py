"""The triples of a CONSTRUCT or DESCRIBE as RDF."""

from collections.abc import Sequence
from typing import IO

from pyoxigraph import RdfFormat, Triple, serialize

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.table import Table

RDF = {
    "turtle": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
}


def write(table: Table, format: str, out: IO[str]) -> None:
    """Write the triples of the table in one of :data:`RDF`."""
    out.write(written(table.triples or (), format))


def written(triples: Sequence[Triple], format: str) -> str:
    """Triples as text that ends with a line end, with the prefixes that they use."""
    text = (serialize(triples, format=RDF["nt"]) or b"").decode()
    used = {name: base for name, base in PREFIXES.items() if f"<{base}" in text}
    if format != "nt":
        text = (serialize(triples, format=RDF[format], prefixes=used) or b"").decode()
    return text if text.endswith("\n") or not text else f"{text}\n"
