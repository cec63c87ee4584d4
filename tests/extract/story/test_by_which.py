"""Suits over decisions of the office of the European Union: what it had decided by them, and actions thrown out."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def _told(text: str) -> list[str]:
    (article,) = read_newsletter(f"In brief\n3 July 2018\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {p.id: p.name.en[0] for p in record.parties}
    return [
        f"{c.type} {(c.forum.en or ('-',))[0]} {c.instance} {c.decided} {c.outcome} {c.after} "
        f"{'+'.join(names[p] for p in c.claimants)} v {'+'.join(names[p] for p in c.respondents)}"
        for c in record.proceedings
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "In 2016 the General Court annulled, in Case T-1/15, a decision by which EUIPO had rejected Harefoot SE's "
            "opposition to the registration of a mark applied for by the Italian firm Gimma Srl. EUIPO's appeal was "
            "dismissed by the Court of Justice on 28 June 2018.",
            [
                "administrative-litigation General Court first 2016 claimant-won c2 Harefoot SE v EUIPO",
                "trademark-opposition EUIPO administrative None denied None Harefoot SE v Gimma Srl.",
                "administrative-litigation Court of Justice second 2018-06-28 affirmed c1 Harefoot SE v EUIPO",
            ],
            id="an opposition rejected",
        ),
        pytest.param(
            "EUIPO cancelled the trade mark in 2014, and the action of Brolin A/S against that decision was thrown out "
            "by the General Court in June 2017.",
            [
                "trademark-invalidation EUIPO administrative 2014 invalidated None  v Brolin A/S",
                "administrative-litigation General Court first 2017-06 respondent-won c1 Brolin A/S v EUIPO",
            ],
            id="an action thrown out",
        ),
        pytest.param(
            "Karst GmbH applied to EUIPO for a declaration of invalidity of a mark of Brolin A/S in March 2014. The "
            "Fourth Board of Appeal declared the mark invalid on 11 May 2016. Brolin brought an action before "
            "the General Court. By today's judgment the General Court dismisses the action.",
            [
                "trademark-invalidation EUIPO administrative 2016-05-11 invalidated None Karst GmbH v Brolin A/S",
                "administrative-litigation General Court first 2018-07-03 respondent-won c1 Brolin A/S v EUIPO",
            ],
            id="an action brought after a board's decision",
        ),
    ],
)
def test_offices_before_the_general_court(text: str, told: list[str]) -> None:
    assert _told(text) == told
