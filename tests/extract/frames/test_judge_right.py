"""A court above that says the judge below was right affirms what he did, whatever that was about."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    "text",
    [
        "The Ninth Circuit agreed that the district court properly dismissed Alpha's copyright suit against Beta.",
        "The Federal Circuit agreed that the court properly dismissed Alpha's patent suit against Beta.",
    ],
)
def test_judge_right(text: str) -> None:
    (case,) = record_of(text).proceedings
    assert case.outcome == "affirmed"
