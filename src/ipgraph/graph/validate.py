"""Whether a graph keeps to its shapes (``ontology/shapes.ttl``) and passes its checks (``checks/*.rq``).

The shapes are asked of each article by itself, with what is derived of its nodes: two articles may tell different
things of one case, and that is no mistake of either.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct
from pyoxigraph import NamedNode, QuerySolutions
from rdflib import Graph as RdfGraph
from rdflib import Literal, URIRef
from rdflib.namespace import SH

from ipgraph.errors import DataError
from ipgraph.graph.findings import Finding, Severity, ValidationReport
from ipgraph.graph.iris import article_iri, evidence_graph_iri, graph_iri
from ipgraph.graph.namespaces import DERIVED, PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.graph.store import Graph

_MARK = "# ipgraph check"


class Check(Struct, frozen=True, forbid_unknown_fields=True):
    """A query whose rows are what is wrong: ``?this`` at fault, in ``?article``."""

    name: str
    severity: Severity
    message: str
    advice: str
    query: str = ""


def validate_graph(graph: Graph) -> ValidationReport:
    """Hold a graph against all shapes and checks; findings come sorted by article."""
    found = {*_shape_findings(graph), *_check_findings(graph)}
    return ValidationReport(tuple(sorted(found)))


@cache
def load_checks() -> tuple[Check, ...]:
    """The checks in the order of their file names; raises :class:`DataError` when a header is wrong."""
    found = []
    for file in sorted((files("ipgraph.graph") / "checks").iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".rq"):
            continue
        query = file.read_text(encoding="utf-8")
        lines = query.splitlines()
        end = next((i for i, line in enumerate(lines) if i and not line.startswith("# ")), len(lines))
        try:
            check = msgspec.toml.decode("\n".join(line.removeprefix("# ") for line in lines[1:end]), type=Check)
        except msgspec.DecodeError as error:
            raise DataError(f"checks/{file.name}: {error}") from error
        if lines[0] != _MARK:
            raise DataError(f"checks/{file.name}: the first line must be {_MARK!r}")
        found.append(msgspec.structs.replace(check, query=query))
    return tuple(found)


def _check_findings(graph: Graph) -> Iterator[Finding]:
    for check in load_checks():
        answer = graph.store.query(check.query, use_default_graph_as_union=True, prefixes=PREFIXES)
        if not isinstance(answer, QuerySolutions):
            raise DataError(f"the check {check.name} is not a SELECT query")
        for row in answer:
            yield Finding(
                article=_article_id(str(row["article"]).strip("<>")),
                severity=check.severity,
                check=check.name,
                node=str(row["this"]).strip("<>"),
                message=check.message,
                advice=check.advice,
            )


def _article_id(iri: str) -> str:
    return iri.removeprefix(article_iri("").value)


def _shape_findings(graph: Graph) -> Iterator[Finding]:
    # Here and not above: pySHACL takes longer to import than all checks to run.
    from pyshacl import validate

    shapes = RdfGraph().parse(ontology_file("shapes.ttl"), format="turtle")
    for article in graph.articles():
        name = article.record.article.id
        _, report, _ = validate(_data_of(graph, name), shacl_graph=shapes, inference="none", advanced=False)
        if not isinstance(report, RdfGraph):
            raise DataError(f"the shapes cannot be held against {name}: {report!r}")
        for result in report.subjects(SH.resultSeverity):
            shape = report.value(result, SH.sourceShape)
            severity: Severity = "warning" if report.value(result, SH.resultSeverity) == SH.Warning else "violation"
            yield Finding(
                article=_article_id(article_iri(name).value),
                severity=severity,
                check=str(shapes.value(shape, SH.name) or shape),
                node=str(report.value(result, SH.focusNode)),
                message=str(report.value(result, SH.resultMessage)),
                advice=str(shapes.value(shape, SH.description) or ""),
            )


def _data_of(graph: Graph, article: str) -> RdfGraph:
    """The facts and the evidence of one article, with what is derived of its nodes."""
    data = RdfGraph()
    subjects: dict[NamedNode, None] = {}
    for name in (graph_iri(article), evidence_graph_iri(article)):
        for quad in graph.store.quads_for_pattern(None, None, None, name):
            _add(data, quad.subject, quad.predicate, quad.object)
            if name == graph_iri(article) and isinstance(quad.subject, NamedNode):
                subjects[quad.subject] = None
    for subject in subjects:
        for quad in graph.store.quads_for_pattern(subject, None, None, DERIVED):
            _add(data, quad.subject, quad.predicate, quad.object)
    return data


def _add(data: RdfGraph, *terms: object) -> None:
    subject, predicate, value = (_rdflib(term) for term in terms)
    data.add((subject, predicate, value))


def _rdflib(term: object) -> URIRef | Literal:
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    text, language, datatype = term.value, term.language, term.datatype.value  # type: ignore[attr-defined]
    return Literal(text, lang=language) if language else Literal(text, datatype=URIRef(datatype))
