"""Names right before a sum of dollars, the letters of which are no part of them."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize("money", ["S$85,000", "US$85,000", "HK$85,000", "A$85,000"])
@pytest.mark.parametrize("name", ["Ms Lim", "Alpha Pumps"])
def test_the_letters_of_a_sum_are_no_part_of_a_name(name: str, money: str) -> None:
    record = record_of(f"The High Court awarded {name} {money} in damages against Beta Ltd over a copyright.")
    assert [party.name.en[0] for party in record.parties] == [name, "Beta Ltd"]
