"""Decisions of the court spoken of over another decision than the one told before."""

import pytest

from tests.extract.told_in_brief import record_of

SUIT = "Alpha LLC sued Beta Corp. in the Eastern District of Texas. The Federal Circuit vacated the verdict. "
BOARD = "a decision by the Patent Trial and Appeal Board that, on a petition by Beta, had invalidated an Alpha patent."


@pytest.mark.parametrize(
    "told",
    [
        "In a companion opinion, the court affirmed ",
        "In a separate decision, the same court affirmed ",
        "The same panel affirmed ",
        "The same three judges affirmed ",
    ],
)
def test_a_boards_decision_is_reviewed_apart(told: str) -> None:
    cases = record_of(SUIT + told + BOARD).proceedings
    assert [(case.type, case.instance) for case in cases] == [
        ("civil-infringement", "first"),
        ("civil-infringement", "second"),
        ("patent-invalidation", "second"),
        ("patent-invalidation", "administrative"),
    ]
    assert cases[2].after == cases[3].id
    assert cases[2].forum == cases[1].forum
