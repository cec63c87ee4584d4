"""What one English sentence tells of a review and of the decision below it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Federal Circuit reversed the ITC's finding that Beta Inc. did not infringe Alpha Inc.'s patent.",
            [
                "section-337 second: Alpha > Beta = reversed; appealed Alpha",
                "section-337 administrative: Alpha > Beta = respondent-won",
            ],
        ),
        (
            "The Supreme People's Court, reversing the Shanghai IP Court, dismissed the claims of Alpha Co., Ltd."
            " against Beta Co., Ltd.",
            [
                "civil-infringement second: Alpha > Beta = reversed",
                "civil-infringement first: Alpha > Beta = unknown",
            ],
        ),
        (
            "The Milan Court of Appeal confirmed the first-instance judgment that Beta SpA had infringed Alpha SpA's"
            " design.",
            ["civil-infringement second: Alpha > Beta = affirmed"],
        ),
        (
            "The Paris Local Division revoked Alpha Inc.'s patent on a counterclaim by Beta SA and dismissed the"
            " infringement action.",
            [
                "civil-infringement first: Alpha > Beta = respondent-won",
                "patent-invalidation first: Beta > Alpha = invalidated",
            ],
        ),
        (
            "Alpha Ltd sued Beta Ltd for patent infringement. The Court of Appeal reversed the judgment and found for"
            " Alpha Ltd.",
            ["civil-infringement second: Alpha > Beta = reversed"],
        ),
        (
            "A jury awarded Alpha Inc. $20 million in the Eastern District of Texas. The Federal Circuit ordered a new"
            " trial on damages. A second jury in May 2023 awarded $5 million against Beta Corp.",
            [
                "civil-infringement first: Alpha > Beta = claimant-won; awarded 20000000 damages",
                "civil-infringement first: Alpha > Beta = claimant-won; awarded 5000000 damages; decided 2023-05",
                "civil-infringement second: Alpha > Beta = remanded; appealed Beta",
            ],
        ),
    ],
)
def test_a_review_and_what_is_reviewed(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
