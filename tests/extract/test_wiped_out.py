"""Verdicts that a judge sets aside, and what is granted in their place."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The judge set aside a $10 million verdict against Bexa Ltd that Corvo Inc won in Waco "
                "for patent infringement but awarded $3 million instead."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 3000000 damages"],
        ),
    ],
)
def test_verdicts_set_aside(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
