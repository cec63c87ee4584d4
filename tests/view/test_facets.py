"""What disputes are filtered by: the page's counts and SPARQL's on the same graph."""

import csv
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pyoxigraph import QuerySolutions

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph
from ipgraph.view.rows import load_facets
from ipgraph.view.values import day
from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser

# Written by hand, apart from the table that the page is made of: {0} is a value as SPARQL writes it.
COUNTED = {
    "right": "?c ipg:concernsRight ?r . ?r ipg:rightType ?t . OPTIONAL {{ ?t skos:broader ?b }} "
    "FILTER(?b = {0} || (!BOUND(?b) && ?t = {0}))",
    "outcome": "?c ipg:outcome {0}",
    "status": "?c ipg:status {0}",
    "year": "{{ ?c ipg:filedNotBefore ?day }} UNION {{ ?c ipg:filedNotAfter ?day }} UNION "
    "{{ ?c ipg:decidedNotBefore ?day }} UNION {{ ?c ipg:decidedNotAfter ?day }} FILTER(STRSTARTS(STR(?day), {0}))",
    "forum": "?c ipg:forum {0}",
    "level": "?c ipg:forum ?f . ?f ipg:forumType {0}",
    "article": "?a ipg:reports ?c ; ipg:articleKind {0}",
}
SUMS = {
    '"100m"': "?n >= 1e8",
    '"10m"': "?n >= 1e7 && ?n < 1e8",
    '"1m"': "?n >= 1e6 && ?n < 1e7",
    '"0"': "?n < 1e6",
}


def count(graph: Graph, pattern: str) -> int:
    found = graph.store.query(
        f"SELECT DISTINCT ?d {{ ?c ipg:inDispute ?d . {pattern} }}", use_default_graph_as_union=True, prefixes=PREFIXES
    )
    assert isinstance(found, QuerySolutions)
    return len(list(found))


def shown(page: Page, facet: str) -> dict[str, int]:
    """The values of a facet with their counts, as the page shows them."""
    group = page.locator(f"#facets [data-facet={facet}]")
    if group.get_attribute("open") is None:
        group.locator("summary").click()
    more = group.locator(".more")
    if more.count():
        more.click()
    rows: list[list[str]] = group.locator("li").evaluate_all(
        "rows => rows.map((row) => [row.querySelector('input').dataset.key, row.querySelector('.count').textContent])"
    )
    return {key.partition(":")[2]: int(number.replace(",", "")) for key, number in rows}


@pytest.mark.parametrize("facet", COUNTED)
def test_each_value_counts_as_sparql_does(opened: Opened, graph: Graph, facet: str) -> None:
    values = shown(opened.page, facet)
    assert values
    for term, number in values.items():
        assert number == count(graph, COUNTED[facet].format(term)), term


def test_ranges_of_sums_count_as_sparql_does(opened: Opened, graph: Graph) -> None:
    values = shown(opened.page, "sum")
    for term, test in SUMS.items():
        pattern = f'?c ipg:claims|ipg:awards ?s . ?s ipg:amount ?n ; ipg:currency "CNY" FILTER({test})'
        assert values[term] == count(graph, pattern) > 0


@pytest.mark.parametrize(
    ("term", "pattern"),
    [
        ('"苏"', '?c ipg:forum ?f . ?f ipg:courtCode ?code FILTER(STRSTARTS(?code, "苏"))'),
        ('"de"', '?c ipg:forum ?f FILTER(CONTAINS(STR(?f), "/id/forum/de-"))'),
    ],
)
def test_places_count_as_sparql_does(opened: Opened, graph: Graph, term: str, pattern: str) -> None:
    assert shown(opened.page, "place")[term] == count(graph, pattern) > 0


