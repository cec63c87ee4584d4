"""The details, the articles, the timeline, the tables and the charts of the page."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from ipgraph.graph.store import Graph
from ipgraph.view.page import write_page
from ipgraph.view.part import Part
from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser


def csv_of(page: Page, out: Path) -> tuple[bytes, list[list[str]]]:
    with page.expect_download() as download:
        page.click("#csv")
    download.value.save_as(out)
    return out.read_bytes(), list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))


def test_each_relation_shows_a_sentence_that_its_article_has(opened: Opened, graph: Graph) -> None:
    texts = [text for stored in graph.articles() for text in stored.texts.values()]
    opened.search("Trina Solar v")
    relations = 0
    for case in opened.page.locator("#details details.case").all():
        for line in case.locator("dd .fact:has(a.to)").all():
            if line.locator("em", has_text="by rule").count():
                continue
            name = line.locator("xpath=../preceding-sibling::dt[1]").text_content()
            if name == "Told in":
                continue
            relations += 1
            assert line.locator("button.ref").count() >= 1, f"{name} rests on no sentence"
    assert relations > 20
    quotes = opened.page.locator("#details blockquote p").all_text_contents()
    assert quotes
    assert all(any(quote in text for text in texts) for quote in quotes)
    links = opened.page.locator("#details a[target]").evaluate_all("links => links.map((link) => link.href)")
    assert all(link.startswith(("http:", "https:")) for link in links)


def test_rows_of_the_file_are_the_boxes_drawn(opened: Opened, tmp_path: Path) -> None:
    opened.search("Xiaomi")
    drawn = len(opened.drawn())
    opened.page.click("#tab-table")
    opened.page.select_option("#choose-rows", "drawn")
    raw, table = csv_of(opened.page, tmp_path / "drawn.csv")
    assert raw.startswith(b"\xef\xbb\xbf"), "spreadsheets know UTF-8 by its mark"
    assert raw.endswith(b"\r\n")
    assert len(table) - 1 == drawn == opened.page.locator("#proceedings tbody tr").count()


@pytest.mark.parametrize("name", ["proceedings", "drawn", "links", "moves", "parties", "forums", "figures", "articles"])
def test_each_table_is_told_in_both_languages_and_sorted(opened: Opened, tmp_path: Path, name: str) -> None:
    opened.page.click("#tab-table")
    opened.page.select_option("#choose-rows", name)
    rows = opened.page.locator("#proceedings tbody tr")
    shown = rows.count()
    assert shown
    column = opened.page.locator("#proceedings th .sort").nth(1)
    column.click()
    first = [row.locator("td").nth(1).inner_text() for row in rows.all()[:12]]
    column.click()
    last = [row.locator("td").nth(1).inner_text() for row in rows.all()[:12]]
    assert first != last or len({*first, *last}) == 1
    opened.page.click("#language")
    heads = opened.page.locator("#proceedings thead th").all_inner_texts()
    assert all(re.search(r"[\u4e00-\u9fff]", head) for head in heads)
    _, table = csv_of(opened.page, tmp_path / "table.csv")
    *columns, address = table[0]
    assert address == "图谱中的标识", "a program finds the row in the graph"
    # In a file a sum is a number, with its currency in a column of its own.
    assert [head for head in columns if not head.endswith("币种")] == [re.sub(r" [▲▼]$", "", head) for head in heads]
    assert len(table) - 1 >= shown


def test_cells_that_begin_as_formulas_do_are_kept_from_being_some(opened: Opened, tmp_path: Path) -> None:
    opened.page.click("#tab-table")
    opened.page.select_option("#choose-rows", "figures")
    _, table = csv_of(opened.page, tmp_path / "figures.csv")
    changes = [row[4] for row in table[1:] if row[4]]
    assert changes
    assert all(change.startswith(("'+", "'-")) for change in changes)


def test_a_range_of_time_filters_list_picture_and_table(opened: Opened) -> None:
    every = opened.page.locator("#disputes li").count()
    opened.page.click("#tab-timeline")
    box = opened.page.locator("svg.histogram").bounding_box()
    assert box is not None
    opened.page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + 40)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] * 0.95, box["y"] + 40)
    opened.page.mouse.up()
    address = opened.page.evaluate("() => location.hash")
    found = re.search(r"period=(\d{4}-\d{2})\.\.(\d{4}-\d{2})", address)
    assert found is not None
    days = opened.page.locator("#view-timeline .moves time").evaluate_all("all => all.map((one) => one.dateTime)")
    assert days
    assert all(found[1][: len(day)] <= day <= found[2] for day in days)
    listed = opened.page.locator("#disputes li").count()
    assert 0 < listed < every
    opened.page.click("#tab-table")
    disputes = set(opened.page.locator("#proceedings tbody tr td:first-child").all_inner_texts())
    assert len(disputes) <= listed
    opened.page.click("#tab-timeline")
    opened.page.click("#period-clear")
    assert opened.page.locator("#disputes li").count() == every


def test_a_range_of_time_by_the_keyboard(opened: Opened) -> None:
    opened.page.click("#tab-timeline")
    opened.page.focus("#period-from")
    opened.page.keyboard.press("End")
    assert "period=" in opened.page.evaluate("() => location.hash")
    assert opened.page.evaluate("() => document.activeElement.id") == "period-from"


def test_a_mark_leads_to_its_node_and_a_fact_to_its_place(opened: Opened) -> None:
    opened.page.click("#tab-article")
    opened.page.locator(".articles button", has_text="Trina Solar and CSI Solar").click()
    assert {one.get_attribute("lang") for one in opened.page.locator("#view-article .version").all()} == {"en", "zh"}
    opened.page.locator('.version[lang="en"] mark', has_text="Shanghai Yangshan Customs").first.focus()
    opened.page.keyboard.press("Enter")
    said = opened.page.locator("#told li", has_text="Before")
    expect(said.first).to_contain_text("Shanghai Yangshan Customs")
    said.first.locator("a").last.click()
    expect(opened.page.locator("#details h2")).to_have_text("Shanghai Yangshan Customs")
    expect(opened.page.locator(".version mark.lit").first).to_be_attached()
    opened.page.click("#tab-graph")
    opened.page.locator("#details blockquote footer a", has_text="in the article").first.click()
    quote = opened.page.locator("#details blockquote p").first.inner_text()
    here = opened.page.locator(".sentence.here")
    expect(here.first).to_be_in_viewport()
    assert here.first.inner_text() in quote


def test_charts_add_no_two_currencies_and_have_tables(opened: Opened) -> None:
    opened.page.click("#tab-charts")
    menu = opened.page.locator("#choose-currency option")
    codes = [code.split(" ")[0] for code in menu.all_inner_texts()]
    assert len(codes) > 1
    for code in codes[:3]:
        opened.page.select_option("#choose-currency", code)
        chart = opened.page.locator("figure.chart").first
        values = chart.locator("svg text.value").all_text_contents()
        assert values
        assert all(value.startswith(f"{code} ") for value in values)
        assert chart.locator("svg[role=img]").get_attribute("aria-labelledby") == chart.locator(
            "figcaption"
        ).get_attribute("id")
        cells = chart.locator(".twin tbody td").all_text_contents()
        assert all(value in cells for value in values)
    for by in ("forum", "year"):
        opened.page.select_option("#choose-by", by)
        assert opened.page.locator("figure.chart svg rect").count() > 0


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Xiaomi v", "Instances, claimed against awarded"),
        ("格力电器", "Its cases by role and outcome"),
        ("Supreme People's Court", "Sums, each currency by itself"),
        ("Huawei Technologies", "Why several articles are told of as one"),
    ],
)
def test_details_tell_first_what_tells_most(opened: Opened, text: str, heading: str) -> None:
    opened.search(text)
    expect(opened.page.locator("#details h3", has_text=heading)).to_be_attached()


def test_a_figure_is_drawn_over_the_years_only_where_it_counts_the_same(opened: Opened) -> None:
    opened.search("measures to protect intellectual property")
    chart = opened.page.locator("#details figure.chart")
    assert chart.locator("svg text.label").all_text_contents() == ["2023", "2024"]
    assert chart.locator("svg text.value").all_text_contents() == ["67,000", "53,200"]
    assert chart.locator("rect.here").count() == 1
    assert chart.locator(".twin tbody tr").count() == 2
    opened.search("received")
    expect(opened.page.locator("#details h2")).to_have_text("received")
    assert opened.page.locator("#details figure.chart").count() == 0
    expect(opened.page.locator("#details .note")).to_contain_text("may count different things")


def test_on_paper_all_is_unfolded_and_afterwards_as_before(opened: Opened) -> None:
    opened.search("Trina Solar v")
    folded = opened.page.locator("#details details:not([open])")
    before = folded.count()
    assert before
    opened.page.click("#theme")
    opened.page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    assert folded.count() == 0
    assert opened.page.locator("html").get_attribute("data-theme") == "light"
    opened.page.emulate_media(media="print")
    assert not opened.page.locator("#search").is_visible()
    assert opened.page.locator("#details blockquote").last.is_visible()
    opened.page.emulate_media(media="screen")
    opened.page.evaluate("() => window.dispatchEvent(new Event('afterprint'))")
    assert folded.count() == before
    assert opened.page.locator("html").get_attribute("data-theme") == "dark"


def test_hostile_text_is_text_in_every_view(browser: Browser, hostile_file: Path) -> None:
    hostile = Opened(browser, hostile_file)
    for view in ("table", "timeline", "charts", "article"):
        hostile.page.click(f"#tab-{view}")
    hostile.page.locator(".articles button").first.click()
    hostile.page.locator("#view-article mark").first.click()
    assert "onerror" in hostile.page.locator("#view-article .version").first.inner_text()
    assert hostile.page.evaluate("() => window.harmed") is None
    assert hostile.page.locator("img").count() == 0
    hostile.close()


@pytest.mark.parametrize("view", ["table", "timeline", "charts", "article"])
def test_no_view_is_wider_than_a_phone(browser: Browser, page_file: Path, view: str) -> None:
    phone = Opened(browser, page_file, address=f"#view={view}", viewport={"width": 390, "height": 844})
    assert phone.page.evaluate("() => document.documentElement.scrollWidth") <= 390
    assert phone.page.locator(f"#tab-{view}").get_attribute("aria-selected") == "true"
    phone.close()


def test_a_page_of_a_query_draws_what_it_gives_under_its_names(browser: Browser, graph: Graph, tmp_path: Path) -> None:
    query = """
        CONSTRUCT { ?one ipg:sued ?other . ?case ipg:forum ?forum }
        { ?case ipg:claimant ?one ; ipg:respondent ?other ; ipg:forum ?forum . ?one ipg:name "Trina Solar"@en }
    """
    with (tmp_path / "query.html").open("wb") as file:
        report = write_page(graph, file, language="zh", part=Part(query=query))
    opened = Opened(browser, tmp_path / "query.html")
    assert opened.page.locator("html").get_attribute("lang") == "zh"
    boxes = opened.drawn()
    assert {box["kind"] for box in boxes} == {"party", "proceeding", "forum"}
    assert len(boxes) == report.nodes - report.disputes
    opened.page.click("#tab-table")
    opened.page.select_option("#choose-rows", "links")
    relations = set(opened.page.locator("#proceedings tbody td:nth-child(2)").all_inner_texts())
    assert relations == {"ipg:sued", "受理"}
    opened.close()
