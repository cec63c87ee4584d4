"""Names behind the country of their bearer are names of parties."""

import pytest

from ipgraph.extract.parties_en.of_country import country_before
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Germany's Kestler has sued China's Haitan in Munich over a drill patent.", "Kestler > Haitan = pending"),
        (
            "The Munich Regional Court ordered Haitan to pay 12 million euros to Germany's Kestler for infringing its "
            "patent.",
            "Kestler > Haitan = claimant-won; awarded 12000000 damages",
        ),
    ],
)
def test_names_behind_countries(text: str, told: str) -> None:
    assert told_in_brief(text) == [f"civil-infringement first: {told}"]


def test_where_a_country_begins() -> None:
    assert country_before("It sued Germany's Alpha.", 18) == 8
    assert country_before("It sued Beta's Alpha.", 15) == 15
