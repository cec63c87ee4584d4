"""Relative clauses behind the name of a court: they tell what that court decided, and not the one above it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Supreme Court let stand a Federal Circuit ruling that threw out Alpha Inc.'s $20 million verdict"
            " against Beta Corp.",
            [
                "civil-infringement retrial: Alpha > Beta = affirmed",
                "civil-infringement second: Alpha > Beta = reversed; appealed Beta",
            ],
        ),
        (
            "The Supreme Court declined to hear Beta Corp.'s appeal of a $20 million verdict for Alpha Inc.",
            ["civil-infringement retrial: Alpha > Beta = denied; appealed Beta"],
        ),
        (
            "Alpha Inc. sued Beta Corp. for patent infringement in the District of Utah, which on 3 May 2022 dismissed"
            " the claim.",
            ["civil-infringement first: Alpha > Beta = respondent-won; decided 2022-05-03"],
        ),
    ],
)
def test_a_ruling_under_review_is_that_of_the_court_below(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
