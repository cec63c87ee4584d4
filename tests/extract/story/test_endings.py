"""Settlements told first, and whom they are between where only "between them" says it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUIT = "Alpha had sued Beta in the Delhi High Court in March 2024 for infringement of its patents."


@pytest.mark.parametrize(
    ("lead", "outcome"),
    [
        ("Alpha AG and Beta Inc. have signed a licence. All cases between them will be discontinued.", "settled"),
        ("Alpha AG and Beta Inc. have met. All cases between them are to be dropped.", "settled"),
        ("Alpha AG and Beta Inc. have met. No case between them will be discontinued.", "pending"),
    ],
)
def test_a_settlement_told_first(lead: str, outcome: str) -> None:
    told = told_in_brief(f"{lead} {SUIT}")
    assert told == [f"civil-infringement first: Alpha > Beta = {outcome}; filed 2024-03"]


def test_the_owner_of_what_is_not_infringed_is_sued() -> None:
    text = (
        "Beta Ltd asked the Patents Court in May 2024 for a declaration that its drill does not infringe EP 1 234 567, "
        "owned by Alpha B.V."
    )
    assert told_in_brief(text) == ["non-infringement-declaration first: Beta > Alpha = pending; filed 2024-05"]
