"""Cases as Chinese bulletins and the press tell them: numbers, rights and duties go to the case that they belong to."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

VERSUS = """\
白鹭公司诉松鹤公司滥用市场支配地位案终审落槌
日期：2021-06-01
2021年5月20日，最高人民法院就白鹭软件有限公司（下称白鹭公司）诉松鹤网络有限公司（下称松鹤公司）滥用市场支配地位纠纷一案\
作出（2020）最高法知民终88号终审判决，驳回上诉，维持原判。
2019年，白鹭公司向江苏省高级人民法院（下称江苏高院）起诉，索赔800万元。2020年3月2日，江苏高院作出（2019）苏民初5号判决，\
驳回白鹭公司的全部诉讼请求。白鹭公司提起上诉。
"""
NOVELS = """\
长篇小说《雾港往事》被判侵权
发布时间：2021-06-01
杭州市西湖区人民法院公开宣判，认定该小说有多处情节与作家沈青禾的小说《灯塔不眠》构成实质性相似，作者罗一舟（笔名“舟子”）\
侵害了沈青禾的著作权，应立即停止《雾港往事》一书的复制、发行，赔偿沈青禾经济损失8万元。同案被告杭州青藤书店有限公司须停止销售该书。
"""
GUIDING = """\
法院发布典型案例
日期：2021年3月9日
一、“溪桥”商标权案
溪桥服饰有限公司系第1234567号“溪桥”注册商标的权利人。2018年2月1日，杭州市中级人民法院判令云门服饰有限公司（简称云门公司）停止侵权，\
赔偿溪桥服饰有限公司10万元。
二、“旋流喷头”外观设计案
高远卫浴有限公司拥有ZL201530111222.X号“旋流喷头”外观设计专利，诉健泉卫浴有限公司（简称健泉公司）侵权。\
台州市中级人民法院于2016年3月5日判令健泉公司赔偿20万元；浙江省高级人民法院于2016年9月27日改判驳回高远卫浴有限公司的诉讼请求。
"""
GROUP = """\
海港通信股份有限公司关于诉讼的公告
日期：2022-03-08
海港通信股份有限公司（以下简称“海港通信”）与NORVEX SYSTEMS, INC.（以下简称“诺维系统”）、NORVEX MALAYSIA SDN. BHD.\
（以下简称“诺维马来西亚公司”，与前者合称“诺维”）之间的诉讼有新进展。
2019年3月15日，诺维向美国加利福尼亚州北区联邦地区法院起诉海港通信侵犯其商业秘密。2022年3月1日，法院判令海港通信向诺维赔偿200万美元。
海港通信于2021年6月向深圳市中级人民法院提起诉讼，请求确认其新产品不侵犯诺维的商业秘密。
2020年3月，诺维系统请求美国国际贸易委员会对海港通信发起337调查。委员会于2021年11月16日作出终裁，认定产品侵犯其专利，并颁布有限排除令。
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _names(record: Record, ids: tuple[str, ...]) -> list[str]:
    return [party.name.zh[0] for party in record.parties if party.id in ids]


def test_the_number_beside_two_sides_is_that_of_the_appeal() -> None:
    cases = sorted(_read(VERSUS).proceedings, key=lambda case: case.instance)
    assert [(c.instance, c.case_number, c.outcome) for c in cases] == [
        ("first", "（2019）苏民初5号", "respondent-won"),
        ("second", "（2020）最高法知民终88号", "affirmed"),
    ]


def test_the_accused_book_is_no_right_and_its_author_and_seller_are_sued() -> None:
    record = _read(NOVELS)
    (case,) = record.proceedings
    assert [right.title.zh for right in record.rights if right.title] == [("灯塔不眠",)]
    assert _names(record, case.respondents) == ["罗一舟", "杭州青藤书店有限公司"]
    assert "舟子" in {form for party in record.parties for form in party.name.zh}
    assert {(finding.cause, finding.result) for finding in case.findings} == {("infringement", "found")}


def test_the_right_of_a_heading_belongs_to_the_cases_under_it() -> None:
    record = _read(GUIDING)
    titles = {right.id: right.title.zh for right in record.rights if right.title}
    assert [(c.outcome, [titles[r] for r in c.rights]) for c in record.proceedings] == [
        ("claimant-won", [("溪桥",)]),
        ("claimant-won", [("旋流喷头",)]),
        ("reversed", [("旋流喷头",)]),
    ]


BOTH = ["NORVEX SYSTEMS, INC.", "NORVEX MALAYSIA SDN. BHD."]


@pytest.mark.parametrize(
    ("place", "kind", "claimants", "respondents"),
    [
        (0, "civil-infringement", BOTH, ["海港通信股份有限公司"]),
        (1, "non-infringement-declaration", ["海港通信股份有限公司"], BOTH),
        (2, "section-337", ["NORVEX SYSTEMS, INC."], ["海港通信股份有限公司"]),
    ],
)  # fmt: skip
def test_a_name_for_two_stands_for_both(place: int, kind: str, claimants: list[str], respondents: list[str]) -> None:
    record = _read(GROUP)
    case = record.proceedings[place]
    assert case.type == kind
    assert sorted(_names(record, case.claimants)) == sorted(claimants)
    assert sorted(_names(record, case.respondents)) == sorted(respondents)
