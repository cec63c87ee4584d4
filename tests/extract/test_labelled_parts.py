"""Paragraphs that open alike, each with a label."""

import pytest

from ipgraph.extract.labelled_parts import LONG, labelled_parts
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("openings", "found"),
    [
        (("KOREA - A", "PERU - The", "SOUTH AFRICA - In"), 3),
        (("PUMP WARS. A", "LAST SONG. The", "TEA: In"), 3),
        (("* Alpha", "* Beta", "* Gamma"), 3),
        (("Korea – A", "Peru – The", "In Spain a"), 0),
        (("THE FACTS. A", "DECISION. The", "COMMENT. In"), 0),
        (("KOREA - a", "PERU - the", "SPAIN - in"), 0),
    ],
)
def test_three_at_the_least(openings: tuple[str, ...], found: int) -> None:
    lines = [f"{opening} court heard both sides. {'x' * LONG}" for opening in openings]
    content, spans, at = "\n".join(lines), [], 0
    for line in lines:
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    assert len(labelled_parts(content, spans)) == found
