"""Fees ordered after a decision neither date it nor turn who won."""

import pytest

from tests.extract.told_in_brief import record_of

LOST = "The Delaware federal court ruled for Beta in Alpha's patent suit. "
CLEARED = "The court in Delaware found that Beta did not infringe Alpha's patent. "


@pytest.mark.parametrize(
    ("text", "decided", "outcome"),
    [
        (LOST + "In a separate order on 7 June 2024 the judge awarded attorney fees.", None, "respondent-won"),
        (LOST + "In a separate order on 7 June 2024 she awarded fees of $2 million.", None, "respondent-won"),
        (LOST + "On 7 June 2024 it ordered Alpha to pay $1.5 million in fees.", None, "respondent-won"),
        (CLEARED + "On 7 June 2024 it ordered Alpha to pay Beta's legal fees of $2 million.", None, "respondent-won"),
        (
            "The Delaware federal court found that Beta infringed Alpha's patent. On 7 June 2024 it awarded $2 million"
            " in damages and fees.",
            "2024-06-07",
            "claimant-won",
        ),
    ],
)
def test_fees_after(text: str, decided: str | None, outcome: str) -> None:
    (case,) = record_of(text).proceedings
    assert (case.decided, case.outcome) == (decided, outcome)
    assert all(money.kind == "expenses" for money in case.awarded) or decided
