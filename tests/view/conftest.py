"""The graph of the sample articles, a graph of hostile text, and their pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from ipgraph.graph.store import Graph, open_graph
from ipgraph.pipeline import build
from ipgraph.view.page import write_page
from ipgraph.view.projection import Picture, project
from tests.chromium import CHROMIUM, FLAGS
from tests.view.opened import Opened

ROOT = Path(__file__).parents[2]

HOSTILE = '</script><img src=x onerror="window.harmed=1"><!--<script>{{7*7}} href= \u2028 \u202e ${1}'
"""Text that has broken pages: tags, comments, a template, a line separator, a change of direction."""

HOSTILE_ARTICLE = (
    f"Kiln Ltd. Sues Oven Ltd. {HOSTILE}\n"
    "Date: 2 May 2024\n"
    f"Kiln Ltd. (Kiln) sued Oven Ltd. (Oven) before the Suzhou Intermediate People's Court on 3 January 2024. It says "
    f"that Oven infringes its 《{HOSTILE}》 copyright and claims RMB 5 million, {HOSTILE} of it as costs. 𝒦iln won. \n"
)


def build_graph(articles: Path, folder: Path) -> Graph:
    """Build and open a graph."""
    build(folder, [articles])
    return open_graph(folder)


def page_of(graph: Graph, out: Path, title: str | None = None) -> Path:
    """Write the page of a graph."""
    with out.open("wb") as file:
        write_page(graph, file, title=title)
    return out


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The graph of the sample articles."""
    return build_graph(ROOT / "data" / "articles", tmp_path_factory.mktemp("sample") / "graph")


@pytest.fixture(scope="session")
def picture(graph: Graph) -> Picture:
    """The picture of the sample articles, which takes seconds to make."""
    return project(graph)


@pytest.fixture(scope="session")
def page_file(graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the sample articles."""
    return page_of(graph, tmp_path_factory.mktemp("page") / "sample.html")


@pytest.fixture(scope="session")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of an article that tries to break it."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "hostile.txt").write_text(HOSTILE_ARTICLE, encoding="utf-8")
    return page_of(build_graph(folder / "hostile.txt", folder / "graph"), folder / "hostile.html", title=HOSTILE)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The Chromium of the system: no browser is downloaded."""
    return {**browser_type_launch_args, "executable_path": CHROMIUM or "chromium", "args": FLAGS}


@pytest.fixture
def opened(browser: Browser, page_file: Path) -> Iterator[Opened]:
    """The page of the sample articles; at the end nothing was asked of any network and nothing went wrong."""
    opened = Opened(browser, page_file)
    yield opened
    opened.close()
