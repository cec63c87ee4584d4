"""A suit that waits for an attack on its right does not tell who attacks."""

from tests.extract.told_in_brief import told_in_brief


def test_attacks_that_a_suit_waits_for() -> None:
    told = told_in_brief(
        "The Mannheim Regional Court stayed Helion's suit against Novexa until the Federal Patent Court decides on "
        "Novexa's nullity action."
    )
    assert told == [
        "civil-infringement first: Helion > Novexa = pending",
        "patent-invalidation first: Novexa > Helion = unknown",
    ]


def test_who_opposes_is_not_told() -> None:
    told = told_in_brief(
        "The Mannheim Local Division stayed Helion's infringement case against Novexa pending an opposition at the "
        "European Patent Office."
    )
    assert told == ["civil-infringement first: Helion > Novexa = pending"]
