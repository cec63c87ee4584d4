"""Usual sentences of Chinese reports: whom a case is between, what a forum did, and which sums nobody has to pay."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding, Record
from ipgraph.read.newsletter import read_newsletter

HEAD = "窑瓦公司与溪陶公司的纠纷\n2024年3月5日\n"
SUED = (
    "2022年3月,窑瓦瓷砖有限公司(下称窑瓦公司)以侵害发明专利权为由"
    "将溪陶陶瓷有限公司(下称溪陶公司)诉至杭州市中级人民法院。"
)
OWNED = "窑瓦瓷砖有限公司(下称窑瓦公司)拥有第8954001号“KLMQ”商标。"


def _record(text: str) -> Record:
    (article,) = read_newsletter(HEAD + text + "\n", "x.txt")
    return extract_record(article)


def _sides(record: Record, case: Proceeding) -> str:
    called = {party.id: party.name.zh[0][:2] for party in record.parties}
    names = ["、".join(called[each] for each in side) for side in (case.claimants, case.respondents)]
    return " v ".join(names)


def _told(text: str) -> list[tuple[str, str, str]]:
    record = _record(text)
    return [(case.type, case.outcome, _sides(record, case)) for case in record.proceedings]


OPPOSED = (
    "窑瓦瓷砖有限公司(下称窑瓦公司)申请注册第8954001号“KLMQ”商标,初审公告后溪陶陶瓷有限公司(下称溪陶公司)提出异议。"
)
BOTH = "窑瓦 v 溪陶"
SUIT = ("civil-infringement", "unknown", BOTH)


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            SUED + "2022年9月16日,法院裁定溪陶公司立即停止销售被诉产品。溪陶公司申请复议,被驳回。",
            [SUIT, ("preliminary-injunction", "granted", BOTH), ("preliminary-injunction", "affirmed", BOTH)],
        ),
        (
            SUED + "2022年9月16日,法院裁定溪陶公司停止销售。溪陶公司申请复议,被驳回。"
            "2023年1月5日,法院判令溪陶公司停止侵权,赔偿窑瓦公司150万元。",
            [
                ("civil-infringement", "claimant-won", BOTH),
                ("preliminary-injunction", "granted", BOTH),
                ("preliminary-injunction", "affirmed", BOTH),
            ],
        ),
        (SUED + "法院判决溪陶公司停止侵权。", [("civil-infringement", "claimant-won", BOTH)]),
        (
            OWNED + "针对溪陶陶瓷有限公司(下称溪陶公司)提出的无效宣告请求,国家知识产权局宣告该商标无效。",
            [("trademark-invalidation", "invalidated", "溪陶 v 窑瓦")],
        ),
        (
            OWNED
            + "国家知识产权局就溪陶陶瓷有限公司(下称溪陶公司)和一名自然人分别提出的无效宣告请求作出裁定,"
            + "维持该商标有效。",
            [("trademark-invalidation", "maintained", "溪陶 v 窑瓦")],
        ),
        (
            OWNED + "经溪陶陶瓷有限公司(下称溪陶公司)2015年提出请求,商标评审委员会裁定宣告该商标无效。",
            [("trademark-invalidation", "invalidated", "溪陶 v 窑瓦")],
        ),
        (
            "窑瓦瓷砖有限公司(下称窑瓦公司)在杭州市中级人民法院起诉溪陶陶瓷有限公司的供应商井砂砂石有限公司(下称井砂公司),主张侵害其发明专利权。",
            [("civil-infringement", "pending", "窑瓦 v 井砂")],
        ),
        (
            "2022年3月,窑瓦瓷砖有限公司(下称窑瓦公司)将溪陶陶瓷有限公司(下称溪陶公司)的前员工周某诉至杭州市中级人民法院,主张侵害其技术秘密。",
            [("civil-infringement", "unknown", "窑瓦 v 周某")],
        ),
        (
            "2022年3月,窑瓦瓷砖有限公司(下称窑瓦公司)将溪陶陶瓷有限公司(下称溪陶公司)及其子公司井砂砂石有限公司(下称井砂公司)"
            "诉至杭州市中级人民法院,主张侵害其技术秘密。",
            [("civil-infringement", "unknown", "窑瓦 v 溪陶、井砂")],
        ),
        (
            OPPOSED + "商标局裁定异议不成立;溪陶公司申请复审,商标评审委员会2013年裁定不予核准注册。",
            [("trademark-opposition", "denied", "溪陶 v 窑瓦"), ("trademark-opposition", "reversed", "溪陶 v 窑瓦")],
        ),
        (
            OPPOSED + "商标局2009年驳回其异议;异议复审中,商标评审委员会于2011年裁定核准注册。",
            [("trademark-opposition", "denied", "溪陶 v 窑瓦"), ("trademark-opposition", "affirmed", "溪陶 v 窑瓦")],
        ),
        (
            OWNED
            + SUED.replace("发明专利权", "商标权")
            + "窑瓦公司对第3265412号“KLMX”商标提出的异议于2009年被商标局驳回。",
            [SUIT, ("trademark-opposition", "denied", "窑瓦 v ")],
        ),
        (
            SUED
            + "溪陶公司应就其方法承担举证责任。在2003年提起的前一诉讼中,南京市中级人民法院驳回窑瓦公司的诉讼请求。",
            [SUIT, ("civil-infringement", "respondent-won", BOTH)],
        ),
        (
            "窑瓦公司于2022年9月收到宁波市中级人民法院送达的应诉材料,溪陶陶瓷有限公司(简称“溪陶”)认为,窑瓦公司侵犯其发明专利权,"
            "请求判令窑瓦公司、井砂砂石有限公司(窑瓦公司全资子公司,简称“井砂”)停止侵权、赔偿经济损失2,000万元。",
            [("civil-infringement", "unknown", "溪陶 v 窑瓦、井砂")],
        ),
        (
            SUED + "双方于2023年4月1日达成和解,溪陶公司一次性向窑瓦公司支付和解款18万元。",
            [("civil-infringement", "settled", BOTH)],
        ),
        (
            "溪陶陶瓷有限公司(下称溪陶公司)以窑瓦瓷砖有限公司(下称窑瓦公司)侵犯溪陶公司第8954001号注册商标为由,诉至杭州市中级人民法院。",
            [("civil-infringement", "pending", "溪陶 v 窑瓦")],
        ),
        (
            "2014年8月,宁波海关查扣溪陶(漳州)企业有限公司(下称溪陶公司)申报出口的“KLMQ SEASON”针织衫3360件。"
            "因海关不能认定是否侵害窑瓦体育用品有限公司(下称窑瓦公司)第3452011号“KLMQ”商标专用权,窑瓦公司遂诉至上海市浦东新区人民法院。",
            [("customs-seizure", "unknown", BOTH), SUIT],
        ),
        (SUED + "双方签署专利许可协议,窑瓦公司申请撤回起诉,获法院准许。", [("civil-infringement", "settled", BOTH)]),
        (
            SUED + "法院驳回窑瓦公司的临时禁令申请,本诉目前处于证据交换阶段。",
            [("civil-infringement", "pending", BOTH), ("preliminary-injunction", "denied", BOTH)],
        ),
        (
            "溪陶陶瓷有限公司(下称溪陶公司)曾获得ZL200820154201.1号实用新型专利,窑瓦瓷砖有限公司(下称窑瓦公司)主张该专利归其所有,"
            "济南市中级人民法院2018年3月判决确认该专利权归窑瓦公司所有。",
            [("ownership", "claimant-won", BOTH)],
        ),
        (
            OWNED
            + "2015年10月,吴立新以该商标具有不良影响为由,请求商标评审委员会宣告其无效。"
            + "商标评审委员会裁定宣告该商标无效。",
            [("trademark-invalidation", "invalidated", " v ")],
        ),
        (SUED + "该案因等待权属纠纷的审理结果而中止,现将恢复审理。", [("civil-infringement", "pending", BOTH)]),
    ],
)
def test_cases(text: str, cases: list[tuple[str, str, str]]) -> None:
    assert _told(text) == cases


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("法院判决溪陶公司赔偿100万元,周某就其中20万元承担连带责任。", [1000000]),
        ("法院判令溪陶公司赔偿100万元,周某对其中的80万元与溪陶公司连带赔偿,另行赔偿合理开支5万元。", [1000000, 50000]),
        ("法院以50万元为基数,按三倍计算,判令溪陶公司赔偿150万元。", [1500000]),
        ("法院判令溪陶公司赔偿100万元,周某赔偿20万元。", [1000000, 200000]),
    ],
)
def test_sums(text: str, sums: list[int]) -> None:
    record = _record(SUED + text)
    assert [money.amount for case in record.proceedings for money in case.awarded] == sums


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("溪陶公司对第3265412号“KLMX”商标提出的异议于2009年被商标局驳回。", ["2009"]),
        (
            "溪陶公司对第3265412号“KLMX”商标提出的异议于2009年被商标局驳回。溪陶公司起诉商标局,次年被北京市第一中级人民法院判决驳回。",
            ["2009", "2010"],
        ),
        ("溪陶公司于2009年对第3265412号“KLMX”商标提出异议。商标局驳回该异议。", [None]),
    ],
)
def test_days_of_decision(text: str, decided: list[str | None]) -> None:
    owner = "溪陶陶瓷有限公司(下称溪陶公司)生产瓷器。"
    assert [case.decided for case in _record(owner + text).proceedings] == decided


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("法院判令溪陶公司赔偿经济损失150万元,另行赔偿合理开支6万元。", ["damages", "expenses"]),
        ("法院判令溪陶公司赔偿经济损失及合理开支150万元。", ["damages"]),
    ],
)
def test_kinds_of_sums(text: str, kinds: list[str]) -> None:
    assert [money.kind for case in _record(SUED + text).proceedings for money in case.awarded] == kinds


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("法院认为,两标识不会造成混淆,判决驳回诉讼请求。", [("infringement", "not-found")]),
        ("法院认为被诉标识与涉案商标不构成近似,判决驳回窑瓦公司的全部诉讼请求。", [("infringement", "not-found")]),
        ("法院以被诉产品缺少权利要求1的技术特征为由,判决驳回窑瓦公司的诉讼请求。", [("infringement", "not-found")]),
        ("法院认定在先使用抗辩成立,判决驳回窑瓦公司的诉讼请求。", [("infringement", "not-found")]),
        ("法院判决驳回窑瓦公司的诉讼请求。", []),
        ("溪陶公司辩称不会造成混淆,法院判令其赔偿10万元,驳回其他诉讼请求。", [("infringement", "found")]),
        (
            "鉴于溪陶公司主观恶意明显,法院判令其停止侵权,赔偿100万元。",
            [("bad-faith", "found"), ("infringement", "found")],
        ),
        ("窑瓦公司主张溪陶公司主观恶意明显。法院判令溪陶公司赔偿100万元。", [("infringement", "found")]),
    ],
)
def test_findings(text: str, findings: list[tuple[str, str]]) -> None:
    (case,) = _record(SUED + text).proceedings
    assert sorted((each.cause, each.result) for each in case.findings) == findings


CRIME = "2022年10月25日,上海市第三中级人民法院以假冒注册商标罪判处童某有期徒刑四年,并处罚金30万元"


@pytest.mark.parametrize(
    ("text", "accused", "remedies"),
    [
        (CRIME + ",判处窑瓦瓷砖有限公司罚金60万元。", "童某、窑瓦", ["fine", "imprisonment"]),
        (
            CRIME + ";会计顾某被判处有期徒刑二年;查获的货物予以没收。",
            "童某、顾某",
            ["confiscation", "fine", "imprisonment"],
        ),
        (CRIME + "。窑瓦瓷砖有限公司表示欢迎。", "童某", ["fine", "imprisonment"]),
    ],
)
def test_crimes(text: str, accused: str, remedies: list[str]) -> None:
    record = _record(text)
    (case,) = record.proceedings
    assert sorted(_sides(record, case).removeprefix(" v ").split("、")) == sorted(accused.split("、"))
    assert sorted(case.remedies) == remedies
