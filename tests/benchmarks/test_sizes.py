"""The report of sizes: slopes, figures of accuracy, and plots that tell in words what they show."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

import benchmarks.sizes
from benchmarks.plots import Line, Plot, named, plots_at_hand, write_plot
from benchmarks.sizes import draw, report

SVG = "{http://www.w3.org/2000/svg}"


def _found(size: int, power: float, f1: float) -> dict[str, Any]:
    stage = {"wall": 9.0, "cpu": 0.01 * size**power, "memory": 50.0 + size / 10}
    return {
        "machine": "CPython, one core",
        "runs": 1,
        "stages": {"reading": stage, "extraction": stage},
        "quads": 300 * size,
        "bytes": {"articles": 1300 * size, "store": 80_000 * size, "graph": 90_000 * size, "page": 5000 * size},
        "facts": {"all": [0.9, 0.8, f1], "party": [0.9, 0.8, 0.85]},
        "joins": {kind: [0.99, 0.9] for kind in ("parties", "rights", "proceedings")},
    }


@pytest.fixture
def found() -> dict[int, dict[str, Any]]:
    return {100: _found(100, 1, 0.84), 1000: _found(1000, 1, 0.846), 10_000: _found(10_000, 1.2, 0.85)}


def test_report_tells_slopes_and_how_far_accuracy_differs(found: dict[int, dict[str, Any]]) -> None:
    table = report(found, ["sizes-time.svg"])
    reading = next(line for line in table.splitlines() if line.startswith("| reading | 1.0 | 10.0 |"))
    assert reading.endswith("| 1.40 | 1.80 |")
    assert "| **all** | 0.840 | 0.846 | 0.850 | 0.010 |" in table
    assert "| parties | 0.990 / 0.900 |" in table
    assert "| quads | 30,000 | 300,000 | 3,000,000 | 1.00 |" in table
    assert "![sizes-time](sizes-time.svg)" in table


def test_a_stage_that_one_size_lacks_is_a_dash(found: dict[int, dict[str, Any]]) -> None:
    del found[100]["stages"]["extraction"]
    assert "| extraction | – | 10.0 |" in report(found, [])


PLOT = Plot("Time & memory", "articles", "seconds", (Line("reading <fast>", {100: 1.5, 1000: 20.0}),))


def test_a_drawing_gets_title_and_description() -> None:
    svg = named('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', PLOT)
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title description"
    assert root.findtext(f"{SVG}title") == "Time & memory"
    told = root.findtext(f"{SVG}desc")
    assert told == "seconds against articles, both logarithmic. reading <fast>: 1.5 at 100, 20 at 1,000."


def test_what_is_no_drawing_is_refused() -> None:
    with pytest.raises(ValueError, match="not SVG"):
        named("<html></html>", PLOT)


@pytest.mark.skipif(not plots_at_hand(), reason="matplotlib is not installed")
def test_plots_are_the_same_at_every_run_and_their_text_is_text(tmp_path: Path) -> None:
    for name in ("a.svg", "b.svg"):
        write_plot(tmp_path / name, PLOT)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
    root = ElementTree.fromstring((tmp_path / "a.svg").read_text(encoding="utf-8"))
    shown = {text for element in root.iter(f"{SVG}text") for text in element.itertext()}
    assert {"Time & memory", "articles", "seconds", "reading <fast>"} <= shown


def test_time_memory_and_size_are_drawn(
    found: dict[int, dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: dict[str, Plot] = {}
    monkeypatch.setattr(benchmarks.sizes, "plots_at_hand", lambda: True)
    monkeypatch.setattr(benchmarks.sizes, "write_plot", lambda path, plot: drawn.update({path.name: plot}))
    assert [path.name for path in draw(found, tmp_path)] == list(drawn)
    assert list(drawn) == ["sizes-time.svg", "sizes-memory.svg", "sizes-size.svg"]
    assert drawn["sizes-time.svg"].lines[0].name == "reading (slope 1.40)"


def test_one_size_alone_is_not_drawn(found: dict[int, dict[str, Any]], tmp_path: Path) -> None:
    assert draw({100: found[100]}, tmp_path) == []
