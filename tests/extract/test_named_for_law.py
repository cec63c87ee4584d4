"""Highest courts that a text names for what they hold of the law."""

import pytest

from tests.extract.told_in_brief import record_of

HELD = "On 12 December 2023 the Regional Court Cologne ordered Beta GmbH to pay Alpha GmbH EUR 50,000. "


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param(HELD + "In the meantime the CJEU had spoken on applied art, on 4 December 2023.", 1, id="spoke"),
        pytest.param(HELD + "The court relied on the CJEU's ruling of 4 December 2023 on applied art.", 1, id="ruling"),
        pytest.param(
            HELD + "The judges followed the Federal Court of Justice, which had held in 2020 that lamps are works.",
            1,
            id="held before",
        ),
        pytest.param(
            HELD + "On 4 May 2024 the Federal Court of Justice dismissed the appeal of Beta GmbH.", 2, id="an appeal"
        ),
    ],
)
def test_cases(text: str, number: int) -> None:
    assert len(record_of(text).proceedings) == number
