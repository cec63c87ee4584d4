"""Servers of the sample articles and of hostile text, and a browser that notes what goes wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from ipgraph.pipeline import build
from tests.chromium import CHROMIUM, FLAGS
from tests.serve.running import served
from tests.view.conftest import HOSTILE_ARTICLE

ROOT = Path(__file__).parents[3]
AXE = ROOT / "tests" / "vendor" / "axe-core" / "axe.min.js"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The Chromium of the system: no browser is downloaded."""
    return {**browser_type_launch_args, "executable_path": CHROMIUM or "chromium", "args": FLAGS}


# A busy machine answers late; what is awaited comes all the same.
expect.set_options(timeout=30_000)


class Visitor:
    """A browser at a server; notes every request to another host, and every error."""

    def __init__(self, browser: Browser, address: str, **options: Any) -> None:
        settings: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}, "locale": "en-US", **options}
        self.address = address.rstrip("/")
        self.context = browser.new_context(accept_downloads=True, **settings)
        self.context.set_default_timeout(90_000)
        self.page: Page = self.context.new_page()
        self.errors: list[str] = []
        self.elsewhere: list[str] = []
        self.page.on("request", lambda request: self._note(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        self.page.on("dialog", lambda dialog: self.errors.append(f"dialog {dialog.message}"))

    def _note(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.elsewhere.append(url)

    def go(self, path: str, *, ready: bool = False) -> Page:
        """Open a page of the server."""
        self.page.goto(f"{self.address}{path}")
        if ready:
            self.page.wait_for_selector("html[data-ready=yes]")
        return self.page

    def serious(self) -> list[str]:
        """What axe finds on the page that keeps people from using it."""
        if self.page.evaluate("() => typeof axe") == "undefined":
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        result = self.page.evaluate(
            "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })"
        )
        return [
            f"{found['id']}: {node['target']} {node['failureSummary'][:200]}"
            for found in result["violations"]
            if found["impact"] in ("serious", "critical")
            for node in found["nodes"]
        ]

    def close(self) -> None:
        """End the visit; nothing went wrong, and nothing was asked of another host."""
        self.context.close()
        assert not self.errors
        assert not self.elsewhere


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the graph of the sample articles."""
    folder = tmp_path_factory.mktemp("sample") / "graph"
    build(folder, [ROOT / "data" / "articles"])
    return folder


@pytest.fixture(scope="session")
def site(sample: Path) -> Iterator[str]:
    """The address of a server of the sample articles."""
    with served(sample) as address:
        yield address


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server of an article that tries to break its pages."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "hostile.txt").write_text(HOSTILE_ARTICLE, encoding="utf-8")
    build(folder / "graph", [folder / "hostile.txt"])
    with served(folder / "graph") as address:
        yield address


@pytest.fixture
def reader(site: str) -> Iterator[httpx.Client]:
    """A client without a browser."""
    with httpx.Client(base_url=site, timeout=120, headers={"Accept": "text/html"}) as client:
        yield client


@pytest.fixture
def visitor(browser: Browser, site: str) -> Iterator[Visitor]:
    """A browser at the server of the sample articles."""
    visitor = Visitor(browser, site)
    yield visitor
    visitor.close()
