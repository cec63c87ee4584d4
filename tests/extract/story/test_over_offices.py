"""Suits over what an office decided, in Chinese reports: who lost there, which office is sued, over which right."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _cases(record: Record) -> list[tuple[str, str, str, str | None, list[str], list[str]]]:
    name = {party.id: party.name.zh[0] for party in record.parties}
    return [
        (
            next(iter(c.forum.zh), ""),
            c.type,
            c.instance,
            c.outcome,
            [name[i] for i in c.claimants],
            [name[i] for i in c.respondents],
        )
        for c in record.proceedings
    ]


STRUCK_OUT = """\
“青鹭”商标几度易主
日期:2018-05-08
第300412号“青鹭”商标由乙田酒业有限公司(下称乙田公司)于2009年获准注册,经甲湖酒庄有限公司(下称甲湖酒庄)申请,\
商标评审委员会(下称商评委)裁定予以撤销。乙田公司不服,北京市第一中级人民法院一审维持该裁定,\
北京市高级人民法院二审撤销一审判决及该裁定;甲湖酒庄申请再审,最高人民法院2017年12月判决撤销二审判决,维持一审判决。
"""


def test_a_mark_struck_out_goes_up_to_the_highest_court() -> None:
    record = _read(STRUCK_OUT)
    owner, rival, board = "乙田酒业有限公司", "甲湖酒庄有限公司", "商标评审委员会"
    assert _cases(record) == [
        (board, "trademark-invalidation", "administrative", "invalidated", [rival], [owner]),
        ("北京市第一中级人民法院", "administrative-litigation", "first", "respondent-won", [owner], [board]),
        ("北京市高级人民法院", "administrative-litigation", "second", "reversed", [owner], [board]),
        ("最高人民法院", "administrative-litigation", "retrial", "reversed", [owner], [board]),
    ]
    assert [c.after for c in record.proceedings] == [None, "c1", "c2", "c3"]


DECIDE_ANEW = """\
香水瓶能否注册
日期:2019-05-11
丁香香料有限公司(下称丁香公司)提起行政诉讼,历经两审后又申请再审。北京知识产权法院以(2016)京73行初9047号判决驳回其诉讼请求;\
北京市高级人民法院(2017)京行终9744号判决驳回上诉,维持原判。
2019年4月26日,最高人民法院提审后当庭宣判,撤销一、二审判决,判令国家知识产权局重新作出复审决定。
"""


def test_the_office_that_must_decide_anew_is_the_one_sued() -> None:
    record = _read(DECIDE_ANEW)
    assert {c.type for c in record.proceedings} == {"administrative-litigation"}
    assert {(name,) for c in _cases(record) for name in c[5]} == {("国家知识产权局",)}
    by_instance = {c.instance: c for c in record.proceedings}
    assert by_instance["retrial"].after == by_instance["second"].id
    assert by_instance["second"].after == by_instance["first"].id


EARLIER_MARK = """\
“海雀”与“HAIQUE”
日期:2020-05-11
2015年,乙岸食品有限公司(下称乙岸公司)申请注册“海雀”商标,2016年获准注册,注册号为45700349。2018年,甲岛食品有限公司(下称甲岛公司)\
以其在先的“HAIQUE”商标(注册号11220016)为依据,向国家知识产权局请求宣告该商标无效。2019年9月2日,国家知识产权局裁定宣告“海雀”商标无效。
乙岸公司向北京知识产权法院起诉,法院判决驳回其诉讼请求。
"""


def test_only_the_mark_that_is_attacked_is_fought_over() -> None:
    record = _read(EARLIER_MARK)
    numbers = {right.id: right.number for right in record.rights}
    assert [[numbers[i] for i in c.rights] for c in record.proceedings] == [["45700349"], ["45700349"]]
    assert [c.type for c in record.proceedings] == ["trademark-invalidation", "administrative-litigation"]
    assert [p.name.zh[0] for p in record.parties if p.id in record.proceedings[1].claimants] == ["乙岸食品有限公司"]


@pytest.mark.parametrize(
    "words",
    [
        "海潮有限公司与江风有限公司因“青鹭”商标对簿公堂。",
        "海潮有限公司与江风有限公司自2018年起互诉商标侵权。",
    ],
)
def test_who_go_to_court_against_each_other_stand_on_no_side(words: str) -> None:
    record = _read(f"两家企业互不相让\n日期:2020-03-02\n{words}\n")
    assert not any(c.claimants or c.respondents for c in record.proceedings)


def test_grounds_of_an_appeal_decide_nothing() -> None:
    text = (
        "“青鹭”商标案\n日期:2022-03-02\n海潮有限公司(下称海潮公司)将江风有限公司(下称江风公司)诉至江苏省高级人民法院。江苏省高级人民法院判令江风公司"
        "停止侵害海潮公司“青鹭”商标专用权,赔偿100万元。江风公司提起上诉,主要理由是:商标被撤销之前系使用自己的注册商标。"
        "2022年2月11日,最高人民法院驳回上诉,维持原判。\n"
    )
    assert [(c[2], c[3]) for c in _cases(_read(text))] == [("first", "claimant-won"), ("second", "affirmed")]


IN_TURN = """\
“青鹭”归谁
日期:2019-12-13
第24类第1561099号“青鹭”商标由南岸贸易有限公司(下称南岸公司)于2000年申请,2004年转让给北田纺织品有限公司(下称北田公司)。
东海株式会社(下称东海社)并非没有努力。2004年1月,商标局裁定其异议理由不成立;2009年3月,商标评审委员会在异议复审中作出同样认定。\
东海社先后诉至北京市第一中级人民法院、北京市高级人民法院,均未获支持。
2015年,北田公司与其被许可人北岭投资有限公司(下称北岭公司)转而提起商标侵权之诉,由北京知识产权法院受理。2017年12月,该院判令东海社赔偿50万元。\
2018年11月4日,北京市高级人民法院作出(2018)京民终9171号判决,驳回上诉,维持原判。
"""


def test_what_two_courts_came_to_in_turn_and_a_later_suit_apart() -> None:
    record = _read(IN_TURN)
    told = [(c[0], c[1], c[3], len(c[4])) for c in _cases(record)]
    assert told == [
        ("商标局", "trademark-opposition", "denied", 1),
        ("商标评审委员会", "trademark-opposition", "affirmed", 1),
        ("北京市第一中级人民法院", "administrative-litigation", "respondent-won", 1),
        ("北京市高级人民法院", "administrative-litigation", "affirmed", 1),
        ("北京知识产权法院", "civil-infringement", "claimant-won", 2),
        ("北京市高级人民法院", "civil-infringement", "affirmed", 2),
    ]
    assert [p.name.zh[0] for p in record.parties if p.id in record.rights[0].holders] == ["北田纺织品有限公司"]


def test_a_title_with_a_brand_gives_way_to_the_company_that_sued() -> None:
    text = (
        "青鹭网诉百川地图终审落槌\n日期:2017-08-31\n昨天,上海知识产权法院驳回了北京百川网讯有限公司(百川)的上诉。去年浦东新区人民法院作出一审判决。\n"
        "上海青鹭信息有限公司(青鹭公司)2014年2月把百川告上法庭,称其抄录点评,构成不正当竞争。\n"
    )
    record = _read(text)
    assert len(record.proceedings) == 2
    assert {tuple(c[4]) for c in _cases(record)} == {("上海青鹭信息有限公司",)}


def test_a_suit_told_before_its_office_and_a_board_that_refuses_again() -> None:
    text = (
        "“青鹭”撤诉\n日期:2018-08-17\n青鹭酒业有限公司(下称青鹭公司)已就“青鹭”商标行政纠纷案向北京知识产权法院申请撤回起诉,"
        "并向该案被告商标评审委员会(下称商评委)致歉。\n2016年12月,商标局作出不予注册决定;青鹭公司申请复审,2018年5月25日,商评委决定仍不予核准注册。\n"
    )
    record = _read(text)
    assert [(c[0], c[1], c[3]) for c in _cases(record)] == [
        ("北京知识产权法院", "administrative-litigation", "withdrawn"),
        ("商标局", "trademark-opposition", "granted"),
        ("商标评审委员会", "trademark-opposition", "affirmed"),
    ]
    assert [c.after for c in record.proceedings] == ["c3", None, "c2"]


def test_two_decisions_of_one_office_over_two_patents() -> None:
    text = (
        "两项专利\n日期:2022-09-15\n白鹭电子有限公司是第ZL201410525799.0号“折叠桨叶”发明专利和第ZL201520110899.1号“收放支架”实用新型专利的权利人。\n"
        "针对上述两项专利,青鹭电子有限公司均已向国家知识产权局提出无效宣告请求。2021年4月16日,国家知识产权局作出审查决定,宣告“折叠桨叶”专利权部分无效;"
        "同年10月9日作出审查决定,维持“收放支架”专利权有效。\n"
    )
    record = _read(text)
    numbers = {right.id: right.number for right in record.rights}
    assert [(c.outcome, c.decided, [numbers[i] for i in c.rights]) for c in record.proceedings] == [
        ("partly-invalidated", "2021-04-16", ["ZL201410525799.0"]),
        ("maintained", "2021-10-09", ["ZL201520110899.1"]),
    ]


def test_two_courts_that_uphold_an_office_one_after_the_other() -> None:
    text = (
        "“青鹭”撤销案\n日期:2012-01-15\n2005年7月,甲湖酒庄有限公司以连续三年停止使用为由申请撤销乙田酒业有限公司的“青鹭”商标,商标评审委员会决定维持该商标。"
        "甲湖酒庄有限公司提起行政诉讼,北京市第一中级人民法院、北京市高级人民法院先后判决维持商标评审委员会的决定。\n"
    )
    record = _read(text)
    assert [(c[0], c[2], c[3]) for c in _cases(record)] == [
        ("商标评审委员会", "administrative", "maintained"),
        ("北京市第一中级人民法院", "first", "respondent-won"),
        ("北京市高级人民法院", "second", "affirmed"),
    ]
    assert [c.after for c in record.proceedings] == [None, "c1", "c2"]
