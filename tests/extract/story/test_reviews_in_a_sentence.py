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
    ],
)
def test_a_review_and_what_is_reviewed(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
