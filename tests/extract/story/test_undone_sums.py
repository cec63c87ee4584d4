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
        (
            "The Milan Court of Appeal overturned a ruling by which Beta S.p.A. had been ordered to pay Alpha S.p.A. €2"
            " million for trademark infringement.",
            [[]],
        ),
        (
            "The Federal Court of Justice overturned a ruling of the Higher Regional Court in Karlsruhe that had"
            " ordered Beta GmbH to pay Alpha GmbH €2 million for patent infringement.",
            [[], [2_000_000]],
        ),
        (
            "The Paris Court of Appeal overturned the ruling of the Paris Judicial Court that had dismissed the claims"
            " of Alpha SA and ordered Beta SA to pay €2 million for patent infringement.",
            [[2_000_000], []],
        ),
        ("The Federal Circuit overturned an award of $20 million to Alpha Inc. against Beta Corp.", [[]]),
    ],
)
def test_a_sum_that_is_set_aside_is_not_granted(text: str, granted: list[list[int]]) -> None:
    assert [[money.amount for money in case.awarded] for case in record_of(text).proceedings] == granted
