"""The charts: what they say is what SPARQL says, whatever they are grouped by."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph
from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser


def figure(opened: Opened, title: str, by: str = "right") -> Locator:
    opened.page.evaluate("(by) => { location.hash = `view=charts&by=${by}`; }", by)
    found = opened.page.locator("figure.chart").filter(has=opened.page.locator("figcaption", has_text=title))
    expect(found).to_be_visible()
    return found


def table(chart: Locator) -> dict[str, list[str]]:
    """The rows of the table below a chart by their first cell."""
    if chart.locator("details.twin").get_attribute("open") is None:
        chart.locator("details.twin summary").click()
    rows = [row.locator("th, td").all_inner_texts() for row in chart.locator("tbody tr").all()]
    return {row[0]: row[1:] for row in rows}


def ask(graph: Graph, query: str) -> list[tuple[str, ...]]:
    found = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    return [tuple(term.value for term in row) for row in found]  # type: ignore[union-attr]


def test_who_gains_counts_as_sparql_does(opened: Opened, graph: Graph) -> None:
    rows = table(figure(opened, "Who gains", by="forum"))
    shown = {re.sub(r" \(\d+\)$", "", name): sum(map(int, counts)) for name, counts in rows.items()}
    assert shown
    asked = ask(
        graph,
        "SELECT ?name (COUNT(DISTINCT ?c) AS ?n) { ?c ipg:forum ?f ; ipg:outcome/skos:broader ?group . "
        "?f skos:prefLabel ?name FILTER(LANG(?name) = 'en' && ?group != ipgc:outcome-open) "
        # What ended in two ways is on no side.
        "FILTER NOT EXISTS { ?c ipg:outcome/skos:broader ?other FILTER(?other != ?group) } } GROUP BY ?name",
    )
    expected = {name: int(number) for name, number in asked}
    common = expected.keys() & shown.keys()
    assert {name: shown[name] for name in common} == {name: expected[name] for name in common}
    assert len(common) > 5


def test_awards_spread_from_the_lowest_to_the_highest(opened: Opened) -> None:
    chart = figure(opened, "How much is awarded")
    rows = table(chart)
    dots = chart.locator("svg circle").count()
    assert dots == sum(int(number) for number, *_ in rows.values())
    several = [row for row in rows.values() if int(row[0]) > 1]
    assert several
    assert all(len({*row[1:]}) > 1 for row in several)
    xs = chart.locator("svg circle").evaluate_all("all => all.map((one) => Number(one.getAttribute('cx')))")
    width = float(chart.locator("svg").first.get_attribute("width") or 0)
    assert min(xs) >= 0
    assert max(xs) <= width


def test_no_case_takes_less_than_no_time(opened: Opened) -> None:
    rows = table(figure(opened, "How long it takes", by="year"))
    months = [float(found) for row in rows.values() for cell in row for found in re.findall(r"^([\d.]+) months", cell)]
    assert months
    assert all(0 <= one < 400 for one in months)


def test_charts_follow_the_filters(opened: Opened) -> None:
    before = figure(opened, "Who gains").locator("figcaption").inner_text()
    opened.page.check('[data-key="right:ipgc:right-copyright"]')
    after = opened.page.locator("figcaption", has_text="Who gains").inner_text()
    assert int(re.findall(r"\d+", after)[1]) < int(re.findall(r"\d+", before)[1])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_file_has_numbers_and_days_that_programs_read(opened: Opened, tmp_path: Path, language: str) -> None:
    page = opened.page
    if language == "zh":
        page.click("#language")
    page.click("#tab-table")
    with page.expect_download() as download:
        page.click("#csv")
    download.value.save_as(tmp_path / "table.csv")
    head, *rows = csv.reader((tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines())
    column = {"en": ("Filed", "Claimed", "Claimed, currency"), "zh": ("立案", "索赔", "索赔币种")}[language]
    filed, claimed, currency = ([row[head.index(name)] for row in rows] for name in column)
    assert any(filed)
    assert all(re.fullmatch(r"[\d/-]*", day) for days in filed for day in days.split("; "))
    assert any(claimed)
    assert all(float(sum_) > 0 for sums in claimed if sums for sum_ in sums.split("; "))
    assert all(re.fullmatch(r"[A-Z]{3}", code) for codes in currency if codes for code in codes.split("; "))
    assert all(row[-1].startswith("https://w3id.org/ipgraph/id/") for row in rows)


def test_tables_follow_the_filters(opened: Opened) -> None:
    page = opened.page
    page.evaluate("() => { location.hash = 'view=table&rows=parties&filters=right:ipgc:right-copyright'; }")
    rows = page.locator("#proceedings tbody tr")
    counted = page.locator('[data-key="kinds:party"]').locator("xpath=ancestor::li").locator(".count").inner_text()
    expect(rows).to_have_count(int(counted))
    page.click("#clear")
    assert rows.count() > int(counted)


def test_all_differences_stand_in_one_table(opened: Opened, graph: Graph) -> None:
    page = opened.page
    page.evaluate("() => { location.hash = 'view=table&rows=differences'; }")
    ((number,),) = ask(graph, "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a ipg:Disagreement }")
    expect(page.locator("#proceedings tbody tr")).to_have_count(int(number))
    row = page.locator("#proceedings tbody tr", has_text="Trina Solar v")
    assert row.locator("td").all_inner_texts()[2:5] == ["CNY 4.51 billion", "CNY 451 million", "Chinese version"]
    texts = [text for stored in graph.articles() for text in stored.texts.values()]
    for quote in row.locator("td.words > div").all_inner_texts():
        assert any(quote in text for text in texts)


CHAMPAGNE = "Comité Interprofessionnel du Vin de Champagne v Yali Shadi and 1 other"


def test_what_is_told_can_be_taken_into_a_memo(opened: Opened, graph: Graph) -> None:
    page = opened.page
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.search(CHAMPAGNE)
    page.click("[data-act=copy]")
    expect(page.locator("#live")).to_have_text("Copied.")
    memo: str = page.evaluate("() => navigator.clipboard.readText()")
    assert memo.startswith(f"{CHAMPAGNE}\n")
    assert "Outcome: affirmed [" in memo
    quotes = re.findall(r"(?m)^\[(\d+)\] (.*) \((.*)\)$", memo)
    assert [int(number) for number, *_ in quotes] == list(range(1, len(quotes) + 1))
    assert {int(number) for number in re.findall(r"\[(\d+)\]", memo)} == set(range(1, len(quotes) + 1))
    texts = [text for stored in graph.articles() for text in stored.texts.values()]
    assert all(any(quote in text for text in texts) for _, quote, _ in quotes)
    assert all("https://" in source for *_, source in quotes)
