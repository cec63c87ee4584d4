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


def test_who_won_in_court_had_sued() -> None:
    text = "Alder Pumps won at the High Court in Kuala Lumpur against Birch Bhd. in May 2020 over its valve patent."
    (article,) = read_newsletter(f"Pump notes\n5 March 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [names[p] for p in (*case.claimants, *case.respondents)] == ["Alder Pumps", "Birch Bhd."]