def test_agreement_of_languages_counts_as_sparql_does(opened: Opened, graph: Graph) -> None:
    values = shown(opened.page, "languages")
    versions = "?a ipg:reports ?c . ?e schema:exampleOfWork ?a ; schema:inLanguage 'en'"
    both = f"{versions} . ?z schema:exampleOfWork ?a ; schema:inLanguage 'zh'"
    assert values['"both"'] == count(graph, both)
    assert values['"only-en"'] == count(
        graph, f"{versions} FILTER NOT EXISTS {{ ?z schema:exampleOfWork ?a ; schema:inLanguage 'zh' }}"
    )
    assert values['"only-zh"'] == count(
        graph,
        "?a ipg:reports ?c . ?z schema:exampleOfWork ?a ; schema:inLanguage 'zh' "
        "FILTER NOT EXISTS { ?e schema:exampleOfWork ?a ; schema:inLanguage 'en' }",
    )
    # By whatever leads from the proceeding to what is told in two ways, not by the properties that the table names.
    differ = "?split a ipg:Disagreement ; ipg:reading/rdf:subject ?told . ?c (!rdf:type)? ?told"
    assert values['"differ"'] == count(graph, differ) > 0


def test_kinds_count_as_sparql_does(opened: Opened, graph: Graph) -> None:
    values = shown(opened.page, "kinds")
    for kind, of in [("dispute", "Dispute"), ("proceeding", "Proceeding"), ("party", "Party"), ("article", "Article"),
                     ("right", "Right"), ("forum", "Forum"), ("statistic", "StatObservation")]:  # fmt: skip
        found = graph.store.query(
            f"SELECT DISTINCT ?x {{ ?x a ipg:{of} }}", use_default_graph_as_union=True, prefixes=PREFIXES
        )
        assert isinstance(found, QuerySolutions)
        # What two classes have stands once in the picture.
        assert 0 <= len(list(found)) - values[kind] <= 6


def test_facets_intersect_and_are_taken_away(opened: Opened, graph: Graph) -> None:
    page = opened.page
    everything = page.locator("#disputes > li").count()
    shown(page, "status")
    page.check('[data-key="status:ipgc:status-decided"]')
    page.check('[data-key="right:ipgc:right-patent"]')
    patents = "?other ipg:inDispute ?d ; ipg:concernsRight/ipg:rightType/skos:broader? ipgc:right-patent"
    both = count(graph, f"?c ipg:status ipgc:status-decided . {patents}")
    assert page.locator("#disputes > li").count() == both < everything
    assert "f" not in {box["kind"] for box in opened.drawn()}
    page.click("#tab-table")
    disputes = set(page.locator("#proceedings tbody tr td:first-child").all_inner_texts())
    assert 0 < len(disputes) <= both
    page.click("#tab-graph")
    # Two values of one facet are either of them.
    page.check('[data-key="right:ipgc:right-copyright"]')
    assert page.locator("#disputes > li").count() > both
    page.locator("#chips .chip").filter(has_text="copyright").click()
    assert page.locator("#disputes > li").count() == both
    page.reload()
    page.wait_for_selector("html[data-told=yes]")
    assert page.locator("#disputes > li").count() == both
    page.click("#clear")
    assert page.locator("#disputes > li").count() == everything
    assert page.locator("#chips").is_hidden()


def test_a_kind_that_is_switched_off_is_not_drawn(opened: Opened) -> None:
    opened.page.uncheck('[data-key="kinds:party"]')
    assert "party" not in {box["kind"] for box in opened.drawn()}
    opened.page.keyboard.press("Control+z")
    expect(opened.page.locator('[data-key="kinds:party"]')).to_be_checked()
    assert "party" in {box["kind"] for box in opened.drawn()}


@pytest.mark.parametrize("row", load_facets(), ids=lambda row: row.name)
def test_a_facet_says_how_it_is_found(row: object) -> None:
    assert "?dispute" in row.pattern  # type: ignore[attr-defined]
    assert "?value" in row.pattern  # type: ignore[attr-defined]


