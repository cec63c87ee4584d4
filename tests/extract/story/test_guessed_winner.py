"""Suits told behind a verdict that are others."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "A verdict for Bexa Ltd stands, the Federal Circuit said, in a patent case. Corvo Inc "
                "sued Bexa Ltd again in 2022 in Delaware."
            ),
            [
                "civil-infringement second: Bexa > Corvo = unknown",
                "civil-infringement first: Corvo > Bexa = unknown; filed 2022",
            ],
        ),
    ],
)
def test_suits_told_behind_a_verdict(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
