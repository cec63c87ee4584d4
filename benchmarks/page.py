"""How fast the page of a graph is in a browser, beside what pyvis writes of the same graph.

    python benchmarks/page.py [--sizes 100,1000,5000] [--ours 20000,100000] [--patience 60] [--out FILE]

draws invented graphs of some sizes (``benchmarks/generate/pages.py``) and opens in headless Chromium, with the network
cut, first the page of ipgraph and then the page that pyvis writes of the same nodes and links with its own defaults; of
the sizes of ``--ours`` the page of ipgraph alone. It prints a table and writes it to ``benchmarks/page.md``.

The first view is there when the page has drawn what a person can read: with pyvis, when the simulation that places the
nodes has ended; until then a bar covers the picture, or the nodes fly about. Work is the time of the processor in the
main thread of the page, so that what else the machine does counts less. No graphics card is used.
"""

import argparse
import os
import platform
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import TimeoutError as TooLong

from benchmarks.generate.pages import BigPage
from benchmarks.generate.pan import MainThread, pan
from ipgraph.view.page import render

ROOT = Path(__file__).parents[1]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
WINDOW = {"width": 1440, "height": 900}
READY = {
    "ipgraph": "() => document.documentElement.dataset.ready === 'yes'",
    "pyvis": "() => window.settled === true",
}
SETTLED = "network.once('stabilizationIterationsDone', () => { window.settled = true; });"
"""Put behind the line of pyvis's page that makes the network, to learn when it has placed its nodes."""


class Measured(NamedTuple):
    """What one page took: megabytes, seconds to the first view, seconds of work for it, and what panning costs."""

    size: float
    first: float | None
    work: float | None
    frame: float | None = None
    frames: float | None = None


def main() -> None:
    """Draw, measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", default="100,1000,5000")
    options.add_argument("--ours", default="20000,100000")
    options.add_argument("--patience", type=int, default=60, help="seconds to wait for a first view")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "page.md")
    given = options.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("no Chromium on the path: install chromium")
    rows = []
    load = os.getloadavg()[0]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for sizes, names in ((given.sizes, ("ipgraph", "pyvis")), (given.ours, ("ipgraph",))):
            for size in (int(size) for size in sizes.split(",") if size):
                graph = BigPage(size, seed=1)
                for name in names:
                    file = Path(folder) / f"{name}-{size}.html"
                    (write_ours if name == "ipgraph" else write_peer)(graph, file)
                    rows.append((size, name, measure(browser, name, file, given.patience)))
                    print(rows[-1], file=sys.stderr)
        version = browser.version
        browser.close()
    table = report(rows, version, given.patience, load)
    print(table)
    given.out.write_text(table, encoding="utf-8")


def write_ours(graph: BigPage, file: Path) -> None:
    """The page of ipgraph."""
    file.write_text(render(graph.data()), encoding="utf-8", newline="\n")


def write_peer(graph: BigPage, file: Path) -> None:
    """What pyvis writes of the same nodes and links; its methods would take hours to fill its lists."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.nodes = [{"id": node["id"], "label": node["label"], "shape": "dot"} for node in graph.nodes]
    ids = [node["id"] for node in graph.nodes]
    network.edges = [
        {"from": ids[source], "to": ids[target], "title": kind} for source, target, kind, *_ in graph.edges
    ]
    html = network.generate_html(notebook=False)
    made = "network = new vis.Network(container, data, options);"
    if made not in html:
        raise SystemExit("pyvis writes its pages in another way than this benchmark knows")
    file.write_text(html.replace(made, f"{made}\n{SETTLED}"), encoding="utf-8")


def measure(browser: Browser, name: str, file: Path, patience: int) -> Measured:
    """Open a page, wait for its first view, drag it about."""
    size = file.stat().st_size / 1e6
    context = browser.new_context(viewport=WINDOW, offline=True, locale="en-US")  # type: ignore[arg-type]
    page = context.new_page()
    thread = MainThread(page)
    began = time.perf_counter()
    try:
        page.goto(file.as_uri(), wait_until="commit")
        page.wait_for_function(READY[name], timeout=1000 * patience, polling=50)
        first, work = time.perf_counter() - began, thread.worked()
        frame, frames = pan(page, thread, place(page, name))
        return Measured(size, first, work, frame, frames)
    except TooLong as error:
        print(error, file=sys.stderr)
        return Measured(size, None, None)
    finally:
        context.close()


def place(page: Page, name: str) -> dict[str, float]:
    """Where the picture is; what is told besides is waited for, which costs no frame later."""
    if name == "ipgraph":
        page.wait_for_selector("html[data-told=yes]")
    box = page.locator("#drawing" if name == "ipgraph" else "#mynetwork").bounding_box()
    assert box is not None
    return {
        "x": box["x"],
        "y": box["y"],
        "width": box["width"],
        "height": min(box["height"], WINDOW["height"] - box["y"]),
    }


def report(rows: list[tuple[int, str, Measured]], version: str, patience: int, load: float) -> str:
    """The table with what it was measured on."""

    def told(value: float | None, digits: int) -> str:
        return "–" if value is None else f"{value:.{digits}f}"

    lines = [
        "# How fast the page is",
        "",
        f"Pages of invented graphs in headless Chromium {version} without a graphics card, window 1440 × 900, "
        f"{platform.machine()}, {os.cpu_count()} cores, load {load:.1f} before it began; "
        "pyvis 0.3.2 with its defaults, its scripts in the file. A dash is a page that showed nothing within "
        f"{patience} seconds. Written by `python benchmarks/page.py`.",
        "",
        "| nodes | page of | MB | first view, s | work for it, s | work a frame of panning, ms | frames a second |",
        "|---:|---|---:|---:|---:|---:|---:|",
        *(
            f"| {size:,} | {name} | {told(found.size, 2)} | {told(found.first, 1)} | {told(found.work, 2)} "
            f"| {told(found.frame, 1)} | {told(found.frames, 0)} |"
            for size, name, found in rows
        ),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
