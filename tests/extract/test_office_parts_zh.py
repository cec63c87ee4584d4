"""Divisions and boards of European offices that Chinese texts name by themselves, and what came of each."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_OPPOSES = "南江公司对北岭公司申请的“海月”欧盟商标提出异议。"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "欧洲专利局异议部2021年5月驳回南江公司的异议，维持北岭公司的EP1234567专利。南江公司上诉后，上诉委员会于2023年6月撤销该专利。",
            ["欧洲专利局异议部 maintained < -", "上诉委员会 reversed < 欧洲专利局异议部"],
            id="a board without its office",
        ),
        pytest.param(
            f"{_OPPOSES}欧盟知识产权局异议部门支持异议。北岭公司上诉，欧盟知识产权局上诉委员会改为驳回异议。"
            "南江公司不服，向欧盟普通法院起诉欧盟知识产权局，该院撤销了上诉委员会的上述决定。",
            [
                "欧盟普通法院 claimant-won < 欧盟知识产权局上诉委员会",
                "欧盟知识产权局上诉委员会 reversed < 欧盟知识产权局异议部门",
                "欧盟知识产权局异议部门 granted < -",
            ],
            id="a suit over what the board decided",
        ),
        pytest.param(
            "南江公司向国家知识产权局对北岭公司的商标提出异议，异议部门负责人接受采访。国家知识产权局2021年5月决定不予注册。",
            ["国家知识产权局 granted < -"],
            id="an office elsewhere",
        ),
    ],
)
def test_parts_of_offices(text: str, cases: list[str]) -> None:
    (article,) = read_newsletter(f"海外\n2024-06-06\n{text}\n", "x.txt")
    record = extract_record(article)
    court = {case.id: case.forum.zh[0] for case in record.proceedings if case.forum}
    told = [f"{court[c.id]} {c.outcome} < {court.get(c.after or '', '-')}" for c in record.proceedings]
    assert sorted(told) == sorted(cases)
