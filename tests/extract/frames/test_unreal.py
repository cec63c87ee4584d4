"""Words for a decision that nobody has made."""

import pytest

from tests.extract.test_dating import cases

SUIT = (
    "Maple Lamp Ltd sued Birch Light Ltd in the Delhi High Court in January 2024 for infringement of Indian Patent No. "
    "334397. "
)


@pytest.mark.parametrize(
    ("told", "invalidated"),
    [
        ("Birch Light's request of 2024 that the patent be revoked will be tried along with the suit.", False),
        ("Birch Light proposed that the patent be declared invalid.", False),
        ("On 3 May 2025 the Indian Patent Office revoked the patent at the request of Birch Light.", True),
    ],
)
def test_what_somebody_asks_for_is_no_decision(told: str, invalidated: bool) -> None:
    assert ("invalidated" in {case.outcome for case in cases("en", SUIT + told)}) is invalidated
