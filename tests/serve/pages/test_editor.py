"""The SPARQL editor in a real browser: completes from the ontology, asks this server alone, shows markup as text."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.chromium import needs_browser
from tests.serve.pages.conftest import Visitor
from tests.view.conftest import HOSTILE

pytestmark = needs_browser

PREFIX = "PREFIX ipg: <https://w3id.org/ipgraph/ns#>\nPREFIX ipgc: <https://w3id.org/ipgraph/code/>\n"


def write(page: Page, text: str) -> None:
    page.evaluate("(text) => window.ipgraphEditor.yasqe.setValue(text)", text)


def typed(page: Page, before: str, keys: str) -> list[str]:
    """The completions when ``keys`` are typed behind ``before``."""
    write(page, before)
    page.evaluate("() => window.ipgraphEditor.yasqe.focus()")
    page.keyboard.press("Control+End")
    page.keyboard.type(keys)
    page.keyboard.press("Control+Space")
    page.locator(".CodeMirror-hints li").first.wait_for(timeout=10_000)
    return page.locator(".CodeMirror-hints li").all_inner_texts()


def ask(page: Page, text: str) -> None:
    write(page, text)
    with page.expect_response("**/sparql"):
        page.locator(".yasqe_queryButton").click()


@pytest.mark.parametrize(
    ("before", "keys", "expected"),
    [
        (f"{PREFIX}SELECT * WHERE {{ ?case ", "ipg:claim", "ipg:claimant"),
        (f"{PREFIX}SELECT * WHERE {{ ?case a ", "ipg:Proc", "ipg:Proceeding"),
        (f"{PREFIX}SELECT * WHERE {{ ?case ipg:status ", "ipgc:status-p", "ipgc:status-pending"),
        (f"{PREFIX}SELECT * WHERE {{ ?case ", "ipg:respon", "ipg:respondent"),
        ("PREFIX ", "sko", "skos: <http://www.w3.org/2004/02/skos/core#>"),
    ],
)
def test_completion(visitor: Visitor, before: str, keys: str, expected: str) -> None:
    page = visitor.go("/editor", ready=True)
    assert expected in typed(page, before, keys)


def test_an_answer(visitor: Visitor) -> None:
    page = visitor.go("/editor", ready=True)
    ask(page, f"{PREFIX}SELECT ?a WHERE {{ ?a a ipg:Article }} ORDER BY ?a")
    expect(page.locator(".yasr table tbody tr").first).to_be_visible()
    assert "query=PREFIX" in page.url
    page.locator(".yasr table tbody a").first.click()
    page.wait_for_url("**/articles/**")
    page.go_back()
    page.wait_for_selector("html[data-ready=yes]")
    value = page.evaluate("() => window.ipgraphEditor.yasqe.getValue()")
    assert "?a a ipg:Article" in value, "the query is still there"


def test_answers_speak_chinese(visitor: Visitor) -> None:
    page = visitor.go("/editor?lang=zh", ready=True)
    ask(page, f"{PREFIX}SELECT ?a WHERE {{ ?a a ipg:Article }} ORDER BY ?a")
    expect(page.locator(".yasr table tbody tr").first).to_be_visible()
    expect(page.locator(".yasr .dt-info")).to_contain_text("共")
    said = page.locator(
        ".yasr button, .yasr .label, .yasr .dt-info, .yasr option, .yasr input, .yasr .yasr_response_chip"
    )
    told = said.evaluate_all(
        "all => all.flatMap((one) => [one.textContent, one.title, one.placeholder, one.getAttribute('aria-label')])"
    )
    assert len(told) > 20
    assert not [text for text in told if text and re.search("[A-Za-z]{3,}", text)]


def test_a_question_as_example(visitor: Visitor) -> None:
    page = visitor.go("/editor", ready=True)
    page.select_option("#example", "open-proceedings")
    page.wait_for_function("() => window.ipgraphEditor.yasqe.getValue().includes('open-proceedings')")
    with page.expect_response("**/sparql") as response:
        page.keyboard.press("Tab")
        page.evaluate("() => window.ipgraphEditor.yasqe.focus()")
        page.keyboard.press("Control+Enter")
    assert response.value.status == 200
    expect(page.locator(".yasr table tbody tr").first).to_be_visible()


def test_from_a_question(visitor: Visitor) -> None:
    page = visitor.go("/questions/open-proceedings?party=Trina")
    page.get_by_role("link", name="Open in the SPARQL editor").click()
    page.wait_for_selector("html[data-ready=yes]")
    assert 'VALUES ?party { "Trina" }' in page.evaluate("() => window.ipgraphEditor.yasqe.getValue()")


def test_an_error_is_told(visitor: Visitor) -> None:
    page = visitor.go("/editor", ready=True)
    ask(page, "SELECT ?a WHERE { ?a a unknown:Thing }")
    expect(page.locator(".yasr")).to_contain_text(re.compile("prefix|unknown", re.IGNORECASE))
    visitor.errors = [error for error in visitor.errors if "Failed to load resource" not in error]


@pytest.mark.parametrize("guarded", [True, False], ids=["under the policy", "without the policy"])
def test_markup_is_text(browser: Browser, hostile_site: str, guarded: bool) -> None:
    visitor = Visitor(browser, hostile_site, bypass_csp=not guarded)
    page = visitor.go("/editor", ready=True)
    ask(page, "SELECT DISTINCT ?title WHERE { ?a <http://purl.org/dc/terms/title> ?title }")
    expect(page.locator(".yasr table tbody")).to_contain_text("<img src=x onerror=")
    assert page.locator(".yasr img").count() == 0
    assert HOSTILE[:9] in page.locator(".yasr table tbody").inner_text()
    for view in page.locator(".yasr .yasr_btnGroup button").all():
        view.click()
    page.wait_for_timeout(300)
    assert page.evaluate("() => window.harmed") is None
    # YASGUI looks through the text in a document that runs nothing; Chromium reports even there what it would not run.
    visitor.errors = [error for error in visitor.errors if not error.startswith("Executing inline event handler")]
    visitor.close()


def test_by_keyboard_out_of_the_editor(visitor: Visitor) -> None:
    page = visitor.go("/editor", ready=True)
    page.focus("#example")
    page.keyboard.press("Tab")
    writing = "() => document.activeElement.tagName === 'TEXTAREA'"
    assert page.evaluate(writing)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert not page.evaluate(writing)
