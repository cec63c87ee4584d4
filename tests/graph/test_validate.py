"""Every shape and check has a graph that trips it, and a good graph trips none."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from ipgraph.graph.validate import load_checks, validate_graph
from msgspec.structs import replace
from pyoxigraph import Literal, NamedNode, Quad, Store

from ipgraph.graph.build import build_graph
from ipgraph.graph.derive import derive_triples
from ipgraph.graph.namespaces import DERIVED, GRAPH, IPG, XSD, A, code
from ipgraph.graph.quads import quads_of
from ipgraph.graph.store import Graph, StoredArticle, open_graph
from ipgraph.model.record import Record
from tests.graph.samples import GOLD_FOLDERS, KILN, KILN_TEXTS, LATER, gold_records

ARTICLE = "https://w3id.org/ipgraph/id/article/kiln-wins"
CASE = NamedNode(f"{ARTICLE}#c4")
FACTS, EVIDENCE = GRAPH("kiln-wins"), GRAPH("kiln-wins--evidence")


class Loaded(Graph):
    """A graph in memory, so that a test can put in what no record would give."""

    def __init__(self, *records: Record, extra: tuple[Quad, ...] = ()) -> None:
        self._articles = [StoredArticle(r, KILN_TEXTS if r is KILN else {}) for r in records]
        quads = [*extra] + [quad for quad in quads_of(self._articles) if quad.graph_name != DERIVED]
        self.store = Store()
        self.store.extend(quads)
        self.store.extend(Quad(t.subject, t.predicate, t.object, DERIVED) for t in derive_triples(quads))

    def articles(self) -> Iterator[StoredArticle]:
        return iter(self._articles)


def tripped(graph: Graph) -> set[tuple[str, str]]:
    return {(finding.check, finding.message) for finding in validate_graph(graph).findings}


def test_good_graphs_trip_nothing() -> None:
    # The evidence of the sample covers some of its facts only, which K1 says.
    assert {check for check, _ in tripped(Loaded(KILN))} == {"K1"}
    report = validate_graph(Loaded(LATER))
    assert report.findings == ()
    assert report.conforms


def quad(subject: NamedNode, name: str, value: NamedNode | Literal, graph: NamedNode = FACTS) -> Quad:
    return Quad(subject, IPG(name), value, graph)


MONEY = NamedNode(f"{ARTICLE}#c2-awarded-1")
RIGHT = NamedNode("https://w3id.org/ipgraph/id/right/patent/CN-ZL201110269715.3")
SPAN = NamedNode(f"{ARTICLE}/zh#char=9,9")
NODE = NamedNode(f"{ARTICLE}#new")
TWELVE = Literal("12", datatype=XSD("decimal"))


@pytest.mark.parametrize(
    ("extra", "check", "says"),
    [
        ((quad(CASE, "status", code("status", "pending")),), "S1", "exactly one status"),
        ((quad(CASE, "outcome", code("status", "released")),), "S1", "exactly one outcome"),
        ((quad(CASE, "forum", NODE), quad(CASE, "forum", SPAN)), "S1", "one forum at most"),
        ((Quad(NODE, A, IPG("Proceeding"), FACTS),), "S1", "exactly one type"),
        ((Quad(NODE, A, IPG("Proceeding"), FACTS),), "S1", "without any participant"),
        ((quad(CASE, "filed", Literal("last year")),), "S2", "no date"),
        (
            (
                quad(CASE, "filed", Literal("2025", datatype=XSD("gYear"))),
                quad(CASE, "decided", Literal("2024", datatype=XSD("gYear"))),
            ),
            "S2",
            "decided before it was filed",
        ),
        ((quad(NamedNode(f"{ARTICLE}#c4-respondent-p3"), "participant", NODE),), "S3", "exactly one party that exists"),
        ((quad(CASE, "remedy", code("award", "royalty")),), "S4", "a remedy that is no code"),
        ((quad(CASE, "remedy", code("remedy", "lashes")),), "S4", "a code that is not in its scheme"),
        ((quad(MONEY, "amount", TWELVE),), "S5", "exactly one amount"),
        ((quad(MONEY, "currency", Literal("RMB yuan")),), "S5", "exactly one currency"),
        ((quad(MONEY, "equivalent", NODE), quad(NODE, "currency", Literal("CNY"))), "S5", "in the same currency"),
        ((quad(RIGHT, "number", Literal("ZL2011102697")),), "S8", "not whole"),
        ((quad(RIGHT, "rightType", code("right", "trademark")),), "S8", "exactly one kind"),
        ((Quad(NODE, A, IPG("StatObservation"), FACTS),), "S9", "exactly one metric"),
        ((Quad(NODE, A, IPG("StatObservation"), FACTS),), "S9", "without its period"),
        ((Quad(NODE, A, IPG("SourcedStatement"), EVIDENCE),), "S10", "exactly one subject"),
        (
            (
                Quad(NODE, A, IPG("SourcedStatement"), EVIDENCE),
                quad(NODE, "confidence", Literal("1.2", datatype=XSD("decimal")), EVIDENCE),
            ),
            "S10",
            "one number from 0 to 1",
        ),
        (
            (
                Quad(SPAN, A, IPG("Span"), EVIDENCE),
                quad(SPAN, "start", Literal("9", datatype=XSD("integer")), EVIDENCE),
                quad(SPAN, "end", Literal("9", datatype=XSD("integer")), EVIDENCE),
            ),
            "S10",
            "begins before it ends",
        ),
        ((quad(CASE, "reviews", CASE),), "K4", "reviews itself"),
    ],
)
def test_what_is_wrong_is_found(extra: tuple[Quad, ...], check: str, says: str) -> None:
    found = tripped(Loaded(LATER, extra=extra))
    assert any(name == check and says in message for name, message in found), found


def test_one_party_on_both_sides() -> None:
    cases = tuple(replace(case, respondents=case.claimants) if case.id == "c2" else case for case in LATER.proceedings)
    assert ("S3", "one party on both sides") in tripped(Loaded(replace(LATER, proceedings=cases)))


def test_an_appeal_to_a_lower_instance() -> None:
    cases = tuple(replace(case, after="c5") if case.id == "c4" else case for case in LATER.proceedings)
    assert any("higher instance" in message for _, message in tripped(Loaded(replace(LATER, proceedings=cases))))


@pytest.mark.parametrize(
    ("change", "trips"),
    [
        ({"type": "contract", "outcome": "convicted", "status": "decided"}, True),
        ({"type": "criminal-prosecution", "outcome": "convicted", "status": "decided"}, False),
        ({"type": "patent-invalidation", "outcome": "invalidated", "status": "decided"}, False),
        ({"type": "civil-infringement", "outcome": "invalidated", "status": "decided"}, True),
        ({"type": "customs-seizure", "outcome": "released", "status": "released"}, False),
        ({"type": "arbitration", "outcome": "released", "status": "released"}, True),
        ({"outcome": "pending", "status": "decided"}, True),
        ({"outcome": "claimant-won", "status": "pending"}, True),
        ({"outcome": "unknown", "status": "pending"}, False),
    ],
)
def test_outcomes_fit(change: dict[str, str], trips: bool) -> None:
    record = replace(LATER, proceedings=(replace(LATER.proceedings[0], **change),))
    assert any(check == "K5" for check, _ in tripped(Loaded(record))) is trips


def test_a_fact_without_words() -> None:
    report = validate_graph(Loaded(KILN))
    nodes = {finding.node.rpartition("#")[2] for finding in report.findings if finding.check == "K1"}
    assert "c1-claimed-1-usd" in nodes
    assert "c1-claimed-1" not in nodes, "its words are in the record"
    assert "c1-claimant-p1" not in nodes


def test_findings_say_where_and_what_to_do() -> None:
    extra = (quad(MONEY, "currency", Literal("RMB yuan")),)
    report = validate_graph(Loaded(LATER, extra=extra))
    assert not report.conforms
    for finding in report.findings:
        assert finding.article == "kiln-wins"
        assert finding.advice
        assert finding.node == MONEY.value
    assert "violation S5" in str(report)
    number = len(report.findings)
    assert str(report).endswith(f"{number} violation{'' if number == 1 else 's'}, 0 warnings.")


@pytest.mark.parametrize("folder", GOLD_FOLDERS, ids=lambda folder: folder.parent.name)
def test_the_gold_records_keep_to_all_shapes_quickly(folder: Path, tmp_path: Path) -> None:
    build_graph(tmp_path, [(record, {}) for record in gold_records(folder)])
    with open_graph(tmp_path) as graph:
        started = time.perf_counter()
        assert validate_graph(graph).conforms
        assert time.perf_counter() - started < 15


def test_checks_are_whole() -> None:
    assert {check.name for check in load_checks()} == {"K1", "K4", "K5", "S4"}
    for check in load_checks():
        assert check.message
        assert check.advice
        assert "?this ?article" in check.query
