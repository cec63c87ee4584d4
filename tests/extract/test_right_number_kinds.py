"""What the number of a patent tells of its kind."""

import pytest

from ipgraph.extract.party import Form
from ipgraph.extract.right_number_kinds import can_be
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        ("8,333,444", "design-patent", False),
        ("8,333,444", "patent", True),
        ("D712,345", "design-patent", True),
        ("D712,345", "utility-model", False),
        ("ZL201620000001.5", "utility-model", True),
        ("ZL201620000001.5", "invention-patent", False),
        ("ZL201630000001.5", "design-patent", True),
        ("EP 2 345 678", "utility-model", False),
        ("4567890", "utility-model", True),
    ],
)
def test_kind_of_a_number(number: str, kind: str, expected: bool) -> None:
    right = RightDraft("en", "patent", Span(0, 1), "test", number=Form(number, Span(0, 1), "test"))
    assert can_be(right, kind) is expected


def test_a_mark_can_be_anything() -> None:
    right = RightDraft("en", "trademark", Span(0, 1), "test", number=Form("8,333,444", Span(0, 1), "test"))
    assert can_be(right, "geographical-indication")
