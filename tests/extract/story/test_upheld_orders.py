"""What a court above confirms is a review of what the court below held."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_BELOW = "On 4 May 2021 the Patents Court ordered Marrow Ltd. to pay Orlin Foods Inc. 2 million pounds. "


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("The Court of Appeal confirmed that in July 2022.", "affirmed"),
        ("The Court of Appeal upheld the order in July 2022.", "affirmed"),
    ],
)
def test_confirmed_above(told: str, outcome: str) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{_BELOW}{told}\n", "x.txt")
    record = extract_record(article)
    assert [(c.instance, c.outcome, bool(c.after)) for c in record.proceedings] == [
        ("first", "claimant-won", False),
        ("second", outcome, True),
    ]
