"""Sums that were awarded as they had been asked for, told in the sentence behind."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "behind",
    [
        " Alpha had asked for exactly that sum.",
        " The claimant had sought the same amount.",
        " That was exactly what Alpha had asked for.",
    ],
)
def test_what_was_awarded_had_been_asked_for(behind: str) -> None:
    told = f"The Lyon court ordered Beta SA to pay Alpha SA 2 million euros in damages.{behind}"
    assert "claimed 2000000; awarded 2000000 damages" in told_in_brief(told)[0]
