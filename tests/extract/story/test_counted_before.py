"""Companies that are counted behind a sentence that names each."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sued"),
    [
        (
            "该游戏由乙木公司开发、海潮公司运营，并在北岭公司的网站上提供下载。甲木公司将三家公司诉至广州知识产权法院。",
            "甲木公司 > 乙木公司, 海潮公司, 北岭公司",
        ),
        (
            "甲木公司发现，海潮公司开发、授权北岭公司运营的游戏抄袭了地图，遂将两公司诉至浦东新区人民法院。",
            "甲木公司 > 海潮公司, 北岭公司",
        ),
        (
            "The game was developed by Bexa and operated by Holm. Corvo sued the two companies in the Guangzhou"
            " Intellectual Property Court.",
            "Corvo > Bexa, Holm",
        ),
        ("该游戏由乙木公司开发。甲木公司将三家公司诉至广州知识产权法院。", "甲木公司 > 三家公司"),
    ],
)
def test_counted_companies(text: str, sued: str) -> None:
    assert sued in told_in_brief(text)[0]
