"""Findings as JSON and as a SHACL report."""

import io
import json

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, SH

from ipgraph.graph.validation.findings import ValidationReport
from ipgraph.graph.validation.reports import write_json, write_shacl
from ipgraph.graph.validation.validate import SHAPES, validate_store
from tests.graph.validation.graphs import load
from tests.graph.validation.planted_checks import CHECKS
from tests.graph.validation.planted_shapes import SHAPES as PLANTED
from tests.graph.validation.test_planted import planted

CASE = "https://w3id.org/ipgraph/id/article/kiln#c1"


def report_of(*sources: str) -> ValidationReport:
    both = PLANTED | CHECKS
    return validate_store(load(planted(tuple(change for source in sources for change in both[source]))))


def test_json_holds_all_that_is_known() -> None:
    out = io.StringIO()
    report = report_of("quote", "k7-court")
    write_json(report, out)
    told = json.loads(out.getvalue())
    assert (told["conforms"], told["violations"], told["warnings"]) == (False, len(report.findings), 0)
    court = next(finding for finding in told["findings"] if finding["check"] == "K7")
    assert court["message"].endswith("the number says 苏02, the forum's code is 苏05")
    assert court["thing"] == (
        "infringement suit, Kiln Ltd. v Oven Ltd., Suzhou Intermediate People's Court, (2023)苏02民初77号"
    )
    assert (court["node"], court["entry"]) == (CASE, "c1")


def test_the_shacl_report_is_one() -> None:
    out = io.StringIO()
    write_shacl(report_of("amount", "filedBeforeDecided", "k7-court"), out)
    graph = Graph().parse(data=out.getvalue(), format="turtle")
    reports = list(graph.subjects(RDF.type, SH.ValidationReport))
    assert len(reports) == 1
    assert list(graph.objects(reports[0], SH.conforms)) == [Literal(False)]
    results = list(graph.objects(reports[0], SH.result))
    by_shape = {str(graph.value(result, SH.sourceShape)).removeprefix(SHAPES): result for result in results}
    assert set(by_shape) == {"amount", "filedBeforeDecided", "k7-court"}
    for result in results:
        assert (result, RDF.type, SH.ValidationResult) in graph
        for name in (SH.focusNode, SH.resultSeverity, SH.sourceConstraintComponent, SH.resultMessage):
            assert len(list(graph.objects(result, name))) == 1
    assert graph.value(by_shape["k7-court"], SH.focusNode) == URIRef(CASE)
    assert graph.value(by_shape["k7-court"], SH.sourceConstraintComponent) == SH.SPARQLConstraintComponent
    late = by_shape["filedBeforeDecided"]
    assert graph.value(late, SH.sourceConstraintComponent) == SH.LessThanOrEqualsConstraintComponent
    value = graph.value(late, SH.value)
    assert value is not None
    assert value.n3() == '"2024-06-01"^^<http://www.w3.org/2001/XMLSchema#date>'


def test_without_findings_the_graph_conforms() -> None:
    out = io.StringIO()
    write_shacl(ValidationReport(()), out)
    graph = Graph().parse(data=out.getvalue(), format="turtle")
    assert list(graph.objects(None, SH.conforms)) == [Literal(True)]
    assert list(graph.objects(None, SH.result)) == []
