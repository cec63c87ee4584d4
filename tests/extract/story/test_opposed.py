"""Oppositions that a Chinese text tells by role nouns and by what an office does with the mark."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "case"),
    [
        (
            "异议人南江食品有限公司称，被异议人北岭茶业有限公司申请的第71234567号“海月”商标与其“海星”近似。"
            "国家知识产权局认为两者近似，决定对“海月”商标不予注册。",
            ("granted", ["南江食品有限公司"], ["北岭茶业有限公司"]),
        ),
        (
            "国家知识产权局近日作出决定，南江食品有限公司的异议理由不成立，北岭茶业有限公司的“海月”商标准予注册。",
            ("denied", ["南江食品有限公司"], ["北岭茶业有限公司"]),
        ),
        (
            "北岭茶业有限公司申请的第71234567号“海月”商标遇到对手，异议人为南江食品有限公司。"
            "国家知识产权局裁定“海月”不予核准注册。",
            ("granted", ["南江食品有限公司"], ["北岭茶业有限公司"]),
        ),
        ("北岭茶业有限公司申请的“海月”因缺乏显著性不予注册，其对此有异议。", None),
    ],
)
def test_who_opposes_whom(told: str, case: tuple[str, list[str], list[str]] | None) -> None:
    (article,) = read_newsletter(f"一件商标\n2024-05-06\n{told}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    found = [
        (c.outcome, [names[i] for i in c.claimants], [names[i] for i in c.respondents])
        for c in record.proceedings
        if c.type == "trademark-opposition"
    ]
    assert found == ([case] if case else [])


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        (
            "请求人为南江阀门有限公司，专利权人是北岭阀门有限公司。国家知识产权局宣告ZL201310012345.6号发明专利权全部无效。",
            (["南江阀门有限公司"], ["北岭阀门有限公司"]),
        ),
        (
            "国家知识产权局决定撤销第71234567号“海月”注册商标，申请人系南江食品有限公司，被申请人系北岭茶业有限公司。",
            (["南江食品有限公司"], ["北岭茶业有限公司"]),
        ),
        (
            "江苏省知识产权局作出行政裁决，责令停止制造涉案台灯。请求人是南江灯具有限公司，被请求人是北岭灯具有限公司。",
            (["南江灯具有限公司"], ["北岭灯具有限公司"]),
        ),
        ("国家知识产权局决定撤销第71234567号“海月”注册商标，南江食品有限公司的再审申请人身份未变。", ([], [])),
    ],
)
def test_who_attacks_whose_right(told: str, sides: tuple[list[str], list[str]]) -> None:
    (article,) = read_newsletter(f"一件决定\n2024-05-06\n{told}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    (case,) = record.proceedings
    assert ([names[i] for i in case.claimants], [names[i] for i in case.respondents]) == sides


ORDER = "preliminary-injunction first: 南江灯具有限公司 > 北岭灯具有限公司 = granted"


@pytest.mark.parametrize(
    ("told", "case"),
    [
        (
            "苏州市中级人民法院依申请于4月20日作出诉中行为保全裁定。申请人为南江灯具有限公司，被申请人系北岭灯具有限公司。"
            "申请人于4月18日向该院提出申请。",
            f"{ORDER}; filed 2024-04-18; decided 2024-04-20",
        ),
        (
            "苏州市中级人民法院根据南江灯具有限公司的申请，于4月20日签发诉前禁令，要求北岭灯具有限公司停止销售涉案台灯。",
            f"{ORDER}; decided 2024-04-20",
        ),
        (
            "苏州市中级人民法院4月20日作出诉前禁令。申请人为南江灯具有限公司，被申请人系北岭灯具有限公司。"
            "北岭灯具有限公司5月3日向该院提出申请。",
            f"{ORDER}; decided 2024-04-20",
        ),
    ],
)
def test_who_asked_for_an_order(told: str, case: str) -> None:
    assert told_in_brief(told) == [case]
