"""Decisions told in one breath with a suit: they are of that suit and not of the one told before in the same court."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

_FIRST = "In March 2023 the Delhi High Court ordered Marrow Ltd. to pay Orlin Foods Inc. INR 40 crore for its mills. "


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


@pytest.mark.parametrize(
    ("text", "sued", "decided"),
    [
        pytest.param(
            "On 9 May 2024, in Orlin's parallel suit against Tarn Mills Ltd., the same court awarded INR 9 crore.",
            "Tarn Mills Ltd.",
            "2024-05-09",
            id="the day that opens the sentence is that of the decision",
        ),
        pytest.param(
            "Orlin also sued Tarn Mills Ltd. in April 2022; on 9 May 2024 the same court dismissed the suit.",
            "Tarn Mills Ltd.",
            "2024-05-09",
            id="a suit with a day of its own",
        ),
    ],
)
def test_decision_of_the_suit_told_beside_it(text: str, sued: str, decided: str) -> None:
    record = _record(_FIRST + text)
    names = {party.id: party.name.en[0] for party in record.parties}
    told = {tuple(names[p] for p in case.respondents): case for case in record.proceedings}
    assert sorted(told) == [("Marrow Ltd.",), (sued,)]
    assert told[(sued,)].decided == decided
    assert told[("Marrow Ltd.",)].decided == "2023-03"
    assert "Delhi High Court" in told[(sued,)].forum.en
