"""Bulletins of market regulators: which office acts against whom, at whose complaint, and what comes of it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

BULLETIN = """\
杭州市市场监督管理局公布三起知识产权执法典型案例
日期：2022-04-20
一、杭州某卫浴有限公司销售侵犯“松涛”注册商标专用权商品案
2021年5月8日，根据松涛洁具有限公司投诉，杭州市西湖区市场监督管理局对杭州某卫浴有限公司的门店进行检查，当场查获标有“松涛”商标的水龙头200只。\
2021年9月3日，西湖区市场监督管理局作出行政处罚决定：责令立即停止侵权行为，没收侵权水龙头200只，罚款6万元。\
当事人不服，向杭州市西湖区人民政府申请行政复议。复议机关于同年11月决定维持原处罚决定。
二、某灯具公司与吴某外观设计专利侵权纠纷行政裁决案
2021年6月2日，请求人某灯具公司以吴某经营的网店销售侵权台灯为由，请求杭州市知识产权局处理。经主持调解，双方于6月30日达成协议。
三、某茶叶店擅自使用地理标志专用标志案
2021年8月，杭州市余杭区市场监督管理局对当事人给予警告，并处罚款2万元。
四、杭州某鞋业有限公司涉嫌侵权案
2021年10月，根据松涛洁具有限公司举报，杭州市滨江区市场监督管理局对杭州某鞋业有限公司的仓库进行检查。
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _names(record: Record, ids: tuple[str, ...]) -> list[str]:
    names = {party.id: party.name.zh[0] for party in record.parties}
    return [names[id_] for id_ in ids]


def test_each_part_of_a_bulletin_is_a_case_of_its_own() -> None:
    record = _read(BULLETIN)
    told = [
        (c.forum.zh[0], _names(record, c.claimants), _names(record, c.respondents), c.decided, c.outcome)
        for c in record.proceedings
    ]
    assert told == [
        ("杭州市西湖区市场监督管理局", ["松涛洁具有限公司"], ["杭州某卫浴有限公司"], "2021-09-03", "penalised"),
        ("杭州市西湖区人民政府", ["松涛洁具有限公司"], ["杭州某卫浴有限公司"], "2021-11", "affirmed"),
        ("杭州市知识产权局", ["某灯具公司"], ["吴某"], "2021-06-30", "settled"),
        ("杭州市余杭区市场监督管理局", [], ["某茶叶店"], "2021-08", "penalised"),
    ]


def test_the_day_of_an_inspection_is_no_filing_date() -> None:
    assert [c.filed for c in _read(BULLETIN).proceedings] == [None, None, "2021-06-02", None]


@pytest.mark.parametrize(
    ("acts", "asked", "faced"),
    [
        (
            "杭州市市场监督管理局接到南江工具有限公司投诉后，对东原五金有限公司进行检查",
            "南江工具有限公司",
            "东原五金有限公司",
        ),
        (
            "杭州市市场监管局收到商标权利人法国南江工具公司举报，依法对东原五金有限公司的仓库进行检查",
            "南江工具公司",
            "东原五金有限公司",
        ),
    ],
)
def test_an_inspection_told_behind_the_report_that_led_to_it(acts: str, asked: str, faced: str) -> None:
    record = _read(f"罚单\n日期：2024-05-06\n2024年1月，{acts}，查获扳手30只。该局作出处罚决定，罚款3万元。\n")
    (case,) = record.proceedings
    assert (_names(record, case.claimants), _names(record, case.respondents)) == ([asked], [faced])


def test_what_somebody_is_punished_for_is_found() -> None:
    first = _read(BULLETIN).proceedings[0]
    assert [(f.cause, f.result) for f in first.findings] == [("infringement", "found")]


@pytest.mark.parametrize(
    ("told", "asked", "faced"),
    [
        ("北岭百货有限公司被杭州市农业农村局没收种子2吨，罚款3万元。", [], ["北岭百货有限公司"]),
        ("杭州市市场监管局认定，北岭饮料厂擅自使用近似包装，罚款3万元。", [], ["北岭饮料厂"]),
        (
            "南江动画有限公司向杭州市文化和旅游局投诉，称北岭传媒有限公司未经许可传播其剧集。该局对北岭传媒有限公司罚款3万元。",
            ["南江动画有限公司"],
            ["北岭传媒有限公司"],
        ),
        (
            "接到南江食品有限公司举报后，杭州市市场监督管理局发现北岭饮料厂销售仿冒饮料，罚款3万元。",
            ["南江食品有限公司"],
            ["北岭饮料厂"],
        ),
        ("杭州市市场监督管理局向北岭灯具有限公司开出罚单，罚款3万元。", [], ["北岭灯具有限公司"]),
        ("杭州市市场监督管理局称，南江食品有限公司的商标受法律保护，罚款3万元。", [], []),
    ],
)
def test_who_is_punished_and_who_reported_it(told: str, asked: list[str], faced: list[str]) -> None:
    record = _read(f"一纸罚单\n日期：2024-05-06\n{told}\n")
    (case,) = record.proceedings
    assert (_names(record, case.claimants), _names(record, case.respondents)) == (asked, faced)
