"""Every page in a real browser: no error, no other host, nothing that keeps people out, no page wider than a phone."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.chromium import needs_browser
from tests.serve.pages.conftest import Visitor

pytestmark = needs_browser

TRINA = "/articles/trina-solar-and-csi-solar-trade-suits-on-three-fronts-as-c05959"
PAGES = {
    "start": "/",
    "search": "/search?q=trina",
    "nothing-found": "/search?q=zzyzx",
    "questions": "/questions",
    "question": "/questions/damages-by-court?right-type=copyright",
    "question-refused": "/questions/filed-between?since=tomorrow",
    "articles": "/articles",
    "article": TRINA,
    "parties": "/things?kind=party",
    "party": "/id/org/trina-solar-446d98",
    "forum": "/id/forum/cn-supreme",
    "code": "/things?iri=https%3A%2F%2Fw3id.org%2Fipgraph%2Fcode%2Foutcome-affirmed",
    "editor": "/editor",
    "ontology": "/ontology",
    "missing": "/nothing/here",
}
REFUSED = frozenset({"missing", "question-refused"})
"""Pages with a status that Chromium notes in its console."""
WRONG = re.compile("undefined|None|\\{\\w+\\}|Traceback")


@pytest.mark.parametrize("name", PAGES)
def test_page(browser: Browser, site: str, name: str) -> None:
    visitor = Visitor(browser, site)
    for language in ("en", "zh"):
        page = visitor.go(f"{PAGES[name]}{'&' if '?' in PAGES[name] else '?'}lang={language}", ready=name == "editor")
        expect(page.locator("html")).to_have_attribute("lang", language)
        assert page.locator("h1").inner_text().strip()
        text = page.locator("body").inner_text()
        assert language == "en" or re.search(r"[\u4e00-\u9fff]", text)
        assert name in ("editor", "question") or not WRONG.search(text)
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)
            assert visitor.serious() == []
    if name in REFUSED:
        visitor.errors = [error for error in visitor.errors if "Failed to load resource" not in error]
    visitor.close()


@pytest.mark.parametrize("name", PAGES)
def test_phone(browser: Browser, site: str, name: str) -> None:
    visitor = Visitor(browser, site, viewport={"width": 390, "height": 844})
    page = visitor.go(PAGES[name], ready=name == "editor")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    visitor.context.close()


def test_choices_are_kept(visitor: Visitor) -> None:
    page = visitor.go("/questions")
    page.get_by_role("link", name="中文").click()
    page.get_by_role("link", name="深色").click()
    expect(page.locator("html")).to_have_attribute("lang", "zh")
    page = visitor.go("/articles")
    expect(page.locator("html")).to_have_attribute("lang", "zh")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(18, 23, 30)"
    page.get_by_role("link", name="浅色").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    expect(page.get_by_role("link", name="深色")).to_be_visible()
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(246, 247, 249)"
