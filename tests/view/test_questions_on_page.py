"""Twelve questions that lawyers, analysts and reporters ask, each answered with the page alone as a person would."""

import re

from playwright.sync_api import Locator, expect

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph
from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser

SOLAR = "Trina Solar v"


def rows(graph: Graph, query: str) -> list[tuple[str, ...]]:
    """What SPARQL answers, as text."""
    found = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    return [tuple(str(getattr(term, "value", "")) for term in row) for row in found]  # type: ignore[union-attr]


def instances(opened: Opened, dispute: str) -> list[list[str]]:
    """The instances of a dispute as its details tell them: what and where, result, claimed, awarded."""
    opened.search(dispute)
    table = opened.page.locator("#details table.chain").first
    return [
        [re.sub(r"\s+", " ", cell).strip() for cell in row.locator("td").all_inner_texts()]
        for row in table.locator("tbody tr").all()
    ]


def fact(opened: Opened, name: str) -> Locator:
    """The values of a property in the details."""
    return opened.page.locator(f'#details dt:text-is("{name}") + dd')


def chosen_table(opened: Opened, name: str) -> Locator:
    opened.page.click("#tab-table")
    opened.page.select_option("#choose-rows", name)
    return opened.page.locator("#proceedings tbody tr")


def test_which_proceedings_are_open_between_two_rivals_and_where(opened: Opened) -> None:
    pending = [row[0] for row in instances(opened, SOLAR) if row[1] == "pending"]
    assert sum("Jiangsu High People's Court" in row for row in pending) == 2
    opened.page.locator("#details details.case summary", has_text="Jiangsu High People's Court").first.click()
    right = opened.page.locator("#details details.case[open] dt", has_text="Right").locator("+ dd")
    expect(right.filter(has_text=re.compile("ZL2017|ZL2015")).first).to_be_visible()


def test_in_what_order_the_moves_of_a_dispute_happened(opened: Opened) -> None:
    opened.search(SOLAR)
    moves = [line.split("\n") for line in opened.page.locator("#details .course li").all_inner_texts()]
    times = opened.page.locator("#details .course time").evaluate_all("all => all.map((one) => one.dateTime)")
    assert times == sorted(times)
    assert moves[0] == ["May 2024", "customs seizure filed"]
    assert ["23 Oct 2024", "Section 337 investigation filed"] in moves


def test_which_patents_are_asserted_and_attacked(opened: Opened) -> None:
    for number in ("ZL201710975923.2", "ZL201510892086.8"):
        opened.search(number)
        cases = fact(opened, "Fought over in").inner_text()
        assert "infringement suit" in cases
        assert "patent invalidation" in cases


def test_what_is_claimed_and_awarded_in_each_proceeding(opened: Opened) -> None:
    sums = {(row[2], row[3]) for row in instances(opened, SOLAR)}
    assert {("CNY 607 million", "–"), ("CNY 451 million", "–"), ("CNY 100 million", "–")} <= sums


def test_how_measures_outside_court_ended(opened: Opened) -> None:
    (seizure,) = [row for row in instances(opened, SOLAR) if row[0].startswith("customs seizure")]
    assert "Shanghai Yangshan Customs" in seizure[0]
    assert seizure[1] == "goods released"


def test_which_decisions_were_appealed_to_whom_with_which_result(opened: Opened) -> None:
    chain = instances(opened, "Comité Interprofessionnel du Vin de Champagne v Yali Shadi and 1 other")
    first, second = chain[0], chain[1]
    assert "Beijing Intellectual Property Court" in first[0]
    assert second[0].startswith("↳")
    assert "Beijing High People's Court" in second[0]
    assert second[1] == "affirmed"


def test_which_heads_of_claim_succeeded(opened: Opened, graph: Graph) -> None:
    expected = rows(
        graph,
        "SELECT DISTINCT ?cause ?result { ?c ipg:claimant/ipg:name ?name ; ipg:finding ?f . "
        "?f ipg:cause/skos:prefLabel ?cause ; ipg:result/skos:prefLabel ?result "
        "FILTER(CONTAINS(?name, 'Tesla') && LANG(?cause) = 'en' && "
        "LANG(?result) = 'en') }",
    )
    assert expected
    opened.search("Tesla (Shanghai) Co., Ltd. v Sino")
    told = fact(opened, "Finding").first.inner_text()
    for cause, result in expected:
        assert f"{cause}: {result}" in told


def test_who_sues_most(opened: Opened, graph: Graph) -> None:
    table = chosen_table(opened, "parties")
    opened.page.click('[data-column="brought"]')
    opened.page.click('[data-column="brought"]')
    expect(opened.page.locator('th[aria-sort="descending"]')).to_have_text(re.compile("Cases brought"))
    ((most,),) = rows(
        graph,
        "SELECT (MAX(?n) AS ?most) { SELECT ?p (COUNT(DISTINCT ?c) AS ?n) { ?c ipg:claimant ?p } GROUP BY ?p }",
    )
    assert table.first.locator("td").nth(2).inner_text() == most
    counts = [int(row.locator("td").nth(2).inner_text()) for row in table.all()[:20]]
    assert counts == sorted(counts, reverse=True)


def test_what_an_official_figure_says_of_which_year(opened: Opened) -> None:
    row = chosen_table(opened, "figures").filter(has_text="33,805")
    cells = row.locator("td").all_inner_texts()
    assert [cell.strip() for cell in cells[1:]] == [
        "33,805", "persons", "2024", "+10.2 %", "Supreme People's Procuratorate",
    ]  # fmt: skip


def test_where_the_two_languages_disagree_with_both_quotations(opened: Opened, graph: Graph) -> None:
    opened.search(SOLAR)
    sides = opened.page.locator("#details .split .side")
    english, chinese = sides.nth(0), sides.nth(1)
    expect(english.locator("strong")).to_have_text("CNY 4.51 billion")
    expect(english.locator("em").first).to_have_text("not adopted")
    expect(chinese.locator("em").first).to_have_text("adopted")
    texts = [text for stored in graph.articles() for text in stored.texts.values()]
    for side, language in ((english, "en"), (chinese, "zh")):
        quote = side.locator("blockquote p").first
        assert quote.get_attribute("lang") == language
        assert any(quote.inner_text() in text for text in texts)
        assert side.locator("blockquote mark").count() > 0


def test_which_words_in_both_languages_say_this_and_at_which_link(opened: Opened) -> None:
    opened.search(SOLAR)
    opened.page.locator("#details details.case .ref").first.click()
    quotes = opened.page.locator("#details details.case[open] blockquote")
    languages = {quote.locator("p").get_attribute("lang") for quote in quotes.all()}
    assert languages == {"en", "zh"}
    quotes.first.locator("footer a").first.click()
    link = fact(opened, "Link").locator("a").first
    assert re.match(r"https?://", link.get_attribute("href") or "")
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_which_sentences_of_an_article_gave_no_fact(opened: Opened) -> None:
    opened.search("Trina Solar and CSI Solar Trade")
    told = opened.page.locator("#details .joins li").first.inner_text()
    counted = re.search(r"(\d+) of (\d+) sentences", told)
    assert counted is not None
    opened.page.click("#read")
    version = opened.page.locator("#view-article .version").first
    assert version.locator(".sentence").count() == int(counted[2])
    assert version.locator(".sentence:not(.untold)").count() == int(counted[1])
