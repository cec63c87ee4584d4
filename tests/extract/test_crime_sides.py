"""Who is tried, who prosecutes and who was wronged, by the words beside their names."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_JAILED = "On 3 May 2024 Leeds Crown Court gave the trader eight months' jail for selling fake boots. "


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (_JAILED + "Ada Orr, 44, had admitted four counts. The case was prosecuted by Alder Ltd.", "Alder > Ada"),
        (_JAILED + "The trial of Ada Orr, 44, had lasted a day.", " > Ada"),
        (_JAILED + "Judge Bo Ek spoke of greed. Ada Orr, 44, must go to prison at once.", " > Ada"),
        # who only judges, or speaks
        (_JAILED + "Judge Bo Ek spoke of greed.", " > "),
    ],
)
def test_sides_before_a_criminal_court(text: str, sides: str) -> None:
    first, _, second = told_in_brief(text)[0].partition(": ")[2].partition(" = ")[0].partition(" > ")
    named = [p for p in second.split(", ") if p not in ("trader", "the")]
    assert f"{first} > {', '.join(named)}" == sides


@pytest.mark.parametrize(
    ("text", "outcome", "months"),
    [
        (
            "Bristol Crown Court gave Ada Orr two years, suspended, on 3 May 2024 for selling fakes.",
            "convicted",
            24,
        ),
        ("On 3 May 2024 Ada Orr was handed a 20-month term by Bristol Crown Court for selling fakes.", "convicted", 20),
        (
            "Not guilty, said jurors at Bristol Crown Court on 3 May 2024: Ada Orr had stolen nothing.",
            "acquitted",
            0,
        ),
    ],
)
def test_terms_told_without_the_word_prison(text: str, outcome: str, months: int) -> None:
    (case,) = record_of(text).proceedings
    assert (case.type, case.outcome) == ("criminal-prosecution", outcome)
    assert sum(sentence.months for sentence in case.sentences) == months


def test_time_to_pay_is_no_term() -> None:
    record = record_of("The Patents Court gave Alder Ltd two months to pay Birch Ltd EUR 5,000 on 3 May 2024.")
    assert all(case.type != "criminal-prosecution" for case in record.proceedings)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Amtsgericht Bonn convicted Bodo K., once a trader, of selling fakes on 3 May 2024.", "Bodo K."),
        ("Dover Magistrates' Court fined a trader RMB 900 on 3 May 2024 for fake Vitamin C. He paid.", ""),
    ],
)
def test_names_of_the_accused(text: str, names: str) -> None:
    record = record_of(text)
    (case,) = record.proceedings
    named = {party.id: party.name.en[0] for party in record.parties}
    assert (case.type, " ".join(named[p] for p in case.respondents)) == ("criminal-prosecution", names)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("A trader begins a 14-month prison sentence. Leeds Crown Court convicted Ada Orr, 44, on 3 May 2024.", [14]),
        ("Prosecutors had asked for 30 months in prison. Leeds Crown Court convicted Ada Orr, 44, on 3 May 2024.", []),
    ],
)
def test_the_one_term_that_nobody_was_given(text: str, months: list[int]) -> None:
    (case,) = record_of(text).proceedings
    assert [sentence.months for sentence in case.sentences] == months


@pytest.mark.parametrize(
    ("text", "accused", "terms"),
    [
        # a firm is fined, and goes to no prison
        (
            "The Taichung District Court convicted Corvo Ltd of stealing trade secrets and fined it $1 million. Two "
            "engineers got prison terms of three years.",
            "Corvo",
            [],
        ),
        # "between … and": whose term is which is left open
        (
            "The Taichung District Court jailed Karl Boger and James Ho for between four and six years.",
            "Karl, James",
            [],
        ),
        (
            "A court in Shanghai sentenced Li Wei to three years and his wife, Zhang Jun, to two years in prison for "
            "selling fake shoes.",
            "Li, Zhang",
            [36, 24],
        ),
        (
            "The Shanghai court handed Li Wei a three-year suspended sentence and fined Holm Ltd 300,000 yuan.",
            "Li, Holm",
            [36],
        ),
    ],
)
def test_firms_and_groups_before_a_criminal_court(text: str, accused: str, terms: list[int]) -> None:
    told = told_in_brief(text)[0].partition(": ")[2].partition(" = ")[0].partition(" > ")[2]
    assert told == accused
    assert [sentence.months for case in record_of(text).proceedings for sentence in case.sentences] == terms
