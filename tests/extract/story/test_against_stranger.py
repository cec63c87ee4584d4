"""Decisions against somebody who takes no part in the suit spoken of are those of another suit."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Corvo Inc has sued Bexa Ltd in the Northern District of California over a trademark. "
_WON = "civil-infringement first: Corvo > Holm = claimant-won"
_OPEN = "civil-infringement first: Corvo > Bexa = unknown"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "The same court dismissed a similar suit that Corvo had brought against Holm Ltd.",
            [_OPEN, "civil-infringement first: Corvo > Holm = respondent-won"],
            id="the same court",
        ),
        pytest.param(
            "Last year the court dismissed another suit by Corvo against Holm Ltd.",
            [_OPEN, "civil-infringement first: Corvo > Holm = respondent-won; decided 2023"],
            id="the court",
        ),
        pytest.param(
            "An earlier jury had awarded Corvo $2 million from Holm Ltd.",
            ["civil-infringement first: Corvo > Bexa = pending", _WON + "; awarded 2000000 damages"],
            id="an earlier jury",
        ),
        pytest.param(
            "The court dismissed the suit against Bexa.",
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
            id="the suit itself",
        ),
    ],
)
def test_against_whom(text: str, told: list[str]) -> None:
    assert told_in_brief(_SUED + text) == told
