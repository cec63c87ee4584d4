"""Verdicts that a new trial takes back, and those that it leaves."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "A jury in Waco found that Bexa Ltd infringed Corvo Inc's patent and awarded $10 million "
                "after the judge had granted Corvo a new trial."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 10000000 damages"],
        ),
        (
            (
                "A jury in Waco awarded Corvo Inc $10 million from Bexa Ltd for patent infringement. The "
                "judge ordered a new trial on damages. Bexa Ltd appealed to the Federal Circuit, which "
                "reinstated the verdict."
            ),
            [
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 10000000 damages",
                "civil-infringement second: Corvo > Bexa = reversed; appealed Bexa",
            ],
        ),
        (
            (
                "A jury in Delaware awarded Corvo Inc $5 million from Bexa Ltd over a patent. The judge "
                "ordered a new trial of Bexa's counterclaim."
            ),
            [
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 5000000 damages",
                "civil-infringement first: Bexa > Corvo = unknown",
            ],
        ),
    ],
)
def test_verdicts_beside_a_new_trial(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
