"""A verdict of a jury goes to the American suit, though the text last spoke of a court without one."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter

SUITS = (
    "Alpha Corp. sued Beta Inc. in the Western District of Texas in March 2022. Beta Inc. sued Alpha Corp. in the "
    "Northern District of California in May 2022. Alpha Corp. also sued Beta Inc. before the Munich Regional Court in "
    "June 2022. "
)


def _cases(told: str) -> dict[str, Proceeding]:
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{SUITS}{told}\n", "x.txt")
    return {case.forum.en[0]: case for case in extract_record(article).proceedings}


@pytest.mark.parametrize(
    ("told", "court"),
    [
        ("On 3 April 2024 a jury found that Beta had infringed and awarded $8 million.", "Western District of Texas"),
        ("On 3 April 2024 jurors found that Alpha had infringed.", "Northern District of California"),
        ("On 3 April 2024 the court found that Beta had infringed.", "Munich Regional Court"),
    ],
)
def test_a_jury_sits_in_america(told: str, court: str) -> None:
    assert {name for name, case in _cases(told).items() if case.decided == "2024-04-03"} == {court}
