"""Plots with both axes logarithmic, as SVG that screen readers can read: title and description in words, text as text.

Drawn by matplotlib where it is installed (``pip install --group plots``); nothing else needs it.
"""

import importlib.util
import io
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from msgspec import Struct

_MARKS = "osD^vP*Xhd"
_DASHES = ("-", "--", "-.", ":")
_COLOURS = (
    "#0072b2",
    "#b34700",
    "#00734f",
    "#8a3f73",
    "#555555",
    "#7a5c00",
    "#1f5fa8",
    "#a03030",
    "#006d77",
    "#000000",
)
"""Each is told apart from its neighbours by persons who confuse colours, and dark enough on white."""


class Line(Struct, frozen=True):
    """A line: what it shows, and its value at each number of articles."""

    name: str
    points: Mapping[int, float]


class Plot(Struct, frozen=True):
    """A plot: its title, what the axes are, and its lines."""

    title: str
    across: str
    up: str
    lines: tuple[Line, ...]

    @property
    def description(self) -> str:
        """All that it shows, in words."""
        told = [
            f"{line.name}: " + ", ".join(f"{value:,.4g} at {size:,}" for size, value in line.points.items())
            for line in self.lines
        ]
        return f"{self.up} against {self.across}, both logarithmic. " + "; ".join(told) + "."


def plots_at_hand() -> bool:
    """Whether the library that draws them is installed."""
    return importlib.util.find_spec("matplotlib") is not None


def write_plot(path: Path, plot: Plot) -> None:
    """Draw a plot into an SVG file; the same values give the same bytes."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "ipgraph", "font.size": 11}):
        figure = Figure(figsize=(9, 5.5), layout="constrained")
        axes = figure.subplots()
        for number, line in enumerate(plot.lines):
            style: dict[str, Any] = {
                "marker": _MARKS[number % len(_MARKS)],
                "linestyle": _DASHES[number % len(_DASHES)],
            }
            colour = _COLOURS[number % len(_COLOURS)]
            axes.plot(list(line.points), list(line.points.values()), label=line.name, color=colour, **style)
        axes.set(xscale="log", yscale="log", title=plot.title, xlabel=plot.across, ylabel=plot.up)
        axes.grid(visible=True, which="major", color="#dddddd")
        figure.legend(loc="outside right upper", frameon=False)
        drawn = io.StringIO()
        figure.savefig(drawn, format="svg", metadata={"Date": None, "Creator": None})
    path.write_text(named(drawn.getvalue(), plot), encoding="utf-8", newline="\n")


def named(svg: str, plot: Plot) -> str:
    """The drawing with its title and description where screen readers look for them."""
    opening = re.search(r"<svg [^>]*>", svg)
    if opening is None:
        raise ValueError("the drawing is not SVG")
    head = opening[0][:-1] + ' role="img" aria-labelledby="title description">'
    told = f'<title id="title">{escape(plot.title)}</title><desc id="description">{escape(plot.description)}</desc>'
    return svg[: opening.start()] + f"{head}\n {told}" + svg[opening.end() :]
