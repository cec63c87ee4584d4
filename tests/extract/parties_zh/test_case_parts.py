"""Parties of bulletins: the 李某 of one case is not that of the next, unless both are one dispute."""

import pytest

from ipgraph.extract.parties_zh.case_parts import headings
from ipgraph.extract.parties_zh.find import find_parties
from ipgraph.model.article import Span

TWO = "一、李某侵犯著作权案\n李某销售盗版书。\n二、青岛某食品公司诉李某侵害商标权纠纷案\n李某经营小店，判决李某赔偿。"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (TWO, 2),
        ("案例一：白石公司诉李某侵害商标权案\n案情。\n案例二：海青公司诉王某不正当竞争案\n案情。", 2),
        ("1.白石公司诉李某商标案\n案情。\n2.海青公司诉王某专利案（2021）\n案情。", 2),
        ("一、基本案情\n李某销售假货。\n二、裁判结果\n判处李某罚金。", 0),
        ("一、白石公司诉李某侵害商标权案\n案情。", 0),
        ("一、驳回白石公司的诉讼请求；\n二、李某负担案件受理费。", 0),
    ],
)
def test_headings(text: str, count: int) -> None:
    assert len(headings(text)) == count


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (TWO, ["李某", "李某", "青岛某食品公司"]),
        # One claimant in both cases: they may be one dispute.
        (
            "案例一：白石公司诉李某侵害商标权案\n李某销售假货。\n案例二：白石公司诉李某不正当竞争案\n李某又使用相似包装。",
            ["李某", "白石公司"],
        ),
        (
            "案例一：某软件公司诉甲公司案\n某软件公司胜诉。\n案例二：某软件公司与王某合同案\n某软件公司败诉。",
            ["某软件公司", "某软件公司", "王某", "甲公司"],
        ),
        ("一、基本案情\n李某销售假货。\n二、裁判结果\n判处李某罚金。", ["李某"]),
    ],
)
def test_who_is_one_party(text: str, names: list[str]) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    assert sorted(party.first.text for party in book.parties) == sorted(names)


def test_each_place_stands_for_the_party_of_its_case() -> None:
    book = find_parties(TWO, (Span(0, len(TWO)),))
    border = TWO.index("二、")
    told = [(m.start > border, m.parties[0]) for m in book.mentions if TWO[m.start : m.end] == "李某"]
    assert len(told) == 5
    assert len({id(party) for _, party in told}) == 2
    assert all((party.first.span.start > border) == later for later, party in told)
