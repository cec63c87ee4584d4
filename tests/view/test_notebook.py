import html
import re

from playwright.sync_api import Browser

from ipgraph.graph.store import Graph
from ipgraph.view.notebook import show
from tests.chromium import needs_browser

pytestmark = needs_browser


def test_a_cell_holds_the_page_in_a_frame_of_its_own(graph: Graph) -> None:
    explorer = show(graph, party="Xiaomi", title="Mobile phones")
    cell = explorer._repr_html_()
    frame = re.fullmatch(r'<iframe sandbox="([^"]*)" srcdoc="([^"]*)" .*></iframe>', cell)
    assert frame is not None
    assert "allow-same-origin" not in frame[1]
    assert html.unescape(frame[2]) == explorer.html
    assert "<title>Mobile phones</title>" in explorer.html
    assert "disputes" in repr(explorer)


def test_the_page_runs_in_the_cell(browser: Browser, graph: Graph) -> None:
    page = browser.new_context(offline=True).new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_content(f"<body>{show(graph, party='Xiaomi')._repr_html_()}</body>")
    frame = page.frame_locator("iframe")
    frame.locator("html[data-told=yes]").wait_for()
    assert frame.locator("#disputes li").count() > 0
    frame.locator("#disputes button").first.click()
    frame.locator("#details h2").wait_for(state="attached")
    assert not errors
    page.context.close()
