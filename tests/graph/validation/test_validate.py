"""What a validation tells of a graph that was built from records."""

import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from ipgraph.graph.build import build_graph
from ipgraph.graph.store import open_graph
from ipgraph.graph.validation.articles import Articles
from ipgraph.graph.validation.batches import batches
from ipgraph.graph.validation.findings import Finding, ValidationReport
from ipgraph.graph.validation.shapes import load_shapes
from ipgraph.graph.validation.validate import validate_graph, validate_store
from ipgraph.model.record import Record
from tests.graph.samples import GOLD_FOLDERS, KILN, KILN_TEXTS, LATER, gold_records
from tests.graph.validation.graphs import FIXTURES, load


def report_of(folder: Path, *records: Record) -> ValidationReport:
    build_graph(folder, [(record, KILN_TEXTS if record.article.id == KILN.article.id else {}) for record in records])
    with open_graph(folder) as graph:
        return validate_graph(graph)


@pytest.mark.parametrize("folder", GOLD_FOLDERS, ids=lambda folder: folder.parent.name)
def test_no_gold_record_breaks_a_shape(folder: Path, tmp_path: Path) -> None:
    build_graph(tmp_path, [(record, {}) for record in gold_records(folder)])
    with open_graph(tmp_path) as graph:
        started = time.perf_counter()
        report = validate_graph(graph)
        assert time.perf_counter() - started < 15
    assert [finding for finding in report.findings if finding.severity == "violation"] == []


def test_a_finding_says_where_and_in_which_words(tmp_path: Path) -> None:
    cases = (replace(KILN.proceedings[0], decided="2023"),)
    report = report_of(tmp_path, replace(KILN, proceedings=cases), LATER)
    found = [finding for finding in report.findings if finding.check == "S2"]
    assert len(found) == 1
    finding = found[0]
    assert (finding.article, finding.severity) == ("kiln-sues-oven", "violation")
    assert finding.title == "Kiln Sues Oven over Glaze Patent"
    assert finding.message == "decided before it was filed"
    assert (finding.entry, finding.statement) == ("c1", "filed not before: 2024-05-01")
    assert "Kiln" in finding.thing
    assert " v " in finding.thing
    assert "Suzhou Intermediate People's Court" in finding.thing
    assert {(quote.language, quote.text) for quote in finding.quotes} == {("en", "May 2024"), ("zh", "2024年5月")}
    english = next(quote for quote in finding.quotes if quote.language == "en")
    assert english.before == "Kiln Ltd. sued Oven Ltd. before the Suzhou Intermediate People's Court in "
    assert english.after == "."


def test_facts_without_words_are_told_where_the_texts_are_known(tmp_path: Path) -> None:
    found = [finding for finding in report_of(tmp_path, KILN, LATER).findings if finding.check == "K1"]
    assert {finding.article for finding in found} == {"kiln-sues-oven"}
    amounts = {finding.entry for finding in found if finding.message.endswith(": amount")}
    assert amounts == {"c1-claimed-1-usd"}, "the words of the other sum are in the record"
    assert not any(finding.message.endswith(": filed") for finding in found)


def test_each_article_is_a_world_of_its_own(tmp_path: Path) -> None:
    # Two articles tell of one case by its number, one of them that it is still pending.
    other = replace(
        LATER,
        article=replace(LATER.article, id="kiln-waits"),
        proceedings=(replace(LATER.proceedings[1], status="pending", outcome="pending", awarded=(), findings=()),),
    )
    assert report_of(tmp_path, LATER, other).conforms


def test_findings_come_by_article_with_violations_first() -> None:
    report = validate_store(load((FIXTURES / "K4.bad.trig").read_text(encoding="utf-8")))
    places = [(finding.article, finding.severity) for finding in report.findings]
    assert places == sorted(places)
    assert {severity for _, severity in places} == {"violation", "warning"}
    assert {finding.severity for finding in report.without_warnings().findings} == {"violation"}


def test_findings_do_not_depend_on_how_articles_fall_into_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tuple(replace(case, claimants=case.respondents) for case in LATER.proceedings)
    records = [replace(LATER, article=replace(LATER.article, id=f"kiln-{i}"), proceedings=broken) for i in range(5)]
    build_graph(tmp_path, [(record, {}) for record in records])
    with open_graph(tmp_path) as graph:
        whole = validate_graph(graph)
        monkeypatch.setattr("ipgraph.graph.validation.batches.LARGEST", 1)
        assert len(list(batches(graph.store, Articles(graph.store).all, load_shapes()))) == len(records)
        assert validate_graph(graph) == whole
    assert {finding.article for finding in whole.findings} == {record.article.id for record in records}


def test_an_empty_graph_conforms(tmp_path: Path) -> None:
    build_graph(tmp_path, [])
    with open_graph(tmp_path) as graph:
        assert validate_graph(graph).findings == ()


def test_warnings_do_not_count() -> None:
    warning = Finding(
        article="a", title="", severity="warning", check="K8", message="", advice="", node="https://n", thing="a thing"
    )
    assert ValidationReport((warning,)).conforms
    assert not ValidationReport((warning, replace(warning, severity="violation"))).conforms
