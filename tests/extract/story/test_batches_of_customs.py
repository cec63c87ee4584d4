"""Several batches of goods that one customs house held, whose right each infringed, and who has it looked at again."""

import pytest

from tests.extract.told_in_brief import record_of

FIRST = (
    "1月17日，北仑海关查验一批轴承，发现其中九千套标有“NAKOR”标识。权利人大阪海潮株式会社申请扣留。"
    "经调查，北仑海关认定发货人宁波南汐有限公司侵犯商标专用权，没收轴承，并处罚款6万元。"
)
SECOND = "3月5日，该海关又扣留北斗玩具厂出口的积木21箱，涉嫌侵犯丹麦石桥公司的外观设计专利权。"
SUED = "石桥公司转而向宁波市中级人民法院起诉，案件尚未审结。"
THIRD = "第三起：4月，宁波海关截获标有“VOLCE”商标的刹车片。“VOLCE”商标属于瑞士山海公司。"
AGAIN = "南汐公司对处罚不服，向宁波海关申请行政复议，宁波海关于6月维持原决定。"


def _told(text: str) -> list[tuple[str, list[str], list[str], str, str | None]]:
    record = record_of(text)
    name = {party.id: party.name.zh[0] for party in record.parties}
    return [
        (c.type, [name[p] for p in c.claimants], [name[p] for p in c.respondents], c.outcome, c.filed)
        for c in record.proceedings
    ]


HELD = ("customs-seizure", ["大阪海潮株式会社"], ["宁波南汐有限公司"], "penalised", None)
MORE = ("customs-seizure", ["石桥公司"], ["北斗玩具厂"], "unknown", "2024-03-05")


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (FIRST, [HELD]),
        (FIRST + SECOND, [HELD, MORE]),
        (
            FIRST + SECOND + SUED,
            [HELD, MORE, ("civil-infringement", ["石桥公司"], ["北斗玩具厂"], "pending", None)],
        ),
        (THIRD, [("customs-seizure", ["山海公司"], [], "unknown", "2024-04")]),
        (FIRST + AGAIN, [HELD, ("other", ["宁波南汐有限公司"], ["北仑海关"], "affirmed", None)]),
        (FIRST + SECOND + AGAIN, [HELD, MORE, ("other", ["宁波南汐有限公司"], ["北仑海关"], "affirmed", None)]),
    ],
)
def test_batches(text: str, cases: list[tuple[str, list[str], list[str], str, str | None]]) -> None:
    assert _told(text) == cases


def test_who_had_the_goods_held_takes_part_in_the_review() -> None:
    record = record_of(FIRST + AGAIN)
    name = {party.id: party.name.zh[0] for party in record.parties}
    assert [name[p] for p in record.proceedings[1].others] == ["大阪海潮株式会社"]
