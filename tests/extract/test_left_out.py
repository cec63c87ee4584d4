"""Parties that the sentences of a case name, and that no step binds to one."""

import pytest

from tests.extract.told_in_brief import told_in_brief


def _sides(text: str) -> list[str]:
    return [told.partition(": ")[2].partition(" = ")[0] for told in told_in_brief(text)]


_HELD = "In May 2023 the District of Delaware held Halden Optics Inc. liable for copying "
_OTHERS = " Brae Holdings Ltd. watches the case. So does Calder Prisms Ltd., which uses such manuals too."
_PAID = (
    "Prisms are what the factory of Marrow Lenses Inc. makes. On 3 May 2023 the District of Delaware ordered Brae "
    "Holdings Ltd. to pay $3 million."
)
_LEFT = [
    pytest.param(
        f"{_HELD}manuals of Marrow Lenses Inc. for opticians.{_OTHERS}", ["Marrow > Halden"], id="the only other name"
    ),
    pytest.param(
        f"{_HELD}manuals of Marrow Lenses Inc. for opticians.{_OTHERS} "
        "In June 2023 Marrow Lenses Inc. sued Brae Holdings Ltd. in the Northern District of Texas.",
        ["Marrow > Halden", "Marrow > Brae"],
        id="though it stands in another case",
    ),
    pytest.param(f"{_PAID}\nNordic Glass Ltd. hopes.", ["Marrow > Brae"], id="the only other name of the paragraph"),
    pytest.param(
        "Prisms are what the factory of Marrow Lenses Inc. and Calder Prisms Ltd. makes. On 3 May 2023 the District of "
        "Delaware ordered Brae Holdings Ltd. to pay $3 million.\nNordic Glass Ltd. hopes.",
        ["Marrow, Calder > Brae"],
        id="the only list of names",
    ),
    pytest.param(f"Nordic Glass Ltd. hopes. {_PAID}", [" > Brae"], id="not one of two that it names"),
    pytest.param(f"{_HELD}manuals, which it sold on Marrow Mall.{_OTHERS}", [" > Halden"], id="nor a place of trade"),
]


@pytest.mark.parametrize(("text", "sides"), _LEFT)
def test_the_one_left_over_is_on_the_empty_side(text: str, sides: list[str]) -> None:
    assert _sides(text) == sides


_FACING = "In May 2023 Marrow Lenses Inc. sued Halden Optics AS in the District of Delaware over a lens patent. "
_TEXAS = "The jury in the Western District of Texas decided on 3 June 2024 that no patent was infringed. "
_BOTH = [
    pytest.param(
        f"{_FACING}In June 2023 Calder Prisms Ltd. sued Brae Holdings Ltd. in the District of Nevada.\n{_TEXAS}Halden "
        "Optics AS and Marrow Lenses Inc. declined to comment.",
        ["Marrow > Halden", "Calder > Brae", "Marrow > Halden"],
        id="two who face each other elsewhere",
    ),
    pytest.param(
        f"{_FACING}\nThe lawyers of Calder Prisms Ltd. had to travel. {_TEXAS}The claims against Brae Holdings Ltd. "
        "were bold.",
        ["Marrow > Halden", "Calder > Brae"],
        id="two who face nobody elsewhere, one of them accused",
    ),
    pytest.param(
        f"{_FACING}\nThe lawyers of Calder Prisms Ltd. had to travel. {_TEXAS}Brae Holdings Ltd. was pleased.",
        ["Marrow > Halden", " > "],
        id="not two of whom nothing tells who sues",
    ),
]


@pytest.mark.parametrize(("text", "sides"), _BOTH)
def test_both_sides_of_a_case_that_names_nobody(text: str, sides: list[str]) -> None:
    assert _sides(text) == sides
