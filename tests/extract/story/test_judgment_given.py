"""Injunctions called that and no more, before and behind the judgment of the same court."""

import pytest

from tests.extract.told_in_brief import record_of

_FOUND = "The Mannheim Regional Court ruled on 3 May 2024 that Beta Ltd infringed Alpha Ltd's patent. "
_SUED = "Alpha Ltd sued Beta Ltd in the Mannheim Regional Court in 2022 for patent infringement. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(_FOUND + "It granted an injunction against Beta's phones.", ["civil-infringement"], id="found"),
        pytest.param(
            _SUED + "In 2023 it granted an injunction against Beta's phones.",
            ["civil-infringement", "preliminary-injunction"],
            id="nothing found yet",
        ),
        pytest.param(
            _FOUND + "It had earlier granted an injunction against Beta's phones.",
            ["civil-infringement", "preliminary-injunction"],
            id="before it",
        ),
        pytest.param(
            _FOUND + "In a second case it granted an injunction against Beta's phones.",
            ["civil-infringement", "preliminary-injunction"],
            id="in another case",
        ),
        pytest.param(
            _FOUND + "It granted a preliminary injunction against Beta's phones.",
            ["civil-infringement", "preliminary-injunction"],
            id="called interim",
        ),
    ],
)
def test_an_injunction_behind_the_judgment_is_no_interim_one(text: str, told: list[str]) -> None:
    assert sorted(case.type for case in record_of(text).proceedings) == told
