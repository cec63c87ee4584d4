"""The page as one HTML file: data, code and style inside, and a policy that lets nothing else in."""

import base64
import hashlib
import re
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files
from typing import IO, Any

from jinja2 import Environment, StrictUndefined
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.graph.store import Stored
from ipgraph.model.codes import Language
from ipgraph.view.packing import pack, pack_page
from ipgraph.view.part import Part, select
from ipgraph.view.payload import payload
from ipgraph.view.projection import project
from ipgraph.view.rows import load_texts

SCRIPTS = (
    "columns",
    "data",
    "text",
    "days",
    "state",
    "views",
    "history",
    "palette",
    "facets",
    "legend",
    "scene",
    "cards",
    "lanes",
    "drawing",
    "moving",
    "path",
    "chooser",
    "memo",
    "acts",
    "export",
    "sparql",
    "cases",
    "charts",
    "svgfile",
    "graph",
    "table",
    "timeline",
    "comparison",
    "spreads",
    "article",
    "groups",
    "map",
    "mapdrawing",
    "list",
    "cited",
    "joins",
    "told",
    "details",
    "side",
    "printing",
    "search",
    "main",
)
"""The files of ``browser/`` in the order in which they are joined.

What runs as a file is read uses only the files before it; views stand in the order of their tabs.
"""
STYLES = ("page", "boxes", "details", "article", "timeline", "charts", "map", "narrow", "print")
"""The style sheets of ``browser/``."""
_LIBRARY = "vis-network/vis-network.min.js"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)


class PageReport(Struct, frozen=True):
    """What was written: how many bytes, and how many of each thing the page holds."""

    size: int
    disputes: int
    nodes: int
    links: int
    sentences: int

    def __str__(self) -> str:
        return (
            f"{self.disputes:,} disputes, {self.nodes:,} nodes, {self.links:,} links, {self.sentences:,} sentences; "
            f"{self.size / 1e6:.1f} MB"
        )


def write_page(
    graph: Stored,
    out: IO[bytes],
    *,
    title: str | None = None,
    language: Language | None = None,
    part: Part | None = None,
) -> PageReport:
    """Write the page of a graph, or of a part of it, to ``out``; the same graph gives the same bytes.

    Without a language the page begins in that of the browser. Raises :class:`~ipgraph.errors.QueryError` for a part
    that is not there.
    """
    picture = project(graph, select(graph, part) if part else None)
    if title is not None:
        # Bytes of a command line that are no UTF-8 come as halves of pairs, which no file can hold.
        title = _LONE_SURROGATE.sub("\ufffd", title)
    raw = render(payload(picture, title, language), title, language or "en").encode("utf-8")
    out.write(raw)
    return PageReport(
        size=len(raw),
        disputes=len(picture.nodes("dispute")),
        nodes=picture.graph.number_of_nodes(),
        links=picture.graph.number_of_edges(),
        sentences=len(picture.sentences),
    )


def render(data: dict[str, Any], title: str | None = None, language: Language = "en") -> str:
    """The page around its data; what stands in it before its code runs is in one language."""
    scripts, packed = [_loader(), _library(), _program()], pack_page(data)
    template = Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True).from_string(
        _read("page.html.jinja")
    )
    return template.render(
        title=title or _text("title", language),
        language=language,
        policy=_policy(scripts),
        style=_checked("".join(_read(f"{name}.css") for name in STYLES), "</style"),
        loader=_loader(),
        library=_packed(_library),
        program=_packed(_program),
        data=packed.first,
        told=packed.told,
        text=partial(_text, language=language),
    )


def _text(key: str, language: Language) -> str:
    return load_texts()[key].text(language)


def _policy(scripts: list[str]) -> str:
    """Only these scripts run, and nothing is loaded from or sent to anywhere (Content Security Policy, level 3)."""
    hashes = [base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii") for script in scripts]
    allowed = " ".join(f"'sha256-{digest}'" for digest in hashes)
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )


@cache
def _library() -> str:
    text = (files("ipgraph.view") / "vendor" / _LIBRARY).read_text(encoding="utf-8")
    return _checked(_SOURCE_MAP.sub("", text), "</script")


@cache
def _packed(script: Callable[[], str]) -> str:
    """A script in a third of its size; the page unpacks it, and the policy lets it run by its hash."""
    return pack(script())


@cache
def _loader() -> str:
    return _checked("\n" + _read("loader.js"), "</script")


@cache
def _program() -> str:
    parts = [f"// {name}.js\n{_read(f'{name}.js')}" for name in SCRIPTS]
    return _checked('(() => {\n"use strict";\n' + "\n".join(parts) + "})();\n", "</script")


def _read(name: str) -> str:
    return (files("ipgraph.view") / "browser" / name).read_text(encoding="utf-8")


def _checked(text: str, end: str) -> str:
    """The text, when it can stand inside an element of HTML without ending it."""
    if end in text.lower() or "<!--" in text:
        raise DataError(f"a file of the page holds {end!r} or an HTML comment, which would break the page")
    return text
