"""Charges of which the text names no court."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "Prosecutors charged Marrow Corp. in 2021 with conspiring to steal trade secrets of Orlin Inc.",
        "Marrow Corp. was indicted in 2021 for stealing trade secrets of Orlin Inc.",
    ],
)
def test_a_charge_begins_a_case(told: str) -> None:
    assert told_in_brief(told) == ["criminal-prosecution first:  > Marrow = pending; filed 2021"]


@pytest.mark.parametrize(
    "told",
    [
        "Marrow Corp. charged EUR 4 for each pump in 2021.",
        "Two men were charged in 2021 with stealing trade secrets of Orlin Inc.",
    ],
)
def test_nobody_named_was_charged(told: str) -> None:
    assert told_in_brief(told) == []
