"""Who attacks a right before an office or a court, and what a board that does not take it up does."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Holm Inc. said the PTAB has denied institution of an inter partes review petition that Corvo Inc. filed"
            " against its '456 patent.",
            "patent-invalidation administrative: Corvo > Holm = denied",
        ),
        (
            "The PTAB denied a petition for inter partes review filed by Corvo Inc. against Holm Inc.'s '456 patent.",
            "patent-invalidation administrative: Corvo > Holm = denied",
        ),
        (
            "The EPO rejected the opposition that Corvo Inc. had filed against Holm Inc.'s patent.",
            "patent-invalidation administrative: Corvo > Holm = maintained",
        ),
        (
            "Corvo Inc. asked the UPC's Paris Central Division to revoke Holm Inc.'s patent EP 3 456 789.",
            "patent-invalidation first: Corvo > Holm = pending",
        ),
        (
            "Corvo Inc. said it would defend itself against the suit that Holm Inc. filed in the District of Delaware.",
            "civil-infringement first: Holm > Corvo = pending",
        ),
        (
            "The trial in Holm Inc. v. Corvo Inc. began on Monday in the Northern District of California.",
            "civil-infringement first: Holm > Corvo = pending",
        ),
    ],
)
def test_who_attacks_whom(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Beta Ltd, which belongs to the American group Holm, asked the EUIPO to invalidate a mark of Alpha GmbH.",
            True,
        ),
        ("Beta Ltd, a unit of Holm Inc, asked the EUIPO to invalidate a trademark of Alpha GmbH.", True),
        ("Beta Ltd asked the EUIPO to invalidate the trademark Orlo, which belongs to Holm Inc.", False),
    ],
)
def test_the_group_of_an_attacker_does_not_answer(text: str, sides: bool) -> None:
    (case,) = told_in_brief(text)
    assert case.startswith(f"trademark-invalidation administrative: Beta > {'Alpha' if sides else 'Holm'} =")
