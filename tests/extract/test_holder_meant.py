"""Whom 权利人 means where nobody has been called so, and where it means nobody who is named."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_EXPORTS = "北岭灯具有限公司申报出口的台灯，被南江灯具有限公司指侵犯其“折叠台灯”外观设计专利权。"
_CHECKS = "3月5日，苏州市市场监管局依权利人的投诉，对北岭灯具有限公司开展执法检查。"
_FINES = "5月6日，该局对当事人处以罚款3万元。"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            f"{_EXPORTS}根据权利人申请，青岛海关于2024年5月6日扣留台灯300盏。权利人六月诉至青岛中院。",
            ["南江灯具有限公司 > 北岭灯具有限公司", "南江灯具有限公司 > 北岭灯具有限公司"],
            id="who says that the goods infringe",
        ),
        pytest.param(
            f"{_CHECKS}经南江灯具有限公司鉴别，上述台灯均为侵犯其“南江”商标专用权的商品。{_FINES}",
            ["南江灯具有限公司 > 北岭灯具有限公司"],
            id="who examines the goods later",
        ),
        pytest.param(
            "案例一 水泵案\n西山水泵有限公司在上海知识产权法院起诉东海水泵有限公司。\n案例二 台灯案\n"
            f"{_EXPORTS}根据权利人申请，青岛海关于2024年5月6日扣留台灯300盏。权利人六月诉至青岛中院。",
            ["西山水泵有限公司 > 东海水泵有限公司", *["南江灯具有限公司 > 北岭灯具有限公司"] * 2],
            id="in a case of a digest",
        ),
        pytest.param(
            "2023年4月，南江灯具有限公司请求苏州市知识产权局处理北岭灯具有限公司侵害其专利权一案。9月2日，该局作出裁决，"
            "责令被请求人停止销售。",
            ["南江灯具有限公司 > 北岭灯具有限公司"],
            id="who is asked to be stopped",
        ),
        pytest.param(f"{_CHECKS}{_FINES}", [" > 北岭灯具有限公司"], id="nobody who is named"),
        pytest.param(
            f"{_CHECKS}南江灯具有限公司鉴别后认为，该批台灯不侵权。{_FINES}",
            [" > 北岭灯具有限公司"],
            id="who denies it",
        ),
    ],
)
def test_who_is_meant(text: str, sides: list[str]) -> None:
    (article,) = read_newsletter(f"台灯案\n2024-06-06\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    told = [
        f"{'、'.join(names[p] for p in c.claimants)} > {'、'.join(names[p] for p in c.respondents)}"
        for c in record.proceedings
    ]
    assert told == sides
