"""The page without a mouse, without eyes, and in every state held to the rules for accessible pages (WCAG 2.2 AA)."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser

AXE = (Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
STATES = {
    "first view": "",
    "dispute": "at=DISPUTE&focus=DISPUTE",
    "court": "at=forum/cn-supreme&focus=forum/cn-supreme",
    "party": "at=PARTY&focus=PARTY",
    "right": "at=RIGHT&focus=RIGHT",
    "figure": "at=STATISTIC&focus=STATISTIC",
    "opened": "at=forum/cn-supreme&focus=forum/cn-supreme&open=forum/cn-supreme",
    "filtered": "filters=right:ipgc:right-patent&without=party",
    "path": "path=forum/cn-supreme&path=forum/cn-jiangsu-high",
    "table": "view=table",
    "differences": "view=table&rows=differences",
    "timeline": "view=timeline",
    "brushed": "view=timeline&period=2018-01..2024-06",
    "charts": "view=charts",
    "articles": "view=article",
    "article": "view=article&article=ARTICLE&at=ARTICLE",
    "map": "view=map",
    "courts": "view=map&map=forums",
}
WHOLE = os.environ.get("CI") == "true"
HALVES = (list(STATES), list(STATES)) if WHOLE else (list(STATES)[::2], list(STATES)[1::2])
"""All states in two pairs of a language and colours take half a minute: elsewhere each pair has half of them."""
FEW = ("first view", "dispute", "charts")
"""What is looked at in the two other pairs."""


def findings(opened: Opened) -> list[str]:
    found: list[str] = opened.page.evaluate(
        "async (tags) => (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations"
        ".filter((one) => ['serious', 'critical'].includes(one.impact))"
        ".flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`))",
        RULES,
    )
    return found


@pytest.mark.parametrize(
    ("language", "theme", "states"),
    [("en", "light", HALVES[0]), ("zh", "dark", HALVES[1]), ("zh", "light", FEW), ("en", "dark", FEW)],
    ids=["en-light", "zh-dark", "zh-light", "en-dark"],
)
def test_axe_finds_nothing(browser: Browser, page_file: Path, language: str, theme: str, states: Iterable[str]) -> None:
    opened = Opened(browser, page_file, color_scheme=theme, locale="zh-CN" if language == "zh" else "en-US")
    nodes = opened.page.evaluate("() => window.ipgraph.nodes()")
    firsts = {node["kind"].upper(): node["id"] for node in reversed(nodes)}
    opened.page.evaluate(AXE)
    found = {}
    for name in states:
        hash = re.sub("[A-Z]{5,}", lambda kind: firsts[kind[0]], STATES[name])
        opened.page.evaluate("(hash) => { location.hash = hash; }", hash)
        opened.page.wait_for_timeout(150)
        if bad := findings(opened):
            found[name] = bad[:6]
    assert not found
    assert opened.page.locator("html").get_attribute("lang") == language
    opened.close()


@pytest.mark.parametrize("dialog", ["#sparql", "phone"])
def test_axe_finds_nothing_elsewhere(browser: Browser, page_file: Path, dialog: str) -> None:
    width = 390 if dialog == "phone" else 1440
    opened = Opened(browser, page_file, viewport={"width": width, "height": 844})
    if dialog != "phone":
        opened.page.click(dialog)
    opened.page.evaluate(AXE)
    assert not findings(opened)
    opened.close()


def test_the_keyboard_alone_goes_everywhere(opened: Opened) -> None:
    page = opened.page
    live, title = page.locator("#live"), page.locator("#details h2")
    page.keyboard.press("/")
    page.keyboard.type("trina")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    first = title.inner_text()
    expect(live).to_contain_text(first)
    expect(live).to_contain_text("links")
    assert page.evaluate("() => document.activeElement.id") == "drawing"
    before = {box["id"] for box in opened.drawn()}
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight"):
        page.keyboard.press(key)
    walked = title.inner_text()
    expect(live).to_contain_text(walked)
    page.keyboard.press("Enter")
    assert walked.split(",")[0] in page.locator("#scene").inner_text()
    assert {box["id"] for box in opened.drawn()} != before
    count = len(opened.drawn())
    page.keyboard.press("e")
    assert len(opened.drawn()) >= count
    page.keyboard.press("Escape")
    expect(page.locator("#list")).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement !== document.body")


def test_the_table_names_what_is_drawn(opened: Opened) -> None:
    page = opened.page
    drawn = {box["id"] for box in opened.drawn()}
    page.click("#tab-table")
    page.evaluate("() => { location.hash = 'view=table&rows=drawn'; }")
    rows = page.locator("#proceedings tbody tr")
    expect(rows).to_have_count(len(drawn))


def test_tabs_turn_by_arrows(opened: Opened) -> None:
    page = opened.page
    page.focus("#tab-graph")
    names = [page.locator("[role=tab][aria-selected=true]").inner_text()]
    for _ in range(page.locator("[role=tab]").count() - 1):
        page.keyboard.press("ArrowRight")
        names.append(page.locator("[role=tab][aria-selected=true]").inner_text())
    assert len(set(names)) == len(names)
    assert len(names) >= 5


def test_targets_are_large_enough(opened: Opened) -> None:
    small = opened.page.evaluate(
        """() => [...document.querySelectorAll("button, select, input, summary")]
          .map((one) => [one.getBoundingClientRect(), one])
          .filter(([box, one]) => box.width && Math.min(box.width, box.height) < 24 && !one.closest("label"))
          .map(([, one]) => one.outerHTML)"""
    )
    assert small == []
