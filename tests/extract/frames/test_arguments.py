"""Who sues whom, by where the actors stand around the verb."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        (
            "The petitioner, Kiln Inc., is a defendant in the Leeds County Court, where Oven Corp. sued it.",
            "Oven > Kiln",
        ),
        (
            "The claimant, Kiln Inc., stopped in May, since Oven Corp. had sued it in the Leeds County Court.",
            "Oven > Kiln",
        ),
        ("The petitioner, Kiln Inc., was sued by Oven Corp. in the Leeds County Court in May 2023.", "Oven > Kiln"),
        ("The plaintiff, Kiln Inc., sued Oven Corp. in the Leeds County Court in May 2023.", "Kiln > Oven"),
        ("The plaintiff, Kiln Inc., went to the Leeds County Court and sued Oven Corp. there.", "Kiln > Oven"),
    ],
)
def test_a_name_right_before_the_verb_counts_more_than_a_role(told: str, sides: str) -> None:
    (case,) = told_in_brief(told)
    assert sides in case


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        (
            "甲木公司未起诉。杭州石桥公司的动作更快，它于2024年1月在宁波市中级人民法院起诉乙木公司。",
            "杭州石桥公司 > 乙木公司",
        ),
        (
            "甲木公司未起诉。杭州石桥公司动作更快，于2024年1月在宁波市中级人民法院起诉乙木公司。",
            "杭州石桥公司 > 乙木公司",
        ),
    ],
)
def test_a_word_for_somebody_means_whose_doing_was_told(told: str, sides: str) -> None:
    assert any(sides in case for case in told_in_brief(told))
