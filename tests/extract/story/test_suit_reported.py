"""Whoever says something of the suit told before has not brought another."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Corvo Inc sued Bexa Ltd in the Munich Regional Court over a patent. "


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Bexa announced that the suit has been settled.", "settled"),
        ("Bexa announced that the lawsuit would not affect its sales.", "pending"),
        ("Bexa told investors that the lawsuit had been dismissed.", "respondent-won"),
        ("Bexa hopes that the suit ends soon.", "pending"),
    ],
)
def test_the_suit_of_which_somebody_speaks(text: str, outcome: str) -> None:
    assert told_in_brief(_SUED + text) == [f"civil-infringement first: Corvo > Bexa = {outcome}"]


def test_a_verdict_that_a_judge_lets_be() -> None:
    assert told_in_brief(
        "The judge refused to order a new trial in Corvo Inc's patent suit against Bexa Ltd, in which a Delaware jury "
        "had awarded Corvo $5 million."
    ) == ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 5000000 damages"]
