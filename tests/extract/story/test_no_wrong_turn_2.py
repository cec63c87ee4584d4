"""Sentences near those that convict somebody, order something or find a work copied, and that do neither."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_SUED = "Orlo Ltd sued Bexa Ltd in the High Court in London over a patent. "


@pytest.mark.parametrize(
    "text",
    [
        "Bexa Inc founder Jo Pell, convicted of theft in 2010, was sued by Orlo Inc in Delaware over a patent.",
        "Orlo Inc sued Bexa Inc over a patent. Bexa's founder, Jo Pell, had been convicted of insider trading in "
        "Boston in 2015 and sentenced to 90 days in jail.",
        "Ada Orr was charged in Boston with stealing trade secrets from Orlo Inc. Another engineer, Jo Pell, was "
        "convicted in 2019.",
        "The High Court in London handed down the term sheet in the licence dispute of Orlo Ltd and Bexa Ltd.",
        "The Court of International Trade imposed it on 7 April 2022, and Orlo Inc sued Bexa Inc over a patent.",
        "The Munich Regional Court barred Bexa Ltd from selling a lamp in a patent suit by Orlo Ltd. The court imposed "
        "it on 3 May 2024.",
    ],
)
def test_nobody_is_convicted(text: str) -> None:
    assert "convicted" not in [case.outcome for case in record_of(text).proceedings]


@pytest.mark.parametrize(
    "before",
    [
        "The former Bexa Inc engineer Ada Orr testified for the prosecution. ",
        "Bexa Inc's computers were seized. ",
    ],
)
def test_no_victim(before: str) -> None:
    (case,) = record_of(
        before + "A court in Boston jailed Jo Pell for two years for stealing trade secrets."
    ).proceedings
    assert case.outcome == "convicted"
    assert not case.others


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "Orlo Ltd lost its suit against Bexa Ltd in the High Court in London over a design and can no longer make "
            "the lamp.",
            "respondent-won",
        ),
        (
            "The High Court in London dismissed the claim of Orlo Ltd, which had said that Bexa Ltd may no longer use "
            "the name.",
            "respondent-won",
        ),
        (
            "The High Court in London refused to rule that Bexa Ltd may no longer sell its lamp in the suit of Orlo "
            "Ltd over a design.",
            "respondent-won",
        ),
        (_SUED + "Since Brexit, Bexa may no longer import its pumps from France.", "pending"),
        (_SUED + "Bexa can no longer use the defence that it had a licence, its rival said.", "pending"),
        (_SUED + "Under the licence, Bexa Ltd may no longer sell its pump in France.", "pending"),
        (_SUED + "The court ruled that Bexa Ltd may no longer sell its pump.", "claimant-won"),
        (
            "The High Court found that nobody had copied the song of Ada Orr and dismissed the suit against Bexa Ltd.",
            "respondent-won",
        ),
        (
            "The High Court in London found that Bexa Ltd had imitated its own earlier chairs and not those of Orlo "
            "Ltd.",
            "unknown",
        ),
        ("The High Court in London ruled on whether Bexa Ltd copied a song by Ada Orr.", "unknown"),
        (
            "The High Court in London ruled that Bexa Ltd could go on using the mark of Orlo Ltd without a licence.",
            "unknown",
        ),
        (
            "The High Court in London held that Orlo Ltd had used its own mark without paying fees and dismissed its "
            "suit against Bexa Ltd.",
            "respondent-won",
        ),
    ],
)
def test_outcome(text: str, outcome: str) -> None:
    (case,) = record_of(text).proceedings
    assert case.outcome == outcome
    assert bool(case.remedies) == (outcome == "claimant-won")


def test_who_must_pay_whom_tells_the_sides() -> None:
    told = (
        "The High Court in London ordered Bexa Ltd to pay Orlo Ltd £2 million after it found that the lamp of Corvo "
        "Ltd copied a lamp designed by Ada Orr."
    )
    (case,) = told_in_brief(told)
    assert case.startswith("civil-infringement first: Orlo > Bexa = claimant-won")


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("A Boston jury convicted Jo Pell of stealing trade secrets but acquitted him of wire fraud.", "convicted"),
        ("A Boston jury acquitted Jo Pell of espionage but convicted him of stealing trade secrets.", "convicted"),
        ("A Boston jury acquitted Jo Pell of stealing trade secrets from Orlo Inc.", "acquitted"),
    ],
)
def test_convicted_of_one_crime_and_cleared_of_another(text: str, outcome: str) -> None:
    (case,) = record_of(text).proceedings
    assert case.outcome == outcome
