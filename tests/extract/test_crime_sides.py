"""Who is tried, who prosecutes and who was robbed, in reports of trials over secrets."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_JAILED = "On 3 January 2023 the Ulm Regional Court sentenced Ada Orr, {}, to 24 months in prison."


def _sides(text: str) -> list[tuple[list[str], list[str], list[str]]]:
    record = record_of(text)
    name = {p.id: (*p.name.en, *p.name.zh)[0] for p in record.parties}
    return [
        ([name[p] for p in c.claimants], [name[p] for p in c.respondents], [name[p] for p in c.others])
        for c in record.proceedings
    ]


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        (_JAILED.format("a former engineer of Corvo Inc") + " She had taken its trade secrets.", ["Corvo Inc"]),
        (_JAILED.format("a former Corvo Inc engineer") + " She had taken trade secrets.", ["Corvo Inc"]),
        (_JAILED.format("who worked as a chemist for Corvo Inc") + " She admitted economic espionage.", ["Corvo Inc"]),
        (_JAILED.format("a former engineer of Corvo Inc") + " She had set fire to a car.", []),
        (_JAILED.format("an engineer") + " She had copied secret files from Corvo Inc's servers.", ["Corvo Inc"]),
        (_JAILED.format("an engineer") + " She must pay Corvo Inc USD 146,000 in restitution.", ["Corvo Inc"]),
        (_JAILED.format("an engineer") + " She had a copy of a file, a design of Corvo Inc in Ulm.", ["Corvo Inc"]),
    ],
)  # fmt: skip
def test_victims_of_a_theft_of_secrets(text: str, victims: list[str]) -> None:
    ((_, accused, others),) = _sides(text)
    assert accused == ["Ada Orr"]
    assert others == victims


def test_a_term_is_not_that_of_the_employer() -> None:
    record = record_of(_JAILED.format("a former engineer of Corvo Power") + " Corvo Power was robbed of its secrets.")
    assert [(s.party, s.months) for s in record.proceedings[0].sentences] == [
        (record.proceedings[0].respondents[0], 24)
    ]


def test_days_of_prison_are_months() -> None:
    (case,) = record_of(
        "Ada Orr was sentenced in May 2024 by the Ulm Regional Court to 120 days in prison."
    ).proceedings
    assert [s.months for s in case.sentences] == [4]
    (case,) = record_of(
        "Ada Orr was sentenced in May 2024 by the Ulm Regional Court to 100 days in prison."
    ).proceedings
    assert not case.sentences


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            _JAILED.format("an engineer") + " US prosecutors charged Orr in April 2019 with theft of trade secrets.",
            ["criminal-prosecution first: US > Ada = convicted; filed 2019-04; decided 2023-01-03"],
        ),
        (
            "Bo Feldt was sentenced in February 2024 by the Ulm Regional Court to 20 months in prison. "
            "A second engineer, Ada Orr, was charged with theft of trade secrets in January 2019 in the same court.",
            [
                "criminal-prosecution first:  > Bo = convicted; decided 2024-02",
                "criminal-prosecution first:  > Ada = pending; filed 2019-01",
            ],
        ),
        (
            "Li Haitao, who worked for Corvo Inc, is serving a sentence of 29 months. The Ulm Regional Court imposed "
            "it on 7 April 2022. A grand jury indicted him in November 2019.",
            ["criminal-prosecution first:  > Li = convicted; filed 2019-11; decided 2022-04-07"],
        ),
        (
            _JAILED.format("an engineer") + " In October 2018 her firm closed, and she was charged with theft.",
            ["criminal-prosecution first:  > Ada = convicted; decided 2023-01-03"],
        ),
    ],
)  # fmt: skip
def test_charges_told_behind_the_sentence(text: str, lines: list[str]) -> None:
    assert told_in_brief(text) == lines
