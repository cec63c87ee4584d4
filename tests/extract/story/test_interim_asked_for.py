"""What a court says to "that application" is an interim measure where the sentence before told of one."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_SUIT = "Orlin Foods Inc. sued Marrow Ltd. in the Delhi High Court in January 2024 for patent infringement"


@pytest.mark.parametrize(
    ("asked", "types"),
    [
        (
            " and, with it, asked for an interim injunction.",
            ["civil-infringement", "preliminary-injunction"],
        ),
        (" and asked for damages.", ["civil-infringement"]),
    ],
)
def test_that_application(asked: str, types: list[str]) -> None:
    text = f"{_SUIT}{asked} That application was refused by a single judge on 24 March 2025."
    (article,) = read_newsletter(f"In brief\n28 June 2025\n{text}\n", "x.txt")
    record = extract_record(article)
    assert sorted(case.type for case in record.proceedings) == types
    refused = next(case for case in record.proceedings if case.decided == "2025-03-24")
    assert refused.type == types[-1]


@pytest.mark.parametrize("until", ["until the next hearing", "till further orders", "pending trial"])
def test_a_ban_for_the_time_is_an_interim_one(until: str) -> None:
    told = told_in_brief(f"The Delhi High Court restrained Beta Ltd from using the mark ALPHA {until}.")
    assert told == ["preliminary-injunction first:  > Beta = granted"]
