"""Dragging a picture about in a browser, and what each frame of it costs the page's main thread."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

_COUNT_FRAMES = """() => {
  cancelAnimationFrame(window.frame_counted);
  window.frames_drawn = 0;
  const count = () => { window.frames_drawn += 1; window.frame_counted = requestAnimationFrame(count); };
  window.frame_counted = requestAnimationFrame(count);
}"""


class MainThread:
    """The time that the main thread of a page has worked, in seconds of the processor: what others do counts not."""

    def __init__(self, page: Page) -> None:
        self._session = page.context.new_cdp_session(page)
        self._session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked(self) -> float:
        """How long it has worked since it began."""
        metrics: list[dict[str, Any]] = self._session.send("Performance.getMetrics")["metrics"]
        return float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))


def pan(page: Page, thread: MainThread, box: Mapping[str, Any], steps: int = 60) -> tuple[float, float]:
    """Drag inside a box; the milliseconds of work for each frame drawn, and how many frames there were a second."""
    x, y = box["x"] + box["width"] - 20, box["y"] + box["height"] - 20
    page.evaluate(_COUNT_FRAMES)
    page.mouse.move(x, y)
    page.mouse.down()
    before = thread.worked(), *page.evaluate("() => [window.frames_drawn, performance.now()]")
    for step in range(steps):
        page.mouse.move(x - 4 * (step % 30), y - 3 * (step % 30))
        page.wait_for_timeout(16)
    after = thread.worked(), *page.evaluate("() => [window.frames_drawn, performance.now()]")
    page.mouse.up()
    frames = max(1, after[1] - before[1])
    return 1000 * (after[0] - before[0]) / frames, 1000 * frames / (after[2] - before[2])
