"""Results as the suite gives them and as a server does, made comparable."""

import csv
import io
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from pyoxigraph import (
    BlankNode,
    CanonicalizationAlgorithm,
    Dataset,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    parse,
    parse_query_results,
)

from tests.serve.w3c.manifests import PLACE, SUITE

XSD = "http://www.w3.org/2001/XMLSchema#"
RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"
NUMBERS = {f"{XSD}{name}" for name in ("integer", "decimal", "double", "float")}
FORMATS = {
    ".srx": QueryResultsFormat.XML,
    ".srj": QueryResultsFormat.JSON,
    ".tsv": QueryResultsFormat.TSV,
    ".csv": QueryResultsFormat.CSV,
}
Comparable = bool | list[list[str]] | frozenset[str]


def expected(file: str) -> Comparable:
    """What a file of the suite says is right."""
    path = SUITE / file
    if path.suffix == ".csv":
        return table(path.read_text(encoding="utf-8"))
    if path.suffix in FORMATS:
        return read(path.read_bytes(), FORMATS[path.suffix])
    format = RdfFormat.RDF_XML if path.suffix == ".rdf" else RdfFormat.TURTLE
    quads = list(parse(path.read_bytes(), format, base_iri=PLACE + file))
    if any(quad.predicate.value.startswith(RS) for quad in quads):
        return _result_set(quads)
    return graph(quads)


def read(content: bytes, format: QueryResultsFormat) -> Comparable:
    """Rows, in an order that does not depend on theirs, or yes or no."""
    found = parse_query_results(content, format)
    if isinstance(found, QueryBoolean):
        return bool(found)
    assert isinstance(found, QuerySolutions)
    names = [variable.value for variable in found.variables]
    return _rows([{name: row[i] for i, name in enumerate(names) if row[i] is not None} for row in found])


def table(text: str) -> list[list[str]]:
    """The rows of a CSV file, sorted below its head."""
    head, *rows = csv.reader(io.StringIO(text))
    order = sorted(range(len(head)), key=lambda i: head[i])
    return [[head[i] for i in order], *sorted([_field(row[i]) for i in order] for row in rows)]


def _field(text: str) -> str:
    """A number by its value, a blank node without the name that it happens to have."""
    if text.startswith("_:"):
        return "_:"
    try:
        return f"{float(text):g}"
    except ValueError:
        return text


def graph(quads: Any) -> frozenset[str]:
    """Triples, with blank nodes named by what stands around them."""
    dataset = Dataset([Quad(quad.subject, quad.predicate, quad.object) for quad in quads])
    dataset.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return frozenset(str(quad) for quad in dataset)


def _rows(rows: list[dict[str, Any]]) -> frozenset[str]:
    """Rows as a graph, so that blank nodes are compared as graphs compare them; equal rows are numbered."""
    quads = []
    for row in rows:
        node = BlankNode()
        quads.append(Quad(node, NamedNode("row:row"), Literal("row")))
        quads += [Quad(node, NamedNode(f"row:{name}"), _comparable(term)) for name, term in row.items()]
    dataset = Dataset(quads)
    dataset.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return frozenset(str(quad) for quad in dataset)


def _comparable(term: Any) -> Any:
    """A number by its value, whatever way it is written."""
    if isinstance(term, Literal) and term.datatype.value in NUMBERS:
        try:
            value = Decimal(term.value)
        except InvalidOperation:
            return term
        kind = "double" if term.datatype.value.endswith(("double", "float")) else "decimal"
        digits = f"{float(value):.6g}" if value else "0"
        return Literal(digits, datatype=NamedNode(f"{XSD}{kind}"))
    return term


def _result_set(quads: list[Quad]) -> Comparable:
    """Rows that are written as RDF."""

    def objects(subject: Any, name: str) -> list[Any]:
        return [q.object for q in quads if q.subject == subject and q.predicate.value == f"{RS}{name}"]

    for quad in quads:
        if quad.predicate.value == f"{RS}boolean":
            return str(getattr(quad.object, "value", "")) == "true"
    rows = []
    for solution in [quad.object for quad in quads if quad.predicate.value == f"{RS}solution"]:
        bindings = objects(solution, "binding")
        rows.append({objects(b, "variable")[0].value: objects(b, "value")[0] for b in bindings})
    return _rows(rows)


def suffix(path: str) -> str:
    """The ending of a file's name, which says its format."""
    return Path(path).suffix
