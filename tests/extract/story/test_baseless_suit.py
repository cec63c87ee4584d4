"""Fees that the one pays who had sued for nothing."""

import pytest

from tests.extract.told_in_brief import told_in_brief

LINE = "civil-infringement first: Birch > Alder = respondent-won"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "A federal judge in Seattle ordered Birch Inc to pay $1.7 million of Alder Inc's legal fees, calling "
            "Birch's patent suit frivolous.",
            f"{LINE}; awarded 1700000 expenses",
        ),
        (
            "A federal judge in Seattle ordered Birch Inc to pay Alder Inc's attorneys' fees after finding its patent "
            "suit exceptional.",
            LINE,
        ),
        (
            "Birch Inc must pay Alder Inc $1.7 million in attorney fees for bringing a baseless patent lawsuit, a "
            "Seattle federal judge ruled.",
            f"{LINE}; awarded 1700000 expenses",
        ),
    ],
)
def test_whoever_pays_them_had_sued(text: str, line: str) -> None:
    assert told_in_brief(text) == [line]


def test_fees_of_a_good_suit_are_paid_by_the_one_sued() -> None:
    text = (
        "A judge in Seattle ordered Birch Inc to pay Alder Inc $1 million in attorney fees for infringing its patent."
    )
    assert told_in_brief(text)[0].startswith("civil-infringement first: Alder > Birch = claimant-won")
