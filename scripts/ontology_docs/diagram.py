"""The main classes as a picture: a box for each class, an arrow for all that leads from one to another.

What an arrow is called takes part in the layout as a node on the arrow, so that no name lies on another.
"""

import unicodedata
from collections import defaultdict
from typing import Any

import graphlay
from msgspec import Struct

from scripts.ontology_docs.terms import Ontology, Term

FONT = 14
"""The size of the classes' names; what stands at an arrow is smaller."""
SMALL = 12
LINE = 16
"""The height of a line of small text."""
MARGIN = 12
LEFT_OUT = {"ipg:Mention"}
"""Classes that are no main classes: how things are called in one article leads to nearly every other class."""
LAYOUT: dict[str, Any] = {
    "spacing": {"layer_gap": 8.0, "node_gap": 14.0, "dummy_gap": 12.0, "stub": 4.0, "port_gap": 10.0},
    "routing": {"lane_gap": 5.0},
}

Links = dict[tuple[str, str], list[Term]]
Line = tuple[str, str]
"""The anchor of a property on the page, and its name."""


class Point(Struct, frozen=True):
    """A place in the picture, in whole pixels."""

    x: int
    y: int


class Box(Struct, frozen=True):
    """A class, by its anchor and name, and the properties that lead to its like; ``corner`` is the left upper one."""

    anchor: str
    label: str
    inner: tuple[Line, ...]
    corner: Point
    width: int
    height: int


class Caption(Struct, frozen=True):
    """The names of the properties of an arrow, one below the other."""

    lines: tuple[Line, ...]
    corner: Point
    width: int
    height: int


class Arrow(Struct, frozen=True):
    """A line with a head at its end, or a part of one without; ``is_a`` leads from a class to a wider one."""

    corners: tuple[Point, ...]
    head: bool
    is_a: bool


class Picture(Struct, frozen=True):
    """The picture, with the origin at its left upper corner."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    captions: tuple[Caption, ...]
    arrows: tuple[Arrow, ...]


def draw(ontology: Ontology, language: str) -> Picture:
    """Place the classes that something leads to or from."""
    classes = {term.name: term for term in ontology.of_kind("class") if term.name not in LEFT_OUT}
    links = _links(ontology, classes)
    sheet = _Sheet(language)
    for name, term in classes.items():
        if any(name in ends for ends in links):
            sheet.box(term, links.get((name, name), []))
    for (source, target), properties in links.items():
        if source != target:
            sheet.arrow(source, target, properties)
    return sheet.laid_out()


def _links(ontology: Ontology, classes: dict[str, Term]) -> Links:
    """What leads from which class to which, by the two; nothing where a class is part of a wider one."""
    found: Links = defaultdict(list)
    for term in ontology.of_kind("link"):
        for source in term.domain:
            for target in term.range:
                if source in classes and target in classes:
                    found[source, target].append(term)
    for name, term in classes.items():
        for wider in term.above:
            if wider in classes:
                found[name, wider] = []
    return dict(found)


class _Sheet:
    """What is to be laid out: for each node of the layout what stands there, for each edge what kind it is."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.graph = graphlay.Graph()
        self.nodes: list[Box | Caption] = []
        self.edges: list[tuple[bool, bool]] = []

    def box(self, term: Term, inner: list[Term]) -> None:
        """A class."""
        label, lines = term.label[self.language], self.lines(inner)
        width = max([_width(label, FONT), *(_width(f"↻ {line}", SMALL) for _, line in lines)]) + 24
        height = 34 + LINE * len(lines) + (6 if lines else 0)
        self.nodes.append(Box(term.local, label, lines, Point(0, 0), width, height))
        self.graph.node(term.name, width=width, height=height)

    def arrow(self, source: str, target: str, properties: list[Term]) -> None:
        """What leads from one class to another, through its caption."""
        if not properties:
            self.graph.edge(source, target)
            self.edges.append((True, True))
            return
        lines = self.lines(properties)
        width = max(_width(line, SMALL) for _, line in lines) + 8
        caption = f"{source} {target}"
        self.nodes.append(Caption(lines, Point(0, 0), width, LINE * len(lines)))
        self.graph.node(caption, width=width, height=LINE * len(lines))
        self.graph.edge(source, caption)
        self.graph.edge(caption, target)
        self.edges += [(False, False), (True, False)]

    def lines(self, properties: list[Term]) -> tuple[Line, ...]:
        """The properties by name."""
        return tuple((term.local, term.label[self.language]) for term in properties)

    def laid_out(self) -> Picture:
        """The picture."""
        placed = graphlay.layout(self.graph, preset="layered", options=LAYOUT).to_dict()
        near, far = placed["bounds"]["min"], placed["bounds"]["max"]

        def point(place: dict[str, float], right: float = 0, down: float = 0) -> Point:
            return Point(round(place["x"] - near["x"] + right) + MARGIN, round(place["y"] - near["y"] + down) + MARGIN)

        boxes, captions = [], []
        for node, where in zip(self.nodes, placed["nodes"], strict=True):
            corner = point(where["center"], -node.width / 2, -node.height / 2)
            if isinstance(node, Box):
                boxes.append(Box(node.anchor, node.label, node.inner, corner, node.width, node.height))
            else:
                captions.append(Caption(node.lines, corner, node.width, node.height))
        arrows = [
            Arrow(tuple(point(corner) for corner in edge["points"]), head, is_a)
            for (head, is_a), edge in zip(self.edges, placed["edges"], strict=True)
        ]
        end = point(far)
        return Picture(end.x + MARGIN, end.y + MARGIN, tuple(boxes), tuple(captions), tuple(arrows))


def _width(text: str, size: int) -> int:
    """How wide a text is at most, whatever the font: Chinese characters are square, Latin letters narrower."""
    squares = sum(1.0 if unicodedata.east_asian_width(char) in "WF" else 0.6 for char in text)
    return round(squares * size)
