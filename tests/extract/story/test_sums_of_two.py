"""Two sums set side by side are those of a judgment and of the one that it reviews."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Alder Corp. sued Birch Inc. for infringement of patent No. 5987441 in the Tokyo District Court. "
_LOWER, _UPPER = ("civil-infringement first: Alder > Birch = ", "civil-infringement second: Alder > Birch = modified")


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        (
            "The Intellectual Property High Court ruled on 25 January that Birch must pay 412 million yen, up from the "
            "198 million yen granted by the Tokyo District Court in September 2022.",
            "claimant-won; awarded 198000000 damages; decided 2022-09",
            "; awarded 412000000 damages; decided 2024-01-25",
        ),
        (
            "The Intellectual Property High Court awarded 412 million yen, more than double the 198 million yen set "
            "by the Tokyo District Court.",
            "claimant-won; awarded 198000000 damages",
            "; awarded 412000000 damages",
        ),
        (
            "The Intellectual Property High Court cut the award from 412 million yen to 198 million yen.",
            "claimant-won; awarded 412000000 damages",
            "; awarded 198000000 damages",
        ),
        (
            "The Intellectual Property High Court reduced the damages to 98 million yen from 198 million yen.",
            "claimant-won; awarded 198000000 damages",
            "; awarded 98000000 damages",
        ),
    ],
)
def test_each_its_own(text: str, lower: str, upper: str) -> None:
    assert told_in_brief(_SUED + text) == [_LOWER + lower, _UPPER + upper]


@pytest.mark.parametrize(
    "text",
    [
        "The Tokyo District Court ordered Birch to pay 412 million yen plus costs of 3 million yen.",
        "The Tokyo District Court ordered Birch to pay 412 million yen. They rose from 2 billion yen to 3 billion yen.",
        "The Tokyo District Court ordered Birch to pay 412 million yen, far less than the 900 million yen asked for.",
    ],
)
def test_one_judgment(text: str) -> None:
    (case,) = told_in_brief(_SUED + text)
    assert "awarded 412000000" in case
