"""Whom a court ruled against."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Munich Regional Court has found against Bexa in its patent dispute with Corvo.", "claimant-won"),
        (
            "Corvo sued Bexa in the Munich Regional Court. In May the court found against the Danish pump maker Bexa.",
            "claimant-won",
        ),
        ("The Munich Regional Court ruled against Bexa, which Corvo had sued over pumps.", "claimant-won"),
        ("The Munich Regional Court has ruled against Corvo in its suit against Bexa.", "respondent-won"),
        ("Corvo sued Bexa in the Munich Regional Court. In May the court ruled against Corvo.", "respondent-won"),
    ],
)
def test_ruling_against_a_side(text: str, outcome: str) -> None:
    assert told_in_brief(text)[0].split(" = ")[1].split(";")[0] == outcome
