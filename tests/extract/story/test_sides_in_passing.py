"""Sides that reports tell in passing: a list with affiliates, an award under review, who counterclaims."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

Told = list[tuple[str, list[str], list[str], list[str]]]


def _sides(text: str) -> Told:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    return [
        (
            next(iter(case.forum.en), ""),
            [name[i] for i in case.claimants],
            [name[i] for i in case.respondents],
            [name[i] for i in case.appellants],
        )
        for case in record.proceedings
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Ardent Motors Ltd, together with four of its affiliates, sued Pell Optics Inc. in the District of "
            "Delaware in 2019.",
            [("District of Delaware", ["Ardent Motors Ltd", "four of its affiliates"], ["Pell Optics Inc."], [])],
            id="affiliates that are only counted",
        ),
        pytest.param(
            "A lawsuit accusing Anna Marlow of copying a song is over. Rivermark Sales LLC sued the British singer, "
            "her label Corvid Records and Sunfield Music LLC in 2018 in federal court in Manhattan.",
            [
                (
                    "federal court in Manhattan",
                    ["Rivermark Sales LLC"],
                    ["Anna Marlow", "Corvid Records", "Sunfield Music LLC"],
                    [],
                )
            ],
            id="the one person named so far",
        ),
        pytest.param(
            "The Federal Circuit on May 21, 2024 threw out a $20 million award to Norvik Controls, Inc. against "
            "Calder LLC and sent the case back to the Western District of Texas for a new trial on damages.",
            [
                ("Federal Circuit", ["Norvik Controls, Inc."], ["Calder LLC"], ["Calder LLC"]),
                ("Western District of Texas", ["Norvik Controls, Inc."], ["Calder LLC"], []),
            ],
            id="an award to one against the other",
        ),
        pytest.param(
            "On June 4, 2025 the Federal Circuit affirmed the District of Delaware's judgment that Mondura, Inc. "
            "and two subsidiaries do not infringe U.S. Patent No. 11,246,933.",
            [
                ("Federal Circuit", [], ["Mondura, Inc.", "two subsidiaries"], []),
                ("District of Delaware", [], ["Mondura, Inc.", "two subsidiaries"], []),
            ],
            id="a judgment that somebody does not infringe",
        ),
        pytest.param(
            "Judge Ann Bell of the District of Delaware granted summary judgment to Thornbury Press GmbH on "
            "February 11, 2025. Her opinion held that Ross Search Inc. directly infringed the copyright in 2,243 "
            "headnotes.",
            [("District of Delaware", ["Thornbury Press GmbH"], ["Ross Search Inc."], [])],
            id="her opinion",
        ),
        pytest.param(
            "Readers will recall that Vesper Toys LLC brought a declaratory action in the District of Arizona in "
            "2014 and that Jolly Distillers, Inc. counterclaimed.",
            [
                ("District of Arizona", ["Vesper Toys LLC"], ["Jolly Distillers, Inc."], []),
                ("District of Arizona", ["Jolly Distillers, Inc."], ["Vesper Toys LLC"], []),
            ],
            id="who counterclaims was sued",
        ),
        pytest.param(
            "Vesper Toys LLC sued Jolly Distillers, Inc. in the District of Arizona in 2014. The USPTO received "
            "1,612 petitions for inter partes review in the first five months of the year.",
            [("District of Arizona", ["Vesper Toys LLC"], ["Jolly Distillers, Inc."], [])],
            id="a figure of an office is no case",
        ),
        pytest.param(
            "Zephyr Ltd sued Mr Tan in the High Court at Auckland in 2018. In February 2020 the court ordered him to "
            "pay NZD 1 million. In China, the Nanjing Intermediate People's Court held a local company, Shaanxi "
            "Green Fruit Co., liable on Zephyr's complaint in May 2021. It awarded RMB 1.2 million.",
            [
                ("High Court at Auckland", ["Zephyr Ltd"], ["Mr Tan"], []),
                ("Nanjing Intermediate People's Court", ["Zephyr Ltd"], ["Shaanxi Green Fruit Co."], []),
            ],
            id="decided upon somebody's complaint",
        ),
        pytest.param(
            "Halden Robots AG sued Storo AS in the Mannheim Regional Court in 2021. The case was still to be heard "
            "when the groups made peace. Storo agreed to pay Halden GBP 200 million.",
            [("Mannheim Regional Court", ["Halden Robots AG"], ["Storo AS"], [])],
            id="what is agreed to be paid no court has ordered",
        ),
    ],
)
def test_sides_told_in_passing(text: str, told: Told) -> None:
    assert _sides(text) == told
