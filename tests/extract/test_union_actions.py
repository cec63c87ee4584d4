"""Actions before the General Court of the European Union."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_OFFICE = (
    "Marl BV asked EUIPO in July 2019 to declare the design of Quill SE invalid. The Invalidity Division agreed in "
    "March 2021, and the Third Board of Appeal dismissed the appeal of Quill on 11 August 2022. "
)
_COURT = "On 6 March 2024 the General Court dismissed the action of Quill. "


@pytest.mark.parametrize(
    ("text", "respondents", "reviews"),
    [
        (_OFFICE + _COURT, ["EUIPO"], True),
        (_COURT + _OFFICE, ["EUIPO"], True),
        ("On 6 March 2024 the General Court dismissed the action of Quill SE against Marl BV. ", ["Marl BV"], False),
    ],
)
def test_the_office_answers_for_its_decision(text: str, respondents: list[str], reviews: bool) -> None:
    (article,) = read_newsletter(f"A shoe\n14 March 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    action = next(case for case in record.proceedings if case.forum.en and case.forum.en[0] == "General Court")
    assert [names[party] for party in action.respondents] == respondents
    assert (action.after is not None) is reviews
    assert (action.type == "administrative-litigation") is reviews
