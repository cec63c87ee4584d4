"""A patent that somebody asserts in a court, and the counterclaim to it that a noun calls an attack."""

from tests.extract.told_in_brief import told_in_brief


def test_who_asserts_a_patent_in_a_court_has_sued() -> None:
    told = (
        "Kiln Oyj asserts EP 1 234 567 in the Mannheim Local Division. "
        "It will soon hear Oven Ltd's revocation counterclaim."
    )
    assert [case.partition(" = ")[0] for case in told_in_brief(told)] == [
        "civil-infringement first: Kiln > Oven",
        "patent-invalidation first: Oven > Kiln",
    ]


def test_what_is_asserted_in_court_is_no_suit() -> None:
    assert told_in_brief("Kiln Oyj asserted in the Mannheim Regional Court that the tiles of Oven Ltd were old.") == []
