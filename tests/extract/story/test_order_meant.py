"""What a court would not stop, told before it is said that an interim measure was asked for."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    "text",
    [
        "The Delhi High Court refused to block the release of the film. Alpha Ltd sought a preliminary injunction "
        "against Beta Press in October.",
        "The Delhi High Court refused to halt the launch of a pump. Alpha Ltd had applied for an interim injunction "
        "against Beta Press over its patent.",
    ],
)
def test_what_was_refused_is_the_measure_asked_for(text: str) -> None:
    (case,) = (record := record_of(text)).proceedings
    name = {party.id: party.name.en[0] for party in record.parties}
    sides = [name[p] for p in case.claimants], [name[p] for p in case.respondents]
    assert (case.type, case.outcome, sides) == ("preliminary-injunction", "denied", (["Alpha Ltd"], ["Beta Press"]))


def test_whose_picture_it_is_has_asked_for_the_measure() -> None:
    text = (
        "A Los Angeles Superior Court judge has refused to block the publication of a biography of the singer Ada Orr. "
        "Ms Orr sought a preliminary injunction against Beta Press in October."
    )
    (case,) = (record := record_of(text)).proceedings
    name = {party.id: party.name.en[0] for party in record.parties}
    assert ([name[p] for p in case.claimants], [name[p] for p in case.respondents]) == (["Ada Orr"], ["Beta Press"])
