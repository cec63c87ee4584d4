"""Which cases count that name no court."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Orlin Foods Inc. filed its patent infringement suit in March 2020. In his final judgment of 10 August "
            "2022 the judge dismissed the suit.",
            1,
            id="one side, from the suit to the judgment",
        ),
        pytest.param(
            "Orlin Foods Inc. has filed a patent infringement suit in the District of Delaware.",
            1,
            id="one side that sued before a court by its name",
        ),
        pytest.param("Orlin Foods Inc. lost its patent infringement suit.", 0, id="one side and nothing else"),
    ],
)
def test_cases_without_a_court(text: str, told: int) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    assert len(extract_record(article).proceedings) == told
