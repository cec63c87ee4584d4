"""A pronoun that only tells who calls a thing something."""

from tests.extract.told_in_brief import record_of


def test_who_calls_a_thing_something_is_not_sued() -> None:
    record = record_of(
        "The Delhi High Court has told Lumo Ltd. to pay Zephyr Inc. EUR 3 million. Lumo had filed a suit in 2015 in "
        "the district court of Pune against what it called groundless threats."
    )
    names = {party.id: party.name.en[0] for party in record.parties}
    first = next(case for case in record.proceedings if "Pune" in case.forum.en[0])
    assert ([names[p] for p in first.claimants], [names[p] for p in first.respondents]) == (
        ["Lumo Ltd."],
        ["Zephyr Inc."],
    )
