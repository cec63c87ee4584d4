"""Those who are told of as sued beside others."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("A dealer, Holm Weiye, which sold the cars, was named as a co-defendant.", [["Corvo", "Holm Weiye"]]),
        ("Its dealer Holm Weiye was also named as a defendant.", [["Corvo", "Holm Weiye"]]),
        ("Holm Weiye, a dealer, was also sued separately.", [["Corvo"], ["Holm Weiye"]]),
        ("Its dealer Holm Weiye was also sued in the Nanjing Intermediate Court.", [["Corvo"], ["Holm Weiye"]]),
    ],
)
def test_who_was_sued_too_stands_beside_the_one_sued(words: str, cases: list[list[str]]) -> None:
    record = record_of(f"Bexa sued Corvo in the Beijing High Court. {words}")
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [[names[p] for p in case.respondents] for case in record.proceedings] == cases
