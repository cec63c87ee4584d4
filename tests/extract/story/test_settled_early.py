"""Settlements that a text tells of a suit of which it tells little else: what both sides tell a court."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    "text",
    [
        "Alpha Inc. and Beta Corp. told the District of Delaware that they had settled their patent dispute.",
        "Alpha Inc. and Beta Corp. informed the District of Delaware that they had reached a settlement of the patent"
        " case.",
        "In a joint filing Alpha Inc. and Beta Corp. told the District of Delaware that they had agreed to settle the"
        " case.",
    ],
)
def test_a_settlement_that_both_tell_a_court_ends_the_suit_there(text: str) -> None:
    (case,) = record_of(text).proceedings
    assert (case.status, case.outcome, case.claimants, case.respondents) == ("settled", "settled", (), ())


def test_a_settlement_with_somebody_else_leaves_the_suit_alone() -> None:
    (case,) = record_of(
        "Alpha Inc. sued Beta Corp. in the District of Delaware over a patent. Alpha Inc. told the court that it had"
        " settled with Gamma Ltd."
    ).proceedings
    assert case.outcome != "settled"


def test_a_settlement_that_one_side_announces_ends_the_suit_that_it_names() -> None:
    (case,) = record_of(
        "Alpha Inc. entered into a settlement and license agreement with Beta Corp. resolving all pending patent"
        " litigation in the District of Delaware."
    ).proceedings
    assert case.outcome == "settled"
