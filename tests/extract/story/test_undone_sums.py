"""Sums that a court sets aside are none that it grants, whether they stand behind its verb or before."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "granted"),
    [
        (
            "Alpha Inc. won $20 million from Beta Corp. in Delaware, but the Federal Circuit wiped out the award in May"
            " 2024.",
            [[]],
        ),
        (
            "A jury in the District of Delaware awarded Alpha Inc. $20 million from Beta Corp., but the Federal Circuit"
            " overturned the verdict in May 2024.",
            [[20_000_000], []],
        ),
        ("The Federal Circuit overturned an award of $20 million to Alpha Inc. against Beta Corp.", [[]]),
    ],
)
def test_a_sum_that_is_set_aside_is_not_granted(text: str, granted: list[list[int]]) -> None:
    assert [[money.amount for money in case.awarded] for case in record_of(text).proceedings] == granted
