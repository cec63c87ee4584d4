"""Whom a competition authority looks into, and on whose complaint."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Competition Commission of India has ordered an investigation into Corvo after a "
            "complaint by Bexa Mobile alleging excessive royalties for standard-essential patents. "
            "Corvo challenged the order before the Delhi High Court.",
            [
                "other administrative: Bexa > Corvo = pending",
                "administrative-litigation first: Corvo > Competition = pending",
            ],
        ),
        (
            "The Competition Commission of India closed a complaint by Bexa against Corvo.",
            [
                "other administrative: Bexa > Corvo = respondent-won",
            ],
        ),
        (
            "The European Commission opened a formal investigation into Corvo over its patents "
            "after a complaint by Bexa in March 2024.",
            [
                "other administrative: Bexa > Corvo = pending",
            ],
        ),
    ],
)
def test_competition_inquiries(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
