"""Deals that end suits: what is paid under one is no award, and one that ends all ends what is between the two."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Pellham Corp. sued Tarnow Inc. in the District of Delaware for infringement of a patent. "


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{_SUED}The dispute was resolved by a licence agreement.",
            ["civil-infringement first: Pellham > Tarnow = settled"],
            id="by a deal",
        ),
        pytest.param(
            f"{_SUED}The dispute was resolved by the judge.",
            ["civil-infringement first: Pellham > Tarnow = pending"],
            id="by a court",
        ),
        pytest.param(
            f"{_SUED}The feud is over: Tarnow takes a licence under the patent and pays a lump sum of $4 million.",
            ["civil-infringement first: Pellham > Tarnow = settled; awarded 4000000 settlement"],
            id="a licensee pays",
        ),
        pytest.param(
            f"{_SUED}The case was dismissed with prejudice by agreement in June 2024.",
            ["civil-infringement first: Pellham > Tarnow = settled; decided 2024-06"],
            id="dismissed by agreement",
        ),
        pytest.param(
            f"{_SUED}The case was dismissed for want of standing in June 2024.",
            ["civil-infringement first: Pellham > Tarnow = respondent-won; decided 2024-06"],
            id="dismissed by the court",
        ),
    ],
)
def test_ended_by_a_deal(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_of_others() -> None:
    """Who settles all that is between them leaves open what others have before courts."""
    text = (
        f"{_SUED}On 3 May a jury in the Central District of California found that Orlo Ltd. had infringed a patent of "
        "Pellham Corp. and awarded $2 million. Brix Inc. took a license, whereupon Brix Inc. and Pellham Corp. ended "
        "all litigation between them."
    )
    told = told_in_brief(text)
    assert [line for line in told if "= settled" in line] == []
    assert any("> Tarnow" in line for line in told)
    assert any("awarded 2000000" in line for line in told)
