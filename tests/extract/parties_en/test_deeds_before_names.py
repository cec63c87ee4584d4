"""What is done to somebody, told at the head of a sentence, is no part of a name."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize("deed", ["Settlement", "Dismissal", "Enforcement", "Revocation", "Sale"])
def test_a_deed_is_no_name(deed: str) -> None:
    told = f"{deed} of Holm AB's rights was refused by the Regional Court of Ulm in the suit of Holm against Beta GmbH."
    assert {form for party in record_of(told).parties for form in party.name.en} == {"Holm AB", "Holm", "Beta GmbH"}


def test_a_body_keeps_its_name() -> None:
    name = "Federation of Pump Makers AB"
    told = f"{name} sued Beta GmbH in the Regional Court of Ulm over the mark KURA."
    assert any(name in party.name.en for party in record_of(told).parties)
