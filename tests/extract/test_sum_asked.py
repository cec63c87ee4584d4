"""Which sum beside the only suit of a report is the one asked for in it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUIT = "Alpha Corp. has sued Beta Inc. in the District of Delaware for patent infringement. "
TOLD = "civil-infringement first: Alpha > Beta = pending"


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("The amount claimed is limited to $40,000.", "; claimed 40000"),
        ('Damages "of over $62 million" are prayed for.', "; claimed 62000000"),
        ("Its losses, so the papers say, came to $3 million.", "; claimed 3000000"),
        ("Twelve million dollars is the price that it puts on the patent.", "; claimed 12000000"),
        ("Beta's turnover came to $3 million.", ""),
        ("The claim is about a pump that sold for $300.", ""),
        ("Alpha's letters had demanded a royalty of 45 cents a unit.", ""),
        ("Alpha Limited raised $20 million last year.", ""),
        ("It sets its losses at $3 million in one place and its harm at $5 million in another.", ""),
    ],
)
def test_sum_asked(text: str, claimed: str) -> None:
    assert told_in_brief(SUIT + text) == [TOLD + claimed]
