# ruff: noqa: E501 - each case is one line
"""What a court above finds of the right in the same breath as its review is no case of its own."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Court of Appeals for the Federal Circuit on Tuesday overturned a $47.5 million verdict for Alpha Labs in its patent case against Beta Audio, finding that the patent was invalid.",
        "The Federal Circuit on Tuesday threw out a $47.5 million verdict that Alpha Labs had won in its patent case against Beta Audio, ruling that the patent was invalid.",
    ],
)
def test_the_right_falls_on_review(text: str) -> None:
    told = told_in_brief(text)
    review = "civil-infringement second: Alpha > Beta = reversed; appealed Beta; decided 2024-06-25"
    assert told[0] == review
    assert all(line.startswith("civil-infringement first: Alpha > Beta = claimant-won") for line in told[1:])


def test_the_day_of_a_refusal_is_not_that_of_the_suit() -> None:
    text = "A federal judge in Manhattan on Friday denied Beta Inc.'s motion to dismiss a copyright lawsuit filed by Alpha Ltd."
    assert told_in_brief(text) == ["civil-infringement first: Alpha > Beta = pending"]
