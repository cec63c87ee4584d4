"""Names at the head of a sentence, with and without the word that opens it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Blue Harbor", "Blue Harbor"),
        ("Old Harbor", "Old Harbor"),
        ("Fresh Harbor", "Fresh Harbor"),
        # who or what it is opens the sentence, and the name stands behind
        ("Rival Harbor", "Harbor"),
        ("Today Harbor", "Harbor"),
    ],
)
def test_first_words(words: str, name: str) -> None:
    parties = record_of(f"{words} has sued Nova Stahl over a design in the Milan court.").parties
    assert [party.name.en[0] for party in parties] == [name, "Nova Stahl"]
