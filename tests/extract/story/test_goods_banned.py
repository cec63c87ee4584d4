"""Whose goods a court bans is sued, by whoever had it ban them or wants it to."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Corvo Inc got a judge in Delaware to block Bexa Ltd's phones in a patent fight.", "Corvo > Bexa"),
        ("Corvo Inc persuaded a judge in Delaware to block Bexa Ltd's phones over a patent.", "Corvo > Bexa"),
        ("Corvo convinced the Munich Regional Court to ban Bexa's phones over a patent.", "Corvo > Bexa"),
        ("The Munich Regional Court halted Bexa Ltd's sales of pumps over a patent.", " > Bexa"),
        ("A judge in Delaware blocked Bexa Ltd's phones over Corvo Inc's patent.", "Corvo > Bexa"),
        (
            "Corvo Inc won an order in Manhattan federal court requiring Bexa Ltd to stop selling the patented shoes.",
            "Corvo > Bexa",
        ),
    ],
)
def test_sides_of_a_ban(text: str, sides: str) -> None:
    """The owner of the goods is the one sued."""
    assert told_in_brief(text) == [f"civil-infringement first: {sides} = claimant-won"]


def test_a_suit_that_is_stopped_is_no_ban() -> None:
    """Whose suit a court stops is not the one sued for goods."""
    (case,) = told_in_brief(
        "Corvo Inc persuaded the High Court in London to stop Bexa Ltd's trial over a patent of Bexa Ltd."
    )
    assert "Corvo > Bexa" not in case


def test_whoever_wants_something_of_a_forum_asks_it() -> None:
    """What somebody wants the commission to do it has not done."""
    assert told_in_brief("Corvo wants the ITC to ban imports of smartwatches made by Bexa over a patent.") == [
        "section-337 administrative: Corvo > Bexa = pending"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bexa may not use the trademark Zola, a court in Amsterdam has ruled in a suit by Corvo.", "claimant-won"),
        (
            "Bexa can continue to sell its pumps, the Paris Judicial Court ruled in a patent suit by Corvo.",
            "respondent-won",
        ),
    ],
)
def test_what_somebody_may_or_may_not_do(text: str, told: str) -> None:
    """The court that says so stands behind it."""
    assert told_in_brief(text) == [f"civil-infringement first: Corvo > Bexa = {told}"]


def test_whoever_has_been_told_to_stop_is_sued() -> None:
    """Who has been told something has won nothing."""
    (case,) = told_in_brief(
        "Bexa Stores plc has been told by the High Court in London to stop using Corvo Ltd's trademark."
    )
    assert "Corvo > Bexa = claimant-won" in case
