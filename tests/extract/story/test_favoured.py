"""For whom a court finds."""

import pytest

from tests.extract.test_dating import cases
from tests.extract.told_in_brief import told_in_brief

ATTACK = "2016年6月，专利复审委员会宣告枫叶公司的外观设计专利无效。"


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("枫叶公司就该决定诉至北京知识产权法院并获支持，专利复审委员会和白桦公司提起上诉。", "claimant-won"),
        ("枫叶公司就该决定诉至北京知识产权法院，未获支持，枫叶公司提起上诉。", "respondent-won"),
    ],
)
def test_who_is_named_in_the_next_clause_has_not_won(told: str, outcome: str) -> None:
    suits = [c for c in cases("zh", ATTACK + told) if c.instance == "first"]
    assert [c.outcome for c in suits] == [outcome]


def test_whose_goods_infringe_is_sued() -> None:
    told = "宁波市中级人民法院认定白桦公司的台灯侵害枫叶公司外观设计专利权。被告上诉后，浙江省高级人民法院维持原判。"
    assert [case.respondents for case in cases("zh", told)] == [("p1",)] * 2


def test_who_beat_whom_in_chinese() -> None:
    text = "2022年，甲海有限公司在杭州市中级人民法院告赢了乙山有限公司，获赔500万元。"
    told = "civil-infringement first: 甲海有限公司 > 乙山有限公司 = claimant-won; awarded 5000000 damages; decided 2022"
    assert told_in_brief(text) == [told]
