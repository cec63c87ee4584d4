"""A retrial that is asked for, beside what the courts of appeal and of retrial decided."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Shenzhen Intermediate Court ordered Bexa to pay Corvo RMB 10 million. Bexa "
            "appealed to the Guangdong High Court, which dismissed the appeal, and then petitioned "
            "for retrial.",
            [
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 10000000 damages",
                "civil-infringement second: Corvo > Bexa = affirmed; appealed Bexa",
            ],
        ),
        (
            "The Zhejiang High Court reversed. Corvo petitioned the SPC for retrial, and the SPC "
            "remanded the case for retrial. Corvo had sued Bexa in Hangzhou.",
            [
                "civil-infringement second: Corvo > Bexa = reversed",
                "civil-infringement retrial: Corvo > Bexa = remanded; appealed Corvo",
            ],
        ),
    ],
)
def test_retrials_sought(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
