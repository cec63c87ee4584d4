"""A page of the graph in a real browser, opened from disk with the network cut."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page


class Opened:
    """A page opened from disk, with what it asked for and what went wrong in it."""

    def __init__(self, browser: Browser, file: Path, address: str = "", **options: Any) -> None:
        settings: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}, "locale": "en-US", **options}
        self.context = browser.new_context(offline=True, accept_downloads=True, **settings)
        self.page: Page = self.context.new_page()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("dialog", lambda dialog: self.errors.append(f"dialog {dialog.message}"))
        self.page.goto(f"{file.as_uri()}{address}")
        self.page.wait_for_selector("html[data-told=yes]")

    def drawn(self) -> list[dict[str, Any]]:
        """The boxes in the picture: id, kind, and where they are on the screen, to a millionth of a pixel."""
        found: list[dict[str, Any]] = self.page.evaluate("() => window.ipgraph.drawn()")
        return [
            {key: round(value, 6) if isinstance(value, float) else value for key, value in box.items()} for box in found
        ]

    def search(self, text: str) -> None:
        """Search as a person at the keyboard does, and take the first that is found."""
        self.page.keyboard.press("/")
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    def close(self) -> None:
        """Close the page; nothing was asked of any network, and nothing went wrong in it."""
        assert not self.errors
        assert all(url.startswith(("file:", "data:", "blob:")) for url in self.requests)
        self.context.close()


def overlaps(boxes: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [
        (one["id"], other["id"])
        for i, one in enumerate(boxes)
        for other in boxes[i + 1 :]
        if abs(one["x"] - other["x"]) < (one["width"] + other["width"]) / 2 - 1
        and abs(one["y"] - other["y"]) < (one["height"] + other["height"]) / 2 - 1
    ]
