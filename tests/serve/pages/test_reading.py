"""Reading and asking in a real browser: forms, completed names, marked words, the keyboard."""

import re

import httpx
from playwright.sync_api import Browser, expect

from tests.chromium import needs_browser
from tests.serve.pages.conftest import Visitor
from tests.view.conftest import HOSTILE

pytestmark = needs_browser

ARTICLE = "/articles/trina-solar-and-csi-solar-trade-suits-on-three-fronts-as-c05959"


def test_a_form_is_filled_with_a_completed_name(visitor: Visitor) -> None:
    page = visitor.go("/questions/open-proceedings")
    with page.expect_response("**/names?**"):
        page.fill("#p-party", "trin")
    options = page.locator("#l-party option")
    expect(options.first).to_be_attached()
    names = [option.get_attribute("value") for option in options.all()]
    assert "Trina Solar" in names
    page.fill("#p-party", "Trina Solar")
    page.get_by_role("button", name="Ask").click()
    page.wait_for_url("**/questions/open-proceedings?party=Trina+Solar")
    rows = page.locator("table.answer tbody tr")
    assert rows.count() > 0
    expect(rows.first).to_contain_text("Trina Solar")
    page.go_back()
    page.go_forward()
    expect(page.locator("#p-party")).to_have_value("Trina Solar")
    expect(page.locator("#p-party")).to_be_enabled()


def test_an_answer_leads_to_its_words(visitor: Visitor) -> None:
    page = visitor.go("/questions/open-proceedings?party=Trina%20Solar")
    page.locator("table.answer tbody tr").first.locator("a[href^='/articles/']").first.click()
    lit = page.locator(".text .mark.lit")
    expect(lit.first).to_be_in_viewport()
    expect(page.locator("#text ~ p").filter(has_text="Lit in colour")).to_be_visible()


def test_questions_are_filtered_while_typing(visitor: Visitor) -> None:
    page = visitor.go("/questions")
    shown = page.locator("[data-said]:visible")
    every = shown.count()
    page.fill("#filter", "damages")
    few = shown.count()
    assert 0 < few < every
    expect(page.locator("#filtered")).to_have_text(f"{few} questions")
    page.fill("#filter", "判赔")
    assert 0 < shown.count() < every


def test_marked_words_tell_their_facts(visitor: Visitor, site: str) -> None:
    page = visitor.go(ARTICLE)
    mark = page.locator("a.mark").filter(has_text="RMB 607 million").first
    mark.click()
    panel = page.locator("#chosen")
    expect(panel).to_contain_text("607 million")
    expect(panel).to_contain_text(re.compile(r"Confidence \d+ %"))
    expect(panel).to_contain_text("rule")
    assert panel.locator("a[href^='/things?iri=']").count() > 0
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    assert page.evaluate("() => document.activeElement.className").startswith("mark")


def test_the_text_is_the_article(visitor: Visitor, site: str) -> None:
    page = visitor.go(ARTICLE)
    iri = f"https://w3id.org/ipgraph/id{ARTICLE.replace('/articles/', '/article/')}"
    query = f"SELECT ?t {{ <{iri}/en> ipg:text ?t }}"
    answer = httpx.get(f"{site}/sparql", params={"query": query}, headers={"Accept": "text/csv"}, timeout=30)
    whole = re.sub(r"\s+", "", answer.text.partition("\n")[2].strip().strip('"').replace('""', '"'))
    shown = page.evaluate(
        "() => { const t = document.querySelector('.text[lang=en]').cloneNode(true);"
        " for (const unseen of t.querySelectorAll('.unseen')) unseen.remove(); return t.textContent; }"
    )
    assert re.sub(r"\s+", "", shown) == whole
    silent = page.locator(".text[lang=en] .sentence.silent")
    assert 0 < silent.count() < page.locator(".text[lang=en] .sentence").count()
    assert silent.first.locator(".mark").count() == 0


def test_differences_have_both_quotations(visitor: Visitor) -> None:
    page = visitor.go(ARTICLE)
    difference = page.locator(".difference").first
    expect(difference.locator("blockquote[lang=en] mark")).to_have_text(re.compile("4.51 billion"))
    expect(difference.locator("blockquote[lang=zh] mark")).to_have_text(re.compile("4.51"))
    difference.locator("blockquote[lang=zh] a").click()
    assert re.search(r"#zh-\d+$", page.url)
    assert page.locator(".sentence:target").count() == 1


def test_keyboard_alone(visitor: Visitor) -> None:
    page = visitor.go("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#find")).to_be_focused()
    page.keyboard.type("天合")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=**")
    page.get_by_role("link", name="Trina Solar Co., Ltd.", exact=True).first.press("Enter")
    expect(page.locator("h1")).to_contain_text("Trina Solar")
    page.locator(".quotes summary").first.press("Enter")
    expect(page.locator(".quotes blockquote mark").first).to_be_visible()
    page = visitor.go(ARTICLE)
    page.locator("a.mark").first.focus()
    page.keyboard.press("Tab")
    expect(page.locator("#chosen")).to_be_visible()


def test_the_picture_runs_under_its_policy(visitor: Visitor) -> None:
    page = visitor.go("/id/org/trina-solar-446d98")
    page.get_by_role("link", name="Show in the picture").click()
    page.wait_for_selector("html[data-ready=yes]")
    expect(page.locator("#details h2")).to_contain_text("Trina Solar")


def test_hostile_text_is_text(browser: Browser, hostile_site: str) -> None:
    visitor = Visitor(browser, hostile_site, bypass_csp=True)
    page = visitor.go("/articles")
    expect(page.locator(".articles li").first).to_contain_text(HOSTILE[:30])
    page.locator(".articles a").first.click()
    page.locator("a.mark").first.click()
    for path in ("/", "/things?kind=right", "/search?q=kiln", "/questions/claimed-and-awarded"):
        visitor.go(path)
    page.locator("main a[href^='/articles/']").first.click()
    assert page.evaluate("() => window.harmed") is None
    assert page.locator("img").count() == 0
    visitor.close()
