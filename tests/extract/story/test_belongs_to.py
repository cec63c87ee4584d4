"""To whom a court gives a right over which two fought, and whom it passes over."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "case"),
    [
        (
            "On 8 May 2024 the High Court ruled that the design belongs to Kiln Ltd and not to Oven Ltd.",
            "ownership first: Kiln > Oven = claimant-won",
        ),
        (
            "The High Court found that the song belongs to Kiln Ltd rather than to its former singer, Ada Orr.",
            "ownership first: Kiln > Ada = claimant-won",
        ),
        (
            "The High Court ordered Oven Ltd to hand over the patent application to Kiln Ltd.",
            "ownership first: Kiln > Oven = claimant-won",
        ),
    ],
)
def test_who_is_given_a_right_had_claimed_it(told: str, case: str) -> None:
    (read,) = told_in_brief(told)
    assert read.startswith(case)
