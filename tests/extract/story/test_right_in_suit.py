"""What a judge held of a right in a suit that law reports tell by its name."""

import pytest

from tests.extract.told_in_brief import told_in_brief

NAMED = "In Alder Ltd v Birch plc [2024] EWHC 1203 (Pat), "


@pytest.mark.parametrize(
    ("held", "outcome"),
    [
        ("Orr J held that the patent was invalid for obviousness and would not have been infringed.", "respondent-won"),
        ("Orr J held that Alder's patent was valid but not infringed.", "respondent-won"),
        ("Orr J found the patent valid and infringed.", "claimant-won"),
        ("Mr Justice Orr held that the patent was invalid.", "respondent-won"),
    ],
)
def test_a_judge_decides_the_suit_and_no_attack_before_an_office(held: str, outcome: str) -> None:
    assert told_in_brief(NAMED + held) == [f"civil-infringement first: Alder > Birch = {outcome}"]
