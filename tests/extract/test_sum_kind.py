"""What a sum is for."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("sums", "kinds"),
    [
        ("economic loss and reasonable expenses of RMB 10,000", ["damages"]),
        ("damages and its reasonable expenses totalling RMB 10,000", ["damages"]),
        ("reasonable expenses of RMB 10,000", ["expenses"]),
        ("economic loss of RMB 90,000 and reasonable expenses of RMB 10,000", ["damages", "expenses"]),
    ],
)
def test_one_sum_for_losses_and_expenses_is_one_of_damages(sums: str, kinds: list[str]) -> None:
    record = record_of(f"The court ordered Beta Ltd to pay Alpha Ltd {sums} for trademark infringement.")
    assert [money.kind for case in record.proceedings for money in case.awarded] == kinds
