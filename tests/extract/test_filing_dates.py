"""Days told beside a suit, of which one is that on which it was brought."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bexa sued Corvo at the Karlsruhe Regional Court, which prohibited several of its climate claims in"
            " July 2023.",
            "civil-infringement first: Bexa > Corvo = claimant-won; decided 2023-07",
        ),
        (
            "Bexa sued Corvo at the Munich Regional Court, which is to hear the case in July 2025.",
            "civil-infringement first: Bexa > Corvo = pending",
        ),
        (
            "Bexa sued Corvo at the Munich Regional Court in July 2023.",
            "civil-infringement first: Bexa > Corvo = pending; filed 2023-07",
        ),
    ],
)
def test_what_the_court_did_with_a_suit_has_the_day(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
