"""Who takes part in a case on neither side: the case that they join."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. The Federation of Coastal "
            "Publishers was allowed to intervene.",
            ["Federation of Coastal Publishers"],
        ),
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. Its licensee Torrin Ltd joined "
            "the proceedings in support of Halden.",
            ["Torrin Ltd"],
        ),
        (
            "Torrin Ltd, a licensee of Halden News Ltd, joined the suit against Brightmere AI Inc. in the Delhi High "
            "Court on Halden's side.",
            ["Torrin Ltd"],
        ),
        # What a court not spoken of has before it is another case.
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. Before the Bombay High Court, "
            "the Federation of Coastal Publishers took part as a third party.",
            [],
        ),
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. Brightmere intervened in time.",
            [],
        ),
        # who sues with somebody takes a side
        (
            "Torrin Ltd joined Halden News Ltd's suit against Brightmere AI Inc. in support of its claims as "
            "co-plaintiff. The Delhi High Court awarded Halden Rs 300,000.",
            [],
        ),
        (
            "Halden News Ltd and its licensee Torrin Ltd, which joined the action as intervener, won against "
            "Brightmere AI Inc. in the Delhi High Court over the patent.",
            ["Torrin Ltd"],
        ),
    ],
)
def test_who_joins_a_case(text: str, others: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    assert [name[i] for i in record.proceedings[0].others] == others


def test_who_is_supported_takes_the_empty_side() -> None:
    (article,) = read_newsletter(
        "The Düsseldorf Higher Regional Court upheld the injunction against Bexa. Corvo's licensee Torreno GmbH "
        "intervened in support of Corvo.",
        "x.txt",
    )
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [[name[i] for i in side] for side in (case.claimants, case.respondents)] == [["Corvo"], ["Bexa"]]
