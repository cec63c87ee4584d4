"""The status of cases of which the text does not tell what they came to."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_SUED = "Alpha GmbH sued Beta KG in the Ulm Regional Court in May 2017 over its patent EP 1 234 567. "


@pytest.mark.parametrize(
    ("told", "status"),
    [
        pytest.param("The judgment of the court of 3 June 2019 was long awaited.", "decided", id="its day is told"),
        pytest.param(
            "On appeal the Stuttgart Higher Regional Court reduced the damages on 4 May 2020.", "decided", id="reviewed"
        ),
        pytest.param("Beta has not said what it thinks of it.", "pending", id="it was only brought"),
    ],
)
def test_decided_whatever_it_came_to(told: str, status: str) -> None:
    (article,) = read_newsletter(f"{_SUED}{told}\n", "x.txt")
    first = next(case for case in extract_record(article).proceedings if case.instance == "first")
    assert first.status == status
