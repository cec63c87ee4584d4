"""Titles of rights that stand without quotation marks."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize("people", ["Canadian", "Swiss", "New Zealand", "South African", "Benelux"])
def test_where_a_mark_holds_is_no_name_of_it(people: str) -> None:
    (right,) = record_of(f"The High Court held that Corvo infringed Bexa's {people} trade mark.").rights
    assert right.title.en == ()
