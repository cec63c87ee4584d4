"""A case told beside the one that a text is about, and courts that no table knows: neither changes the first."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "Tarrant has sued Ostrava over a gearbox patent before the Mannheim Regional Court. In an unrelated "
            "case in 2021, the Munich Regional Court had ordered Ostrava to pay Gridline AG 2 million euros.",
            [
                "civil-infringement first: Tarrant > Ostrava = unknown",
                "civil-infringement first: Gridline > Ostrava = claimant-won; awarded 2000000 damages; decided 2021",
            ],
        ),
        (
            "The High Court dismissed Pell's copyright claim against Lola Finch. In a similar case in 2018, the High "
            "Court had ordered singer Rob Allard to pay Tom Birk £30,000.",
            [
                "civil-infringement first: Pell > Lola = respondent-won",
                "civil-infringement first: Tom > Rob = claimant-won; awarded 30000 damages; decided 2018",
            ],
        ),
        (
            "The High Court found that Orvik infringes a patent of Telenexus. In Lagos, the Zonal Industrial Court "
            "dismissed Telenexus' claim over the same patent.",
            ["civil-infringement first: Telenexus > Orvik = claimant-won"],
        ),
    ],
)
def test_beside(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "The High Court found that Fathom Ltd infringed one patent of Glimmer Ltd but rejected its other claim.",
            "partly",
        ),
        (
            "The High Court found that Fathom Ltd infringed a patent of Glimmer Ltd. It later dismissed the suit.",
            "respondent",
        ),
    ],
)
def test_found_and_refused_in_one_breath(text: str, outcome: str) -> None:
    (case,) = told_in_brief(text)
    assert f"{outcome}-won" in case
