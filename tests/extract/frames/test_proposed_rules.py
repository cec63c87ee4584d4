"""What a proposed rule would do is no step of any case, and a case that made the law is only cited."""

import pytest

from tests.extract.told_in_brief import record_of

NO_CASE = [
    "The U.S. Patent and Trademark Office proposed on Thursday that a petitioner for inter partes review give up any"
    " prior-art defence in district court.",
    "The Patent Office has proposed a rule that would let the board dismiss a petition for review by Alpha Ltd.",
    "Under the draft rules, a court could award up to five times the loss and fine the infringer Alpha Ltd.",
    "The U.S. Patent and Trademark Office has new rules. Makers of devices complained that the Patent Trial and Appeal"
    " Board was writing law and that patents were infringed.",
    "Alpha v. Beta left the test to the lower courts in 2016.",
    "Alpha v. Beta (2010) laid down that a shape must be new.",
]


@pytest.mark.parametrize("text", NO_CASE)
def test_no_case_is_told(text: str) -> None:
    assert record_of(text).proceedings == ()


TOLD = [
    ("Under the rule, the court dismissed Alpha's suit against Beta.", "respondent-won"),
    ("Alpha v. Beta settled in May.", "settled"),
]


@pytest.mark.parametrize(("text", "outcome"), TOLD)
def test_a_case_is_told(text: str, outcome: str) -> None:
    assert [case.outcome for case in record_of(text).proceedings] == [outcome]


def test_judges_are_no_parties() -> None:
    text = (
        "In the Full Court of the Federal Court, Orr, Finch and Penn JJ dismissed Alpha Pty Ltd's appeal against"
        " Beta Ltd, and Harlow CJ agreed."
    )
    assert {party.name.en[0] for party in record_of(text).parties} <= {"Alpha Pty Ltd", "Beta Ltd"}


def test_a_short_form_in_a_heading_is_the_party_named_in_full_below() -> None:
    text = (
        "High Court more than doubles award against Sakura in razor case\n"
        "Japan's High Court ordered Sakura Blade to pay 78 million yen to rival Tenmoku Industries for infringing a"
        " patent. Sakura said it would appeal."
    )
    assert {party.name.en[0] for party in record_of(text).parties} <= {"Sakura Blade", "Sakura", "Tenmoku Industries"}
    assert len(record_of(text).parties) == 2
