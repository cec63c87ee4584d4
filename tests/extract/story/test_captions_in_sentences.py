"""What a sentence tells that names a case by its sides: who decided it, when, and at which instance."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

Told = tuple[str, str, str | None, str | None]


def cases_of(text: str) -> list[Told]:
    (article,) = read_newsletter(f"Pump notes\n5 March 2024\n{text}\n", "x.txt")
    return [
        ((*case.forum.en, "")[0], case.instance, case.filed, case.decided)
        for case in extract_record(article).proceedings
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Last Thursday, in Birch LLC v. Alder, Inc., No. 2024-1097, the Federal Circuit reversed.",
            [("Federal Circuit", "second", None, "2024-02-29")],
            id="the day is that of the decision",
        ),
        pytest.param(
            "In Alder Inc. v. Birch Ltd., No. 21-757, the U.S. Supreme Court on May 18, 2023 held the patents invalid.",
            [("U.S. Supreme Court", "retrial", None, "2023-05-18")],
            id="the highest court hears a dispute the third time",
        ),
        pytest.param(
            "In Alder Inc. v. Birch Ltd., the Delhi High Court on 18 May 2023 dismissed the suit.",
            [("Delhi High Court", "first", None, "2023-05-18")],
            id="a court below hears it first",
        ),
        pytest.param(
            "It relied on Marl v. Tarn when the Delhi High Court on 18 May 2023 dismissed the suit of Alder Ltd. "
            "against Birch Ltd.",
            [("Delhi High Court", "first", None, "2023-05-18")],
            id="a precedent is no case of its own",
        ),
    ],
)
def test_one_case(text: str, told: list[Told]) -> None:
    assert cases_of(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "It prevailed there in August 2017, lost before the Higher Regional Court of Karlsruhe in May 2019.",
            [("claimant-won", "2017-08"), ("reversed", "2019-05")],
            id="won there and lost above",
        ),
        pytest.param(
            "It lost there in August 2017 and won before the Higher Regional Court of Karlsruhe in May 2019.",
            [("respondent-won", "2017-08"), ("reversed", "2019-05")],
            id="lost there and won above",
        ),
        pytest.param(
            "It won there in August 2017, and in May 2019 it won against Birch before the Milan Court as well.",
            [("claimant-won", "2017-08"), ("claimant-won", "2019-05")],
            id="a court of another country reviews nothing",
        ),
    ],
)
def test_victories_and_defeats_in_turn(text: str, told: list[tuple[str, str]]) -> None:
    suit = "Alder Pumps sued Birch GmbH in the Mannheim Regional Court over a patent. "
    (article,) = read_newsletter(f"Pump notes\n5 March 2024\n{suit}{text}\n", "x.txt")
    assert [(case.outcome, case.decided) for case in extract_record(article).proceedings] == told


def test_who_is_told_to_pay_was_sued() -> None:
    text = (
        "In Lava Ltd. v. Alder AG, decided on 28 March 2023, the Delhi High Court directed Lava to pay Alder damages."
    )
    (article,) = read_newsletter(f"Pump notes\n5 March 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [names[p] for p in (*case.claimants, *case.respondents)] == ["Alder AG", "Lava Ltd."]


def test_the_day_of_an_order_that_a_sentence_opens_with() -> None:
    text = (
        "By order of 26 February 2024 the UPC Court of Appeal set aside the injunction that the Munich Local Division "
        "had granted on 19 September 2023 against Birch Inc. and rejected the application of Alder, Inc."
    )
    assert cases_of(text)[0] == ("UPC Court of Appeal", "second", None, "2024-02-26")


def test_who_won_in_court_had_sued() -> None:
    text = "Alder Pumps won at the High Court in Kuala Lumpur against Birch Bhd. in May 2020 over its valve patent."
    (article,) = read_newsletter(f"Pump notes\n5 March 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [names[p] for p in (*case.claimants, *case.respondents)] == ["Alder Pumps", "Birch Bhd."]


def test_a_jury_of_another_place_decides_another_case() -> None:
    text = (
        "The Munich Regional Court found on 17 May 2023 that Birch Inc. infringes a patent of Alder, Inc. In the United"
        " States a Delaware jury told Birch in November 2023 to pay Alder $31 million for infringing seven patents."
    )
    assert [case[0] for case in cases_of(text)] == ["Munich Regional Court", "Delaware"]
