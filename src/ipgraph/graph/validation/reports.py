"""Findings for programs: as JSON, and as a SHACL validation report in Turtle."""

from collections.abc import Iterator
from typing import IO, Any

import msgspec
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse, serialize

from ipgraph.graph.literals import boolean, words
from ipgraph.graph.namespaces import PREFIXES, A
from ipgraph.graph.validation.findings import Finding, ValidationReport
from ipgraph.graph.validation.validate import SHAPES

SH = "http://www.w3.org/ns/shacl#"


def write_json(report: ValidationReport, out: IO[str]) -> None:
    """Write one object: whether the graph conforms, how many findings there are, and each with its quotations."""
    told: dict[str, Any] = {
        "conforms": report.conforms,
        "violations": report.count("violation"),
        "warnings": report.count("warning"),
        "findings": report.findings,
    }
    out.write(f"{msgspec.json.format(msgspec.json.encode(told), indent=2).decode()}\n")


def write_shacl(report: ValidationReport, out: IO[str]) -> None:
    """Write a validation report as the SHACL recommendation has it (section 3.6), also for what queries found.

    By that recommendation ``sh:conforms`` is false as soon as there is any result, a warning too.
    """
    prefixes = {name: PREFIXES[name] for name in ("ipg", "ipgc", "xsd")} | {"sh": SH, "shape": SHAPES}
    written = serialize(_triples(report), format=RdfFormat.TURTLE, prefixes=prefixes)
    out.write((written or b"").decode())


def _sh(name: str) -> NamedNode:
    return NamedNode(f"{SH}{name}")


def _triples(report: ValidationReport) -> Iterator[Triple]:
    node = BlankNode("report")
    yield Triple(node, A, _sh("ValidationReport"))
    yield Triple(node, _sh("conforms"), boolean(not report.findings))
    for number, finding in enumerate(report.findings, start=1):
        result = BlankNode(f"result{number}")
        yield Triple(node, _sh("result"), result)
        yield from _result(result, finding)


def _result(result: BlankNode, finding: Finding) -> Iterator[Triple]:
    severity = _sh("Violation" if finding.severity == "violation" else "Warning")
    yield Triple(result, A, _sh("ValidationResult"))
    yield Triple(result, _sh("resultSeverity"), severity)
    yield Triple(result, _sh("focusNode"), NamedNode(finding.node))
    if finding.property:
        yield Triple(result, _sh("resultPath"), NamedNode(finding.property))
    if finding.value:
        yield Triple(result, _sh("value"), _term(finding.value))
    yield Triple(result, _sh("resultMessage"), words(finding.message, "en"))
    yield Triple(result, _sh("sourceShape"), NamedNode(finding.source))
    yield Triple(result, _sh("sourceConstraintComponent"), NamedNode(finding.component))


def _term(written: str) -> NamedNode | Literal:
    line = next(parse(f"<urn:s> <urn:p> {written} .", format=RdfFormat.N_TRIPLES))
    if not isinstance(line.object, NamedNode | Literal):
        raise TypeError(f"not a value of a statement: {written}")
    return line.object
