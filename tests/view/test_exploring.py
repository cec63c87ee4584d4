"""Moving in the picture: opening, folding, pinning, taking out, paths, undo, and links that bring all of it back."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from ipgraph.graph.store import Graph
from tests.chromium import needs_browser
from tests.view.opened import Opened, overlaps

pytestmark = needs_browser


def ids(opened: Opened) -> set[str]:
    return {box["id"] for box in opened.drawn()}


def places(opened: Opened) -> dict[str, tuple[float, float]]:
    return {box["id"]: (box["x"], box["y"]) for box in opened.drawn()}


def act(opened: Opened, name: str) -> None:
    opened.page.click(f"[data-act={name}]")


def select(opened: Opened, kind: str) -> str:
    """Click the first box of a kind that is in view."""
    view = opened.page.locator("#drawing").bounding_box()
    assert view
    box = next(
        box for box in opened.drawn() if box["kind"] == kind and view["y"] < box["y"] < view["y"] + view["height"]
    )
    opened.page.mouse.click(box["x"], box["y"])
    expect(opened.page.locator("#details h2")).to_be_visible()
    return str(box["id"])


@pytest.mark.parametrize("kind", ["forum", "party"])
def test_opening_moves_nothing_and_folding_restores(opened: Opened, kind: str) -> None:
    select(opened, kind)
    before = places(opened)
    act(opened, "show-links")
    after = places(opened)
    assert len(after) > len(before)
    assert all(after[id] == before[id] for id in before.keys() & after.keys())
    assert not overlaps(opened.drawn())
    act(opened, "close-links")
    assert places(opened) == before


def test_opening_a_dispute_draws_its_proceedings_in_its_lane(opened: Opened) -> None:
    dispute = select(opened, "dispute")
    lane = next(box["x"] for box in opened.drawn() if box["id"] == dispute)
    before = places(opened)
    act(opened, "show-links")
    boxes = opened.drawn()
    assert dispute not in {box["id"] for box in boxes}
    proceedings = [box for box in boxes if box["kind"] == "proceeding"]
    assert proceedings
    assert all(abs(box["x"] - lane) < 1 for box in proceedings)
    assert all((box["x"], box["y"]) == before[box["id"]] for box in boxes if box["id"] in before)
    assert not overlaps(boxes)


def test_undo_and_redo(opened: Opened) -> None:
    page = opened.page
    first = ids(opened)
    expect(page.locator("#undo")).to_be_disabled()
    opened.search("supreme people")
    second = ids(opened)
    act(opened, "show-links")
    third = ids(opened)
    assert first != second != third
    page.click("#undo")
    expect(page.locator("#redo")).to_be_enabled()
    assert ids(opened) == second
    page.focus("#drawing")
    page.keyboard.press("Control+z")
    expect(page.locator("#undo")).to_be_disabled()
    assert ids(opened) == first
    page.keyboard.press("Control+Shift+z")
    expect(page.locator("#undo")).to_be_enabled()
    assert ids(opened) == second
    page.go_forward()
    expect(page.locator("#redo")).to_be_disabled()
    assert ids(opened) == third
    page.go_back()
    expect(page.locator("#redo")).to_be_enabled()
    assert ids(opened) == second


def test_what_is_pinned_stays(opened: Opened) -> None:
    forum = select(opened, "forum")
    act(opened, "pin")
    opened.search("peppa")
    assert forum in ids(opened)
    opened.page.click("#overview")
    assert forum in ids(opened)
    opened.search("peppa")
    box = next(box for box in opened.drawn() if box["id"] == forum)
    opened.page.mouse.click(box["x"], box["y"])
    act(opened, "unpin")
    opened.page.keyboard.press("Escape")
    opened.page.click("#overview")
    opened.search("peppa")
    assert forum not in ids(opened)


def test_who_comes_back_to_the_search_goes_on(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("/")
    page.keyboard.type("trina")
    page.evaluate("() => { const box = document.getElementById('search'); box.blur(); box.focus(); }")
    page.wait_for_timeout(300)
    expect(page.locator("#found")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#details h2")).to_contain_text("Trina")


def test_a_path_tells_each_step_in_the_words_of_articles(opened: Opened, graph: Graph) -> None:
    page = opened.page
    opened.search("trina solar")
    act(opened, "path-from")
    expect(page.locator("#path-asked")).to_be_visible()
    page.keyboard.type("nanjing intermediate")
    page.keyboard.press("Enter")
    steps = page.locator("#path .steps > li")
    expect(steps.first).to_be_visible()
    texts = [text for stored in graph.articles() for text in stored.texts.values()]
    quotes = page.locator("#path blockquote > p").all_text_contents()
    assert quotes
    assert all(any(quote in text for text in texts) for quote in quotes)
    boxes = opened.drawn()
    assert len(boxes) == steps.count() + 1
    assert "forum/cn-nanjing-intermediate" in {box["id"] for box in boxes}
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    page.click("#undo")
    expect(page.locator("#path-asked")).to_be_visible()


def test_a_path_is_found_the_other_way_round_too(opened: Opened) -> None:
    ends = ["forum/cn-nanjing-intermediate", next(box["id"] for box in opened.drawn() if box["kind"] == "party")]
    found = []
    for one, other in (ends, reversed(ends)):
        opened.page.evaluate("(hash) => { location.hash = hash; }", f"path={one}&path={other}")
        expect(opened.page.locator("#path h2")).to_contain_text("Path from")
        opened.page.wait_for_timeout(100)
        found.append(ids(opened))
    assert len(found[0]) == len(found[1]) > 1


def test_what_nothing_links_is_said(opened: Opened) -> None:
    page = opened.page
    lonely = page.evaluate(
        "() => window.ipgraph.nodes().filter(({ links, kind }) => !links && kind !== 'dispute').map(({ id }) => id)"
    )
    ends = [*lonely, next(box["id"] for box in opened.drawn())][:2]
    page.evaluate("(hash) => { location.hash = hash; }", "&".join(f"path={end}" for end in ends))
    expect(page.locator("#path")).to_contain_text("Nothing links the two")
    assert {box["id"] for box in opened.drawn()} == set(ends)
    page.click("#language")
    expect(page.locator("#path")).to_contain_text("没有关联")


def change_view(opened: Opened, change: str) -> None:
    match change:
        case "opened":
            select(opened, "forum")
            act(opened, "show-links")
        case "pinned":
            select(opened, "forum")
            act(opened, "pin")
            opened.search("peppa")
        case "hidden":
            select(opened, "party")
            act(opened, "hide")
        case "filtered":
            opened.page.check('[data-key="right:ipgc:right-patent"]')
        case "sorted":
            opened.page.select_option("#sort", "sum")
        case "paged":
            opened.page.locator("#pages button").last.click()
        case "without":
            opened.page.uncheck('[data-key="kinds:party"]')
        case "map":
            opened.page.click("#tab-map")
            opened.page.select_option("#map-kind", "forums")


@pytest.mark.parametrize(
    ("change", "language"),
    [
        *((change, "en") for change in ("opened", "pinned", "hidden", "filtered", "sorted", "paged", "without", "map")),
        *((change, "zh") for change in ("opened", "filtered")),
    ],
)
def test_a_link_brings_everything_back(
    browser: Browser, opened: Opened, page_file: Path, change: str, language: str
) -> None:
    if language == "zh":
        opened.page.click("#language")
        opened.page.click("#theme")
    change_view(opened, change)
    again = Opened(browser, page_file, address=opened.page.evaluate("() => location.hash"))
    if change != "map":
        assert ids(again) == ids(opened)
    for place in ("#side", "#facets", "#views", "#chips"):
        assert again.page.locator(place).inner_text() == opened.page.locator(place).inner_text()
    for attribute in ("lang", "data-theme"):
        mine, its = (one.page.locator("html").get_attribute(attribute) for one in (opened, again))
        assert mine == its
    again.close()


def test_more_disputes_are_drawn_page_by_page(opened: Opened) -> None:
    page = opened.page
    seen: set[str] = set()
    for _ in range(20):
        disputes = {box["id"] for box in opened.drawn() if box["kind"] == "dispute"}
        assert disputes
        assert not disputes & seen
        seen |= disputes
        more = page.locator("#pages button").filter(has_text="→")
        if not more.count():
            break
        more.click()
    listed = page.locator("#disputes button[data-id]").evaluate_all("all => all.map((one) => one.dataset.id)")
    assert seen == set(listed)


def test_the_map_counts_what_is_listed(opened: Opened) -> None:
    page = opened.page
    page.click("#tab-map")
    page.select_option("#map-kind", "forums")
    groups = page.locator(".map .group")
    assert groups.count() > 8
    labels = groups.evaluate_all("all => all.map((one) => one.getAttribute('aria-label'))")
    assert any(re.fullmatch(r"\d+ patent", label) for label in labels)
    groups.filter(has_text="trade mark").first.click()
    expect(page.locator("#chips")).to_contain_text("trade mark")
    page.select_option("#map-kind", "parties")
    group = page.locator(".map .group:not(.rest)").first
    group.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#details h2")).to_be_visible()
    assert page.locator("#tab-graph").get_attribute("aria-selected") == "true"
