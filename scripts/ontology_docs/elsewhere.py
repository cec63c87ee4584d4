"""The terms of other vocabularies beside which the tables in ``ontology/mappings`` set terms and codes."""

import csv
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

from msgspec import Struct

from ipgraph.graph.alignments import ENDING
from ipgraph.graph.ontology import ontology_file

_PREFIX = re.compile(r"#\s+([\w-]+):\s*(\S+)")


class Counterpart(Struct, frozen=True):
    """A term of another vocabulary, and how a term of the ontology relates to it: ``skos:closeMatch``."""

    relation: str
    label: str
    name: str
    iri: str


@cache
def counterparts() -> dict[str, tuple[Counterpart, ...]]:
    """For each term and code, by its prefixed name, what stands beside it, in the order of the tables."""
    found: dict[str, list[Counterpart]] = defaultdict(list)
    for table in sorted((ontology_file("ipgraph.ttl").parent / "mappings").glob(f"*{ENDING}")):
        for subject, counterpart in _rows(table):
            found[subject].append(counterpart)
    return {subject: tuple(others) for subject, others in found.items()}


def _rows(table: Path) -> list[tuple[str, Counterpart]]:
    lines = table.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    prefixes = {match[1]: match[2] for line in head if (match := _PREFIX.fullmatch(line))}
    rows = []
    for row in csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"):
        prefix, _, local = row["object_id"].partition(":")
        other = Counterpart(row["predicate_id"], row["object_label"], row["object_id"], f"{prefixes[prefix]}{local}")
        rows.append((row["subject_id"], other))
    return rows
