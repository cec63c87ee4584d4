"""What a suit is about that a sentence of its own tells before it, and who is meant by "it" behind an answer."""

import pytest

from tests.extract.told_in_brief import record_of

_SUED = (
    "Omnitalk Ltd. sued Zephyr Inc. for unfair competition in the Nanjing Intermediate People's Court. It won 5 "
    "million yuan in 2013. "
)


@pytest.mark.parametrize(
    "accusation",
    [
        "Zephyr's reply was to accuse Omnitalk of abusing a dominant position. It sued before the Beijing IP Court.",
        "Zephyr accused Omnitalk of abuse of dominance. It then went to the Beijing IP Court.",
    ],
)
def test_an_accusation_tells_of_the_suit_behind_it(accusation: str) -> None:
    record = record_of(_SUED + accusation)
    names = {party.id: party.name.en[0] for party in record.parties}
    told = {case.forum.en[0]: case for case in record.proceedings}
    answer = told["Beijing IP Court"]
    assert names[answer.claimants[0]].startswith("Zephyr")
    assert (answer.type, told["Nanjing Intermediate People's Court"].type) == ("other", "unfair-competition")
