"""Attacks on a right before the court that stands above the boards, told without the board or before it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

ABOVE, BELOW = "patent-invalidation second", "patent-invalidation administrative"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Federal Circuit revived Vantor Inc's challenge to a Quillon patent covering a wound dressing.",
            [f"{ABOVE}: Vantor > Quillon = reversed"],
        ),
        (
            "Vantor Inc persuaded a U.S. appeals court to revive its challenge to patents owned by Quillon.",
            [f"{ABOVE}: Vantor > Quillon = reversed; appealed Vantor"],
        ),
        (
            "The Federal Circuit refused to revive Vantor's bid to invalidate three Quillon drone patents.",
            [f"{ABOVE}: Vantor > Quillon = affirmed"],
        ),
        (
            "Vantor failed to convince the Federal Circuit to revive its challenge to a Quillon patent on drones. "
            "The Patent Trial and Appeal Board had upheld the patent in 2022.",
            [
                f"{ABOVE}: Vantor > Quillon = affirmed; appealed Vantor",
                f"{BELOW}: Vantor > Quillon = maintained; decided 2022",
            ],
        ),
        (
            "Quillon lost its bid to revive a drone patent at the Federal Circuit. The Patent Trial and Appeal Board "
            "had found the patent invalid in a challenge by Vantor.",
            [f"{ABOVE}: Vantor > Quillon = affirmed; appealed Quillon", f"{BELOW}: Vantor > Quillon = invalidated"],
        ),
    ],
)
def test_an_attack_on_a_right_is_no_suit_over_infringement(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_what_a_jury_found_was_a_suit() -> None:
    (case,) = told_in_brief("The Federal Circuit revived Vantor Inc's challenge to a Quillon patent verdict.")
    assert case.startswith("civil-infringement")


@pytest.mark.parametrize(
    "text",
    [
        "The Federal Circuit upheld a Delaware judge's ruling that rejected Vantor's challenge to the validity of two "
        "Quillon patents.",
        "A U.S. appeals court upheld a ruling for Quillon, rejecting Vantor's bid to invalidate a Quillon patent on"
        " heart valves in a case brought by Quillon in Texas federal court.",
        "The Federal Circuit rejected Vantor's attacks on Quillon's patent and left a Delaware judgment in place.",
    ],
)
def test_an_attack_made_in_a_suit_stays_there(text: str) -> None:
    first = told_in_brief(text)[0]
    assert first.startswith("civil-infringement second: Quillon > Vantor = affirmed")


def test_an_attack_made_before_a_commission_stays_there() -> None:
    text = (
        "The Federal Circuit upheld the U.S. International Trade Commission's decision, rejecting Vantor's attack on a "
        "Quillon patent over smartwatches."
    )
    assert [case.split(":")[0] for case in told_in_brief(text)] == ["section-337 second", "section-337 administrative"]
