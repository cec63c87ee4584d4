"""Settlements that a text tells of a suit of which it tells little else: what both sides tell a court."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


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
    (case,) = _read(text).proceedings
    assert (case.status, case.outcome, case.claimants, case.respondents) == ("settled", "settled", (), ())


def test_a_settlement_with_somebody_else_leaves_the_suit_alone() -> None:
    (case,) = _read(
        "Alpha Inc. sued Beta Corp. in the District of Delaware over a patent. Alpha Inc. told the court that it had"
        " settled with Gamma Ltd."
    ).proceedings
    assert case.outcome != "settled"
