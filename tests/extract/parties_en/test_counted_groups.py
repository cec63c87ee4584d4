"""Counted groups of which the text names some."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "sued"),
    [
        pytest.param("sued three rivals, including Beta GmbH and Gamma AG,", ["Beta GmbH", "Gamma AG"], id="including"),
        pytest.param("sued four competitors, among them Beta GmbH,", ["Beta GmbH"], id="among them"),
        pytest.param(
            "sued three rivals, including the Danish retailer Bestova and the shoe chain Tschobo,",
            ["Bestova", "Tschobo"],
            id="with what they are",
        ),
        pytest.param(
            "sued several rivals, among them Beta GmbH and Gamma AG,", ["Beta GmbH", "Gamma AG"], id="several"
        ),
        pytest.param(
            "sued three rivals over shoes: Bestova, Tschobo and Gamma AG.",
            ["Bestova", "Tschobo", "Gamma AG"],
            id="behind a later colon",
        ),
        pytest.param("sued three rivals", ["three rivals"], id="none named"),
    ],
)
def test_those_named_of_a_counted_group_stand_for_it(text: str, sued: list[str]) -> None:
    record = record_of(f"Alpha Ltd {text} in the Cologne Regional Court in 2022 for copyright infringement.")
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [names[p] for case in record.proceedings for p in case.respondents] == sued
