"""The day of a decision that only the words for its review tell."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_BELOW = " The High Court had held that Orlin infringed a patent of Marrow."


@pytest.mark.parametrize(
    ("review", "day"),
    [
        ("The Court of Appeal in London dismissed Orlin's appeal against a decision of July 2023.", "2023-07"),
        ("The Court of Appeal in London upheld a judgment of 3 May 2023.", "2023-05-03"),
        ("In July 2023 the Court of Appeal in London dismissed Orlin's appeal.", ""),
    ],
)
def test_the_decision_under_review_has_its_day(review: str, day: str) -> None:
    above, below = sorted(told_in_brief(review + _BELOW), key=lambda case: "second" not in case)
    assert below.partition("; decided ")[2] == day
    assert (above.partition("; decided ")[2] == "") == bool(day)
