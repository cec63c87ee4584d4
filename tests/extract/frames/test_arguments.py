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
        ("甲木科技有限公司起诉水果经销商邱某某，索赔8万元，宁波市中级人民法院已受理。", "甲木科技有限公司 > 邱某某"),
        (
            "甲木科技有限公司起诉经销商乙木水果有限公司，索赔8万元，宁波市中级人民法院已受理。",
            "甲木科技有限公司 > 乙木水果有限公司",
        ),
        ("石桥果业协会起诉乙木水果有限公司，索赔8万元，宁波市中级人民法院已受理。", "石桥果业协会 > 乙木水果有限公司"),
        (
            "甲木科技有限公司将乙木科技有限公司与丙木科技有限公司诉至杭州市中级人民法院，请求判令两被告停止侵权，连带赔偿8万元。",
            "甲木科技有限公司 > 乙木科技有限公司, 丙木科技有限公司",
        ),
        (
            "甲木公司未起诉。杭州石桥公司动作更快，于2024年1月在宁波市中级人民法院起诉乙木公司。",
            "杭州石桥公司 > 乙木公司",
        ),
    ],
)
def test_a_word_for_somebody_means_whose_doing_was_told(told: str, sides: str) -> None:
    assert any(sides in case for case in told_in_brief(told))
