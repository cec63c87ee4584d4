"""The page in a real browser, opened from disk with the network cut."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from ipgraph.graph.store import Graph
from tests.chromium import needs_browser
from tests.view.conftest import HOSTILE
from tests.view.opened import Opened, overlaps

pytestmark = needs_browser


@pytest.mark.parametrize("language", ["en", "zh"])
def test_first_view_can_be_read(opened: Opened, language: str) -> None:
    if language == "zh":
        opened.page.click("#language")
    boxes = opened.drawn()
    assert 8 <= len(boxes) <= 60
    assert not overlaps(boxes)
    assert min(box["letters"] for box in boxes) >= 10
    every = opened.page.locator("#disputes li").count()
    expect(opened.page.locator("#count")).to_contain_text(
        f"{every} / {every}" if language == "zh" else f"{every} of {every}"
    )


def test_nothing_moves_by_itself(opened: Opened) -> None:
    before = opened.drawn()
    opened.page.wait_for_timeout(1500)
    assert opened.drawn() == before


@pytest.mark.parametrize("kind", ["party", "forum", "dispute"])
def test_a_click_on_a_box_shows_the_quotation(opened: Opened, graph: Graph, kind: str) -> None:
    box = next(box for box in opened.drawn() if box["kind"] == kind and box["y"] < 800)
    opened.page.mouse.click(box["x"], box["y"])
    quotes = opened.page.locator("#details blockquote p")
    expect(quotes.first).to_be_visible()
    texts = [text for stored in graph.articles() for text in stored.texts.values()]
    for quote in quotes.all_text_contents():
        assert any(quote in text for text in texts), "a sentence is shown as the article has it"
    marks = opened.page.locator("#details blockquote mark")
    assert marks.count() > 0


def test_a_reference_lights_the_words_of_its_fact(opened: Opened) -> None:
    opened.page.locator("#disputes button").first.click()
    reference = opened.page.locator("#details .ref").first
    reference.click()
    lit = opened.page.locator("#details mark.lit")
    expect(lit.first).to_be_visible()
    assert opened.page.locator("blockquote.lit footer").inner_text().startswith(f"[{reference.inner_text()}]")


def test_a_dispute_opens_into_its_proceedings(opened: Opened) -> None:
    first = opened.page.locator("#disputes button").first
    first.click()
    count = int(re.findall(r"(\d+)\sproceedings", first.inner_text())[0])
    boxes = opened.drawn()
    assert sum(box["kind"] == "proceeding" for box in boxes) == count
    assert {box["kind"] for box in boxes} >= {"party", "forum"}
    assert not overlaps(boxes)
    opened.page.click("#undo")
    assert any(box["kind"] == "dispute" for box in opened.drawn())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("trina solar", "Trina Solar"),
        ("天合光能", "Trina Solar"),
        ("201710975923", "ZL201710975923.2"),
        ("２０１７１０９７５９２３", "ZL201710975923.2"),
        ("suzhou intermediate", "Suzhou Intermediate People's Court"),
    ],
)
def test_search(opened: Opened, text: str, shown: str) -> None:
    opened.search(text)
    expect(opened.page.locator("#details h2")).to_contain_text(shown)
    assert opened.page.evaluate("() => location.hash").startswith("#at=")


def test_search_without_a_hit_says_so(opened: Opened) -> None:
    opened.page.fill("#search", "qqqq")
    expect(opened.page.locator("#found")).to_contain_text("Nothing is called so")


def test_an_address_brings_the_same_view_back(browser: Browser, opened: Opened, page_file: Path) -> None:
    opened.page.click("#language")
    opened.page.click("#theme")
    opened.search("天合光能")
    again = Opened(browser, page_file, address=opened.page.evaluate("() => location.hash"))
    assert again.drawn() == opened.drawn()
    assert again.page.locator("#details").inner_text() == opened.page.locator("#details").inner_text()
    assert again.page.locator("html").get_attribute("data-theme") == "dark"
    assert again.page.locator("html").get_attribute("lang") == "zh"
    again.context.close()


def test_both_languages(opened: Opened) -> None:
    opened.page.click("#language")
    expect(opened.page.locator("html")).to_have_attribute("lang", "zh")
    for place in ("#overview", "#scene", "#facets", "#list", "#keys"):
        text = opened.page.locator(place).inner_text()
        assert re.search(r"[\u4e00-\u9fff]", text)
        assert "undefined" not in text
    opened.page.click("#language")
    expect(opened.page.locator("#overview")).to_have_text("Overview")


def test_keyboard_alone(opened: Opened) -> None:
    opened.page.focus("#drawing")
    opened.page.keyboard.press("ArrowDown")
    first = opened.page.locator("#details h2").inner_text()
    opened.page.keyboard.press("ArrowRight")
    assert opened.page.locator("#details h2").inner_text() != first
    expect(opened.page.locator("#live")).to_contain_text("links")
    opened.page.keyboard.press("Enter")
    assert "What is linked to" in opened.page.locator("#scene").inner_text()
    opened.page.keyboard.press("Escape")
    assert opened.page.locator("#details h2").count() == 0


def test_table_and_its_file(opened: Opened, tmp_path: Path) -> None:
    opened.page.click("#tab-table")
    rows = opened.page.locator("#proceedings tbody tr")
    with opened.page.expect_download() as download:
        opened.page.click("#csv")
    download.value.save_as(tmp_path / "table.csv")
    table = list(csv.reader((tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(table) == rows.count() + 1
    assert table[0][0] == "Dispute"
    rows.nth(2).locator("td").nth(6).click()
    expect(opened.page.locator("#details h2")).to_be_visible()


def test_more_is_drawn_when_asked(opened: Opened) -> None:
    opened.search("最高人民法院")
    before = {box["id"] for box in opened.drawn()}
    opened.page.get_by_role("button", name=re.compile("Show .* more links")).click()
    after = {box["id"] for box in opened.drawn()}
    assert before < after
    opened.page.click("#undo")
    assert {box["id"] for box in opened.drawn()} == before


def test_phone(browser: Browser, page_file: Path) -> None:
    phone = Opened(browser, page_file, viewport={"width": 390, "height": 844})
    assert phone.page.evaluate("() => document.documentElement.scrollWidth") <= 390
    phone.page.locator("#disputes button").first.click()
    expect(phone.page.locator("#details h2")).to_be_attached()
    assert not phone.errors
    phone.context.close()


def test_the_page_is_small(page_file: Path) -> None:
    assert page_file.stat().st_size <= 1_000_000


def test_every_link_leads_to_the_web_or_into_the_page(opened: Opened) -> None:
    page = opened.page
    ids = page.evaluate("() => window.ipgraph.nodes().filter(({ kind }) => kind === 'article').map(({ id }) => id)")
    found: set[str] = set()
    for id in ids[:8]:
        page.evaluate("(id) => { location.hash = `at=${id}&focus=${id}`; }", id)
        expect(page.locator("#details h2")).to_be_visible()
        found |= set(page.locator("#details a").evaluate_all("all => all.map((one) => one.getAttribute('href'))"))
    assert any(link.startswith("https://") for link in found)
    assert all(link.startswith(("https://", "http://", "#")) for link in found)


def test_chinese_letters_are_drawn(opened: Opened) -> None:
    """No letter is the box that stands for a missing one."""
    page = opened.page
    page.click("#language")
    drawn = """(letter) => {
      const canvas = new OffscreenCanvas(40, 40), context = canvas.getContext("2d");
      context.font = `30px ${getComputedStyle(document.documentElement).fontFamily}`;
      context.fillText(letter, 4, 32);
      return [...context.getImageData(0, 0, 40, 40).data].join();
    }"""
    pictures = {page.evaluate(drawn, letter) for letter in ("庆", "诉", "\uffff")}
    assert len(pictures) == 3


def test_hostile_text_is_text(browser: Browser, hostile_file: Path) -> None:
    hostile = Opened(browser, hostile_file)
    page = hostile.page
    assert page.locator("#title").inner_text().startswith(HOSTILE[:30])
    page.locator("#disputes button").first.click()
    for tab in page.locator("[role=tab]").all():
        tab.click()
    page.click("#tab-graph")
    page.fill("#search", "onerror")
    page.fill("#search", "")
    page.click("#sparql")
    page.get_by_role("button", name="Close").click()
    page.click("#language")
    assert page.evaluate("() => window.harmed") is None
    assert page.locator("img").count() == 0
    assert "onerror" in page.locator("#details").inner_text()
    hostile.close()


def test_a_script_that_is_added_does_not_run(browser: Browser, page_file: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.html"
    text = page_file.read_text(encoding="utf-8")
    changed.write_text(text.replace("<body>", "<body><script>window.harmed = 1</script>"), encoding="utf-8")
    page = Opened(browser, changed)
    assert page.page.evaluate("() => window.harmed") is None
    assert any("Content Security Policy" in error for error in page.errors)
    page.context.close()
