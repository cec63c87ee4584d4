"""A court between commas before "on Beta's appeal" is the one that decides; boards of an office above it."""

import pytest

from tests.extract.told_in_brief import record_of

TOLD = [
    (
        "The District Court of The Hague dismissed Alpha AB's suit against Beta B.V. in 2021; the Court of Appeal in"
        " The Hague, on Alpha's appeal, reversed in January 2024.",
        [("first", "respondent-won"), ("second", "reversed")],
    ),
    (
        "The Munich Regional Court dismissed Alpha AB's suit against Beta B.V.; the Munich Higher Regional Court"
        " (6 U 12/23), on appeal, found infringement.",
        [("first", "respondent-won"), ("second", "reversed")],
    ),
    (
        "Alpha Ltd's application to have the right declared null and void was turned down by the Community Plant"
        " Variety Office in 2021; the Board of Appeal confirmed the refusal in 2022.",
        [("administrative", "denied"), ("administrative", "affirmed")],
    ),
]


@pytest.mark.parametrize(("text", "cases"), TOLD)
def test_the_court_above(text: str, cases: list[tuple[str, str]]) -> None:
    record = record_of(text)
    assert [(case.instance, case.outcome) for case in record.proceedings] == cases
    assert record.proceedings[1].after == record.proceedings[0].id
    assert record.proceedings[1].forum.en
