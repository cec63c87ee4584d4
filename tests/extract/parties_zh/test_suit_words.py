"""Short forms of full names between words of suits and judgments."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_IN_FULL = "瑞帆科技有限公司位于苏州，北岭通信有限公司位于宁波。"


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "北岭因侵害瑞帆的发明专利权，被杭州市中级人民法院判令赔偿300万元。",
            "civil-infringement first: 瑞帆科技有限公司 > 北岭通信有限公司 = claimant-won; awarded 3000000 damages",
        ),
        (
            "广州互联网法院判决北岭停止使用瑞帆的美术作品，并赔偿5万元。",
            "civil-infringement first: 瑞帆科技有限公司 > 北岭通信有限公司 = claimant-won; awarded 50000 damages",
        ),
        (
            "上海知识产权法院一审认定北岭的“海潮”标识侵犯瑞帆的商标权，判赔100万元。北岭已提起上诉。",
            "civil-infringement first: 瑞帆科技有限公司 > 北岭通信有限公司 = claimant-won; awarded 1000000 damages",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(_IN_FULL + text) == [case]