def test_the_query_gives_what_is_listed(opened: Opened, graph: Graph) -> None:
    page = opened.page
    shown(page, "sum")
    page.check("[data-key='sum:\"10m\"']")
    page.check('[data-key="right:ipgc:right-trademark"]')
    page.check('[data-key="right:ipgc:right-patent"]')
    page.click("#sparql")
    text = page.locator("#query textarea").input_value()
    assert "PREFIX ipg:" in text
    found = graph.store.query(text, use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    listed = page.locator("#disputes button[data-id]").evaluate_all("all => all.map((one) => one.dataset.id)")
    assert sorted(row["dispute"].value.partition("/id/")[2] for row in found) == sorted(listed)
    assert len(listed) > 1
    page.get_by_role("button", name="Close").click()


def test_the_query_gives_the_links_that_are_drawn(opened: Opened, graph: Graph) -> None:
    opened.search("天合光能")
    opened.page.click("#sparql")
    found = graph.store.query(opened.page.locator("#query textarea").input_value(), use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    told = {(frozenset(row[name].value.partition("/id/")[2] for name in ("subject", "object")), row["property"].value)
            for row in found}  # fmt: skip
    drawn = json.loads(opened.page.evaluate("() => JSON.stringify(window.ipgraph.links())"))
    assert told == {(frozenset(link["ends"]), PREFIXES["ipg"] + link["property"].partition(":")[2]) for link in drawn}
    assert told


@pytest.mark.parametrize("period", ["2024-05..2024-11", "2018-01..2018-06", "2023-12..2025-12"])
def test_the_query_holds_to_the_range_of_the_timeline(opened: Opened, graph: Graph, period: str) -> None:
    page = opened.page
    page.evaluate("(hash) => { location.hash = hash; }", f"period={period}&filters=right:ipgc:right-patent")
    expect(page.locator("#chips")).to_contain_text(day(period.replace("..", "/"))[0])
    listed = page.locator("#disputes button[data-id]").evaluate_all("all => all.map((one) => one.dataset.id)")
    page.click("#sparql")
    found = graph.store.query(page.locator("#query textarea").input_value(), use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    assert sorted(row["dispute"].value.partition("/id/")[2] for row in found) == sorted(listed)
    assert listed


def test_the_query_asks_for_drawn_kinds_only(opened: Opened, graph: Graph) -> None:
    page = opened.page
    page.uncheck('[data-key="kinds:forum"]')
    page.click("#sparql")
    expect(page.locator("#query-kind")).to_have_value("links")
    text = page.locator("#query textarea").input_value()
    assert "/forum/" not in text
    found = graph.store.query(text, use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    assert {row["property"].value.rpartition("#")[2] for row in found} == {"claimant", "respondent"}
    page.select_option("#query-kind", "disputes")
    assert "VALUES" not in page.locator("#query textarea").input_value()


@pytest.mark.parametrize(
    "filters", ["", "&filters=right:ipgc:right-patent&period=2018-01..2024-06"], ids=["all", "some"]
)
def test_the_query_gives_the_rows_of_each_table(opened: Opened, graph: Graph, tmp_path: Path, filters: str) -> None:
    page = opened.page
    for name in ("proceedings", "moves", "parties", "forums", "figures", "articles"):
        page.evaluate("(hash) => { location.hash = hash; }", f"view=table&rows={name}{filters}")
        expect(page.locator("#choose-rows")).to_have_value(name)
        with page.expect_download() as download:
            page.click("#csv")
        download.value.save_as(tmp_path / "rows.csv")
        _, *rows = csv.reader((tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines())
        page.click("#sparql")
        expect(page.locator("#query-kind")).to_have_value("rows")
        found = graph.store.query(page.locator("#query textarea").input_value(), use_default_graph_as_union=True)
        assert isinstance(found, QuerySolutions)
        assert sorted(row["row"].value for row in found) == sorted(row[-1] for row in rows)
        assert rows or name == "figures", "no official figure is about a case"
        page.keyboard.press("Escape")
