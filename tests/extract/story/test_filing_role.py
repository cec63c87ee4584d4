"""Suits before courts that only decide over rights."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "红窑公司向德国联邦专利法院提起无效诉讼,该院于2024年6月5日宣告蓝炉公司的EP2345678号专利无效。",
            ["patent-invalidation first: 红窑公司 > 蓝炉公司 = invalidated; decided 2024-06-05"],
        ),
        (
            "红窑公司就蓝炉公司的专利在德国联邦专利法院起诉,目前尚未开庭。",
            ["patent-invalidation first: 红窑公司 > 蓝炉公司 = pending"],
        ),
        (
            "蓝炉公司在德国曼海姆地区法院起诉红窑公司侵害其专利,目前尚未开庭。",
            ["civil-infringement first: 蓝炉公司 > 红窑公司 = pending"],
        ),
        (
            "Kiln AG sued Oven AG over its patent before the Federal Patent Court in Munich in May 2023.",
            ["patent-invalidation first: Kiln > Oven = pending; filed 2023-05"],
        ),
    ],
)
def test_what_is_brought_before_a_court_for_rights_attacks_one(told: str, found: list[str]) -> None:
    assert told_in_brief(told) == found
