"""Pictures as files, and what is printed."""

import base64
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.chromium import needs_browser
from tests.view.opened import Opened

pytestmark = needs_browser

SEEN = """async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const colours = (top, rows) => new Set(new Uint32Array(context.getImageData(0, top, width, rows).data.buffer)).size;
  return { width, height, all: colours(0, height), top: colours(30, 50), bottom: colours(height - 60, 40) };
}"""


def seen(opened: Opened, png: bytes) -> dict[str, Any]:
    """The size of a picture and how many colours it has, in all and in the bands above and below."""
    page = opened.context.new_page()
    found: dict[str, Any] = page.evaluate(SEEN, base64.b64encode(png).decode())
    page.close()
    return found


def saved(opened: Opened, button: str, folder: Path) -> dict[str, Any]:
    """What a button saves as a picture."""
    with opened.page.expect_download() as download:
        opened.page.click(button)
    download.value.save_as(folder / "picture.png")
    return seen(opened, (folder / "picture.png").read_bytes())


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_picture_has_all_that_is_drawn_and_says_what_it_is(opened: Opened, tmp_path: Path, language: str) -> None:
    page = opened.page
    if language == "zh":
        page.click("#language")
    opened.search("peppa")
    boxes = opened.drawn()
    scale = page.evaluate("() => window.ipgraph.scale()")
    left, right = (sorted(box["x"] + side * box["width"] / 2 for box in boxes) for side in (-1, 1))
    picture = saved(opened, "#png", tmp_path)
    assert picture["width"] >= 2 * (right[-1] - left[0]) / scale
    assert picture["all"] > 8
    assert min(picture["top"], picture["bottom"]) > 1, "the title above and the source below are written"
    assert picture["height"] > 300


def test_the_picture_is_the_one_that_scripts_get(opened: Opened) -> None:
    text: str = opened.page.evaluate("() => window.ipgraph.picture()")
    assert seen(opened, base64.b64decode(text.partition(",")[2]))["width"] > 1000
    expect(opened.page.locator("canvas")).to_have_count(1)


@pytest.mark.parametrize("state", ["view=map&map=parties", "view=map&map=forums&theme=dark", "view=charts&by=year"])
def test_maps_and_charts_are_saved_too(opened: Opened, tmp_path: Path, state: str) -> None:
    page = opened.page
    page.evaluate("(state) => { location.hash = state; }", state)
    drawn = page.locator(".view:not([hidden])").locator("svg.map, .chart > svg").first
    expect(drawn).to_be_visible()
    height = drawn.evaluate("(one) => one.getBoundingClientRect().height")
    picture = saved(opened, ".view:not([hidden]) button.png", tmp_path)
    assert 2 * height <= picture["height"] <= 2 * height + 500
    assert picture["all"] > 8
    assert min(picture["top"], picture["bottom"]) > 1


def test_on_paper_stands_all_that_is_drawn(opened: Opened) -> None:
    page = opened.page
    for _ in range(4):
        page.click("#zoom-in")
    before = opened.drawn()
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    paper = page.locator("#paper")
    expect(paper).to_be_visible()
    expect(page.locator("#drawing")).to_be_hidden()
    boxes = [page.locator(place).bounding_box() for place in ("#paper", "body")]
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[0]["width"] <= boxes[1]["width"]
    assert paper.evaluate("(canvas) => canvas.width") > 1000
    page.emulate_media(media="screen")
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(paper).to_have_count(0)
    assert opened.drawn() == before


def test_on_paper_all_is_told_and_nothing_is_there_to_click(opened: Opened) -> None:
    page = opened.page
    opened.search("supreme people's court")
    unfolded = page.locator("#details dd button.ref", has_text="more")
    before = unfolded.count()
    assert before
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(unfolded).to_have_count(0)
    for state in ("", "view=table", "view=charts", "view=timeline", "view=article", "view=map"):
        page.evaluate("(hash) => { location.hash = hash; }", state)
        page.wait_for_timeout(100)
        buttons = page.locator("button:not(.ref):not(.sort)").evaluate_all(
            """all => all.filter((one) => one.checkVisibility() && !one.closest("#list, .articles"))
            .map((one) => one.outerHTML)"""
        )
        assert buttons == []
    page.emulate_media(media="screen")
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")


def test_no_chart_is_wider_than_the_paper(opened: Opened) -> None:
    page = opened.page
    page.evaluate("() => { location.hash = 'view=charts'; }")
    expect(page.locator(".chart > svg").first).to_be_visible()
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 600, "height": 800})
    charts = page.locator(".chart > svg").evaluate_all(
        "all => all.map((one) => [one.getBoundingClientRect().width, one.viewBox.baseVal.width])"
    )
    assert len(charts) > 3
    for width, whole in charts:
        assert width <= 600
        assert whole > width
