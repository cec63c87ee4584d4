"""Case numbers that bulletins give apart from the story of the case."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

BULLETIN = """\
法院发布知识产权典型案例
日期：2023-04-20
一、松石家具有限公司诉碧桐家居有限公司侵害外观设计专利权纠纷案
【案号】一审：（2021）苏01民初118号；二审：（2022）苏民终9号
【基本案情】松石公司请求判令碧桐公司停止侵权、赔偿60万元。
【裁判结果】南京市中级人民法院判决被告停止侵权，赔偿原告30万元。被告上诉，江苏省高级人民法院维持一审判决。
二、云杉传媒有限公司与白桦网络有限公司侵害作品信息网络传播权纠纷案
【案号】（2022）京0491民初2203号
【基本案情】原告诉至北京互联网法院，索赔100万元。
【裁判结果】北京互联网法院认定被告构成侵权，判决赔偿40万元。
"""


def test_numbers_go_to_the_case_of_their_instance() -> None:
    (article,) = read_newsletter(BULLETIN, "x.txt")
    cases = extract_record(article).proceedings
    assert [(c.instance, c.case_number) for c in cases] == [
        ("first", "（2021）苏01民初118号"),
        ("second", "（2022）苏民终9号"),
        ("first", "（2022）京0491民初2203号"),
    ]


REQUEST = """\
药品专利无效案二审宣判
日期：2022-11-21
2020年3月16日，明溪药业有限公司（下称明溪）就恒川制药有限公司（下称恒川）的第ZL201310345678.9号发明专利向国家知识产权局提出无效宣告请求。\
国家知识产权局于同年10月30日作出审查决定，维持专利权有效。明溪不服，向北京知识产权法院起诉，请求撤销该决定。\
北京知识产权法院于2021年7月判决驳回明溪的诉讼请求。明溪上诉至最高人民法院，2022年11月17日，最高人民法院二审判决：驳回上诉，维持原判。
"""


def test_who_asks_and_the_day_before_the_court() -> None:
    (article,) = read_newsletter(REQUEST, "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    office, _, appeal = record.proceedings
    assert [names[id_] for id_ in office.claimants] == ["明溪药业有限公司"]
    assert appeal.decided == "2022-11-17"


LISTED = """\
ITEM 8.01 Other Events.
Date: 2 May 2024
Quartz Networks, Inc. ("Quartz") and Tern Systems, Inc. ("Tern") have settled the following:
- Investigation No. 337-TA-1944 before the U.S. International Trade Commission, instituted on a complaint by Tern. On \
May 4, 2023 the Commission found a violation by Quartz and issued a limited exclusion order.
- Quartz Networks, Inc. v. Tern Systems, Inc. (Case No. 5:16-cv-00923), filed by Quartz on February 24, 2022 in the \
same district court under the Sherman Act.
"""


def test_no_case_of_a_trade_commission_has_the_number_of_a_court() -> None:
    (article,) = read_newsletter(LISTED, "x.txt")
    cases = extract_record(article).proceedings
    assert any(case.type == "section-337" for case in cases)
    assert not [case.case_number for case in cases if case.type == "section-337" and "cv" in (case.case_number or "")]


COMMISSION = """\
灯具337调查终裁
日期：2021-05-20
2021年5月8日，美国国际贸易委员会就枫叶灯具有限公司（下称枫叶）2019年8月30日申请发起的337调查（案号337-TA-1299）作出终裁，被申请人为白桦照明有限公司（下称白桦）。\
白桦另在宁波市中级人民法院起诉枫叶侵害其实用新型专利权。
"""


def test_an_investigation_is_asked_of_the_commission_that_ends_it() -> None:
    (article,) = read_newsletter(COMMISSION, "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    first, suit = record.proceedings
    assert (first.forum.zh[0], first.case_number, first.filed) == ("美国国际贸易委员会", "337-TA-1299", "2019-08-30")
    assert [names[id_] for id_ in first.claimants] == ["枫叶灯具有限公司"]
    assert (suit.forum.zh[0], suit.case_number, suit.filed) == ("宁波市中级人民法院", None, None)
    assert [names[id_] for id_ in suit.claimants] == ["白桦照明有限公司"]
