"""Actions before the General Court of the European Union."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of, told_in_brief

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


REVIEWED = (
    "The General Court on 12 June 2024 dismissed the action by Holm AB against the decision of the EUIPO's First Board"
    " of Appeal that had declared its EU trade mark KURA invalid at the request of Beta S.r.l.",
    "In Case T-388/23 the General Court upheld on 12 June 2024 the decision of the EUIPO Board of Appeal declaring Holm"
    " AB's EU trade mark KURA invalid on an application by Beta S.r.l.",
)


@pytest.mark.parametrize("told", REVIEWED)
def test_a_board_whose_decision_is_attacked_heard_an_attack_on_the_mark(told: str) -> None:
    record = record_of(told)
    assert [case.type for case in record.proceedings] == ["administrative-litigation", "trademark-invalidation"]
    assert [p.name.en for p in record.parties if p.type == "government"] == [("EUIPO",)]
    assert told_in_brief(told)[1] == "trademark-invalidation administrative: Beta > Holm = invalidated"


def test_that_court_hears_nothing_else() -> None:
    told = "The General Court upheld on 12 June 2024 the Board of Appeal's decision to cancel Holm AB's mark KURA."
    assert told_in_brief(told)[0] == "administrative-litigation first: Holm >  = respondent-won; decided 2024-06-12"


def test_the_court_of_justice_hears_the_appeal_as_the_second_instance() -> None:
    text = "The CJEU dismissed the appeal of Marl BV against a judgment of the General Court over its mark."
    assert told_in_brief(text) == [
        "administrative-litigation second:  >  = affirmed; appealed Marl",
        "administrative-litigation first:  >  = unknown",
    ]


def test_the_appeal_is_from_the_one_action_that_is_told() -> None:
    text = _OFFICE + _COURT + "The Court of Justice dismissed the appeal of Quill in May 2024."
    assert told_in_brief(text)[-2:] == [
        "administrative-litigation first: Quill > EUIPO = respondent-won; decided 2024-03-06",
        "administrative-litigation second: Quill > EUIPO = affirmed; appealed Quill; decided 2024-05",
    ]
