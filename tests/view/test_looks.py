"""What a stranger sees: days and words in the language of the page, nothing cut, nothing hidden for good."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from benchmarks.generate.pages import BigPage
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph
from ipgraph.view.page import render, write_page
from ipgraph.view.part import Part
from ipgraph.view.values import day
from tests.chromium import needs_browser
from tests.view.conftest import build_graph, page_of
from tests.view.opened import Opened, overlaps

pytestmark = needs_browser

TABLES = ["proceedings", "drawn", "links", "moves", "parties", "forums", "figures", "articles", "differences"]
VIEWS = ["view=timeline&period=2018-01..2024-06", "view=charts", "view=map&map=forums", "view=article"]
ISO = re.compile(r"(?<![\w/.-])\d{4}-\d\d(?:-\d\d)?(?![\w/-])")
"""A day as programs write it."""
OF_THE_INTERFACE = "button, dt, th, h3, h4, summary, figcaption, .kind, label.choice, .head option, #choose-rows option"
QUOTED = "blockquote, .words, .version, .articles, [target], output"
"""What stands in the words of articles, which keep their own days."""
NAMED = "#disputes, blockquote, .articles, tbody, .case, .map, .chip, .result"
"""Where names and titles stand."""
IN_BOTH = {"SPARQL", "PNG", "CSV", "English", "ipgraph"}
"""What is called the same in Chinese."""


def turn(opened: Opened, language: str) -> None:
    if language == "zh":
        opened.page.click("#language")
    expect(opened.page.locator("html")).to_have_attribute("lang", language)


def show(opened: Opened, hash: str) -> None:
    opened.page.evaluate("(hash) => { location.hash = hash; }", hash)
    opened.page.wait_for_timeout(100)


@pytest.mark.parametrize(("language", "place"), [("en", 0), ("zh", 1)])
def test_the_page_writes_days_as_the_cards_do(opened: Opened, graph: Graph, language: str, place: int) -> None:
    query = "SELECT DISTINCT ?day { ?case a ipg:Proceeding ; ipg:filed ?day }"
    found = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    days = {day(row["day"].value)[place] for row in found}  # type: ignore[union-attr]
    turn(opened, language)
    opened.page.click("#tab-table")
    told = opened.page.locator("#proceedings tbody td:nth-child(7) div").all_inner_texts()
    assert set(told) <= days
    assert len(days - set(told)) < 3, "a reading that was not adopted stands in no table"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_day_is_written_as_for_programs(opened: Opened, language: str) -> None:
    turn(opened, language)
    opened.page.locator("#disputes button").nth(2).click()
    for hash in ("", *VIEWS, *(f"view=table&rows={name}" for name in TABLES)):
        show(opened, hash and f"{hash}&language={language}")
        text = opened.page.evaluate(
            """(quoted) => { const copy = document.querySelector("main").cloneNode(true);
            copy.querySelectorAll(quoted).forEach((one) => one.remove()); return copy.textContent; }""",
            QUOTED,
        )
        assert not ISO.findall(text), hash


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_table_is_wider_than_its_place(opened: Opened, language: str) -> None:
    turn(opened, language)
    for name in TABLES:
        show(opened, f"view=table&rows={name}&language={language}")
        over = opened.page.locator("#rows .scroll").evaluate("(place) => place.scrollWidth - place.clientWidth")
        assert over <= 0, name


@pytest.mark.parametrize(("language", "foreign"), [("en", r"[\u3400-\u9fff]+"), ("zh", r"[A-Za-z]{2,}")])
def test_no_word_of_the_interface_is_foreign(opened: Opened, language: str, foreign: str) -> None:
    turn(opened, language)
    opened.search("ZL201710975923.2")
    found = set()
    for hash in (None, *VIEWS, *(f"view=table&rows={name}" for name in TABLES)):
        if hash is not None:
            show(opened, f"{hash}&language={language}")
        texts = opened.page.locator(OF_THE_INTERFACE).evaluate_all(
            """(all, named) => all.filter((one) => one.checkVisibility() && !one.closest(named))
            .map((one) => one.textContent)""",
            NAMED,
        )
        found |= {word for text in texts for word in re.findall(foreign, text)}
    assert found <= ({"中文"} if language == "en" else IN_BOTH)


def test_no_line_of_a_card_begins_or_ends_where_it_may_not(opened: Opened) -> None:
    turn(opened, "zh")
    rows: list[str] = []
    for _ in range(3):
        rows += [row for box in opened.drawn() for row in box["rows"]]
        opened.page.locator("#pages button").last.click()
    assert len(rows) > 80
    assert not [row for row in rows if row[0] in "）》」』】〕”’、，。；：？！·" or row[-1] in "（《「『【〔“‘"]


def test_what_the_versions_differ_on_is_said_first(opened: Opened) -> None:
    opened.search("Trina Solar v")
    notice = opened.page.locator("#details .notice")
    expect(notice).to_be_in_viewport()
    expect(notice).to_contain_text("differ on 1 point")
    notice.click()
    expect(opened.page.locator("#details .split")).to_be_in_viewport()


@pytest.mark.parametrize(("language", "title"), [("en", "Trina Solar and CSI"), ("zh", "天合光能与阿特斯")])
def test_what_stands_in_the_language_of_the_page_comes_first(opened: Opened, language: str, title: str) -> None:
    turn(opened, language)
    opened.search(title)
    facts = opened.page.locator("#details dd").first.locator(".fact > span")
    expect(facts).to_have_count(2)
    expect(facts.first).to_contain_text(title)


def test_the_colours_of_lines_and_the_numbers_on_boxes_are_explained(opened: Opened) -> None:
    legend = opened.page.locator('[data-facet="lines"]')
    expect(legend).to_contain_text("against")
    expect(legend).to_contain_text("links that are not drawn")
    expect(legend.locator("ul")).to_be_visible()


def test_all_joins_can_be_read(browser: Browser, tmp_path: Path) -> None:
    data = BigPage(60, seed=1).data()
    data["joins"] = [[0, 1, -1, -1, "0.9", [f"reason {number}"], ["理由"], 0] for number in range(9)]
    file = tmp_path / "joins.html"
    id = data["nodes"][0]["id"]
    file.write_text(render(data), encoding="utf-8")
    opened = Opened(browser, file, address=f"#at={id}")
    items = opened.page.locator("#details .joins li")
    expect(items).to_have_count(7)
    items.last.locator("button").click()
    expect(items).to_have_count(9)
    expect(items.last).to_contain_text("reason 8")
    opened.close()


def test_what_is_pending_has_no_outcome(opened: Opened) -> None:
    show(opened, "view=table&rows=forums")
    rows = opened.page.locator("#proceedings tbody tr")
    counts = [int(row.locator("td").nth(2).inner_text()) for row in rows.all()]
    assert counts == sorted(counts, reverse=True), "what is asked for most comes first"
    assert "pending" not in opened.page.locator("#proceedings").inner_text()
    expect(opened.page.locator("#proceedings th").first).to_have_text("Court or authority")


def test_a_narrow_window_keeps_its_lines_short(browser: Browser, page_file: Path) -> None:
    opened = Opened(browser, page_file, viewport={"width": 1000, "height": 720})
    place = opened.page.locator("#scene").bounding_box()
    assert place is not None
    assert place["height"] < 60
    opened.close()


def test_a_page_without_a_dispute_says_where_to_look(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A Market Opens\nDate: 2 May 2024\nMany came to the market.\n", encoding="utf-8")
    opened = Opened(browser, page_of(build_graph(tmp_path / "a.txt", tmp_path / "graph"), tmp_path / "a.html"))
    for place in ("#scene", "#disputes"):
        expect(opened.page.locator(place)).to_contain_text("holds no dispute")
    assert "fits these filters" not in opened.page.locator("body").inner_text()
    opened.close()


def test_what_a_query_gives_is_no_strip(browser: Browser, graph: Graph, tmp_path: Path) -> None:
    query = "CONSTRUCT { ?a ipg:respondent ?b } WHERE { ?c ipg:claimant ?a ; ipg:respondent ?b }"
    with (tmp_path / "q.html").open("wb") as file:
        write_page(graph, file, part=Part(query=query))
    opened = Opened(browser, tmp_path / "q.html")
    boxes = opened.drawn()
    assert len(boxes) > 80
    assert not overlaps(boxes)
    across, down = ({round(box[way]) for box in boxes} for way in ("x", "y"))
    assert max(down) - min(down) < 2 * (max(across) - min(across))
    opened.close()
