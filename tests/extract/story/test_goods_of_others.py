"""Bans on goods of others, and on those of whom the story is about besides."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Corvo Inc filed a complaint with the ITC against Bexa Ltd over its patent in 2022. The "
                "commission banned imports of pumps made by other companies as well as those of Bexa Ltd "
                "in 2024."
            ),
            ["section-337 administrative: Corvo > Bexa = claimant-won; filed 2022; decided 2024"],
        ),
    ],
)
def test_bans_on_goods_of_others_too(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
