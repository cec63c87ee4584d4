"""Charges that English texts tell of, with and without the name of a prosecutor."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def _told(text: str) -> list[tuple[str, str, list[str], list[str]]]:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {p.id: p.name.en[0] for p in record.parties}
    return [
        (
            (c.forum.en or ("-",))[0],
            str(c.outcome),
            [names[p] for p in c.claimants],
            [names[p] for p in c.respondents],
        )
        for c in record.proceedings
        if c.type == "criminal-prosecution"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "A federal grand jury in Brooklyn indicted Wei Zheng, 59, on charges of stealing turbine trade secrets "
            "from General Turbine Co. He pleaded not guilty.",
            [("federal grand jury in Brooklyn", "pending", [], ["Wei Zheng"])],
            id="indicted by a grand jury",
        ),
        pytest.param(
            "The Justice Department said that Huan Tech Co. had been charged in the U.S. District Court for the "
            "Eastern District of New York with conspiracy to steal trade secrets from six companies.",
            [
                (
                    "U.S. District Court for the Eastern District of New York",
                    "pending",
                    ["Justice Department"],
                    ["Huan Tech Co."],
                )
            ],
            id="charged in a court",
        ),
        pytest.param(
            "Federal prosecutors charged two engineers, Carl Brandt and Hugo Lang, with theft of trade secrets, "
            "accusing them of passing designs of Novachip Inc. to a rival. The case is being prosecuted by the U.S. "
            "Attorney's Office for the Northern District of California.",
            [
                (
                    "-",
                    "pending",
                    ["U.S. Attorney's Office for the Northern District of California"],
                    ["Carl Brandt", "Hugo Lang"],
                )
            ],
            id="prosecutor told behind",
        ),
        pytest.param(
            "Beta Ltd. sued Alpha Ltd. in the Eastern District of Texas. Alpha charged Beta a fee that it called "
            "a fraud.",
            [],
            id="a fee is no charge",
        ),
    ],
)
def test_charges(text: str, told: list[tuple[str, str, list[str], list[str]]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "On 4 June 2024 Leeds Crown Court ordered Ada Alder, who sold fake pens, to pay the brand owner £3,000.",
            [("Leeds Crown Court", "convicted", [], ["Ada Alder"])],
            id="a court that only tries crimes makes somebody pay",
        ),
        pytest.param(
            "On 4 June 2024 the Delhi High Court ordered Ada Alder, who sold fake pens, to pay Birch Ltd £3,000.",
            [],
            id="any other court",
        ),
    ],
)
def test_criminal_courts(text: str, told: list[tuple[str, str, list[str], list[str]]]) -> None:
    assert _told(text) == told
