"""Suits that a Chinese text tells apart by the cities of their courts."""

import pytest

from tests.extract.told_in_brief import told_in_brief

TWO = [
    "civil-infringement first: 甲海有限公司 > 乙山有限公司 = pending; claimed 3000000",
    "civil-infringement first: 甲海有限公司 > 乙山有限公司 = pending; claimed 5000000",
]


@pytest.mark.parametrize(
    "told",
    [
        "乙山有限公司近日收到深圳市中级人民法院和南京市中级人民法院送达的应诉材料，原告均为甲海有限公司。",
        "甲海有限公司先后在深圳市中级人民法院和南京市中级人民法院起诉乙山有限公司侵害商标权。",
    ],
)
def test_each_suit_has_its_sum(told: str) -> None:
    assert told_in_brief(f"{told}深圳案的案由为侵害商标权，索赔300万元；南京案索赔500万元，目前均在审理。") == TWO


def test_no_suit_by_a_city_without_a_court() -> None:
    text = "甲海有限公司在深圳市中级人民法院起诉乙山有限公司侵害商标权。南京案的案由为侵害商标权，索赔500万元。"
    assert len(told_in_brief(text)) == 1


def test_who_sues_by_papers_that_have_come() -> None:
    text = "乙山有限公司近日收到深圳市中级人民法院送达的应诉材料，原告为甲海有限公司，索赔300万元。"
    assert told_in_brief(text) == TWO[:1]
