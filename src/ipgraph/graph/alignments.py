"""How terms of the graph compare with those of other vocabularies: the tables in ``ontology/mappings``.

A table is an SSSOM file (https://mapping-commons.github.io/sssom): a head of comment lines, then one row for each pair
of terms. Beside each stands the same as Turtle, written from it. None of them is loaded with a graph.
"""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from ipgraph.errors import DataError

ENDING = ".sssom.tsv"
"""What the name of a table ends with."""

_PREFIX = re.compile(r"#\s+([\w-]+):\s*(\S+)")


class Alignment(Struct, frozen=True):
    """One table: its rows as triples, and the prefixes that they are written with."""

    triples: tuple[Triple, ...]
    prefixes: Mapping[str, str]


def read_alignment(path: Path) -> Alignment:
    """Read a table; raises :class:`DataError` when a term's prefix is not in the table's ``curie_map``."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    prefixes = {match[1]: match[2] for line in head if (match := _PREFIX.fullmatch(line))}
    rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")

    def term(curie: str) -> NamedNode:
        prefix, _, name = curie.partition(":")
        if prefix not in prefixes or not name:
            raise DataError(f"{path.name}: {curie!r} has no prefix of the table's curie_map")
        return NamedNode(f"{prefixes[prefix]}{name}")

    triples = tuple(Triple(term(row["subject_id"]), term(row["predicate_id"]), term(row["object_id"])) for row in rows)
    return Alignment(triples, prefixes)


def alignment_turtle(path: Path) -> str:
    """A table as the Turtle file that stands beside it."""
    alignment = read_alignment(path)
    written = serialize(alignment.triples, format=RdfFormat.TURTLE, prefixes=dict(alignment.prefixes)) or b""
    return f"# Generated from {path.name}; do not edit. Not loaded by default.\n{written.decode()}"
