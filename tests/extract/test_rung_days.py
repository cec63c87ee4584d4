"""The days of the courts of one dispute, each beside the name of its court."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_WON = (
    "Alpha GmbH's patent is infringed by Beta KG, the High Court held in 2019, and Beta must pay EUR 2 million, a "
    "judgment that "
)


@pytest.mark.parametrize(
    ("told", "days"),
    [
        pytest.param(
            "the Court of Appeal (2020) and the Supreme Court (3 May 2021) upheld.",
            {"High Court": "2019", "Court of Appeal": "2020", "Supreme Court": "2021-05-03"},
            id="in brackets",
        ),
        pytest.param(
            "the Court of Appeal, two to one, on 3 May 2020 upheld.",
            {"High Court": "2019", "Court of Appeal": "2020-05-03"},
            id="behind an aside",
        ),
        pytest.param(
            "Beta took to the Court of Appeal in 2020.",
            {"High Court": "2019", "Court of Appeal": None},
            id="the day of an appeal",
        ),
    ],
)
def test_the_days_of_a_chain(told: str, days: dict[str, str | None]) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{_WON}{told}\n", "x.txt")
    cases = extract_record(article).proceedings
    assert {case.forum.en[0]: case.decided for case in cases} == days
