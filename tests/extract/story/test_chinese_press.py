"""Cases that Chinese press and newsletters tell in passing: brands for firms, offices that decide again, new days."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(body: str, title: str = "一起纠纷") -> Record:
    (article,) = read_newsletter(f"{title}\n日期：2019-05-20\n{body}\n", "x.txt")
    return extract_record(article)


def _told(record: Record) -> list[str]:
    name = {p.id: p.name.zh[0] for p in record.parties}
    return [
        f"{c.type} {c.outcome} {c.decided or ''}: {'、'.join(name[i] for i in c.claimants)}"
        f" v {'、'.join(name[i] for i in c.respondents)}; {'、'.join(name[i] for i in c.appellants)}"
        for c in record.proceedings
    ]


TITLED = {
    "brands of a title": (
        "海鹭诉陆风：法院判令停售",
        "远山海鹭有限公司（下称远山海鹭）赢了。杭州市中级人民法院一审判决，判令江铃控股有限公司停止销售陆风越野车，赔偿150万元。",
        ["civil-infringement claimant-won : 海鹭 v 江铃控股有限公司; "],
    ),
    "an office decides again and a party appeals with it": (
        "一起纠纷",
        "2016年6月，专利复审委员会宣告远山有限公司的第201130436000.3号外观设计专利无效；应远山有限公司请求，"
        "宣告江风有限公司的第201330528000.5号外观设计专利无效。江风有限公司不服，诉至北京知识产权法院，该院判决撤销上述决定。"
        "专利复审委员会、远山有限公司提起上诉，北京市高级人民法院判决撤销一审判决。",
        [
            "patent-invalidation invalidated 2016-06:  v 远山有限公司; ",
            "patent-invalidation invalidated : 远山有限公司 v 江风有限公司; ",
            "administrative-litigation claimant-won : 江风有限公司 v 专利复审委员会; ",
            "administrative-litigation reversed : 江风有限公司 v 专利复审委员会; 远山有限公司、专利复审委员会",
        ],
    ),
    "who is paid has not been sued": (
        "一起纠纷",
        "慕尼黑第一地区法院认定被诉手袋侵犯商标权，其制作者须向远山有限公司赔偿13.3万欧元。法院尚未颁发禁令。",
        ["civil-infringement claimant-won : 远山有限公司 v ; "],
    ),
    "a day shortly before publication": (
        "一起纠纷",
        "2017年9月6日，江风有限公司向杭州市中级人民法院起诉远山有限公司。5月14日，法院判决驳回其诉讼请求。",
        ["civil-infringement respondent-won 2019-05-14: 江风有限公司 v 远山有限公司; "],
    ),
    "a suit named with the day of its judgment": (
        "一起纠纷",
        "该院审结了很多案件。2016年12月8日，杭州市中级人民法院就远山有限公司诉江风有限公司侵害发明专利权案，全额支持原告赔偿4900万元的诉讼请求。",
        ["civil-infringement claimant-won 2016-12-08: 远山有限公司 v 江风有限公司; "],
    ),
    "an injunction refused behind the award": (
        "一起纠纷",
        "2017年3月，远山公司在美国伊利诺伊北区联邦地区法院起诉江风公司侵犯商业秘密。2018年2月，陪审团裁定赔偿7亿美元。"
        "法官起初拒绝颁发禁令，后改为确定许可费。",
        ["civil-infringement claimant-won 2018-02: 远山公司 v 江风公司; "],
    ),
    "figures of many cases": (
        "一起纠纷",
        "全年在49件案件中适用惩罚性赔偿，判赔总额2.78亿元，著作权纠纷占55.7%。"
        "远山种业有限公司诉江风种业有限公司侵害植物新品种权，南京市中级人民法院判令江风种业有限公司赔偿30万元。",
        ["civil-infringement claimant-won : 远山种业有限公司 v 江风种业有限公司; "],
    ),
    "an appeal that is won": (
        "一起纠纷",
        "4月24日，英国最高法院认定远山制药公司（Yuanshan Inc.，下称远山）两项关于转基因小鼠的欧洲专利（EP 1 222 333、"
        "EP 2 444 555）无效，江风有限公司上诉成功。",
        ["civil-infringement reversed 2019-04-24:  v ; "],
    ),
}


SIDES = {
    "who is named in passing first": (
        "2017年9月，正值江风科技有限公司上市之际，远山技术有限公司以一张壁纸为由，向深圳市中级人民法院起诉江风科技有限公司侵害著作权。"
        "法院判决驳回其诉讼请求。",
        ["civil-infringement respondent-won : 远山技术有限公司 v 江风科技有限公司; "],
    ),
    "numbers in brackets": (
        "殷某诉至北京互联网法院。声音出自北京某智能科技公司（被告一）。某文化传媒公司（被告二）录制过音频，交给某软件公司（被告三）。"
        "殷某请求判令被告一停止侵权，三被告连带赔偿50万元。法院判决：被告一向原告赔礼道歉；被告二、被告三赔偿5万元。",
        ["civil-infringement claimant-partly-won : 殷某 v 北京某智能科技公司、某文化传媒公司、某软件公司; "],
    ),
    "the one company appeals": (
        "何某向杭州互联网法院起诉江风科技有限公司，法院判令其赔偿20万元。公司上诉后，杭州市中级人民法院维持了一审判决。",
        [
            "civil-infringement claimant-won : 何某 v 江风科技有限公司; ",
            "civil-infringement affirmed : 何某 v 江风科技有限公司; 江风科技有限公司",
        ],
    ),
    "the court below is told behind the settlement": (
        "2019年4月15日，浙江省高级人民法院二审开庭前，双方提交了和解协议：江风电气有限公司于十五日内向远山集团有限公司支付1亿元。"
        "江风电气有限公司所上诉的，是一笔很高的判赔。2017年9月29日，温州市中级人民法院判令其停止生产断路器，赔偿3亿元，与远山集团有限公司的主张分文不差。"
        "该案于2016年8月2日起诉，涉案专利为实用新型专利。",
        [
            "civil-infringement settled : 远山集团有限公司 v 江风电气有限公司; 江风电气有限公司",
            "civil-infringement claimant-won 2017-09-29: 远山集团有限公司 v 江风电气有限公司; ",
        ],
    ),
    "who sues with the help of a procuratorate": (
        "检察机关将线索移交江苏省消费者权益保护委员会（下称省消保委），并支持其向无锡市中级人民法院提起公益诉讼。"
        "无锡中院判令江风有限公司赔偿20万元。",
        ["civil-infringement claimant-won : 江苏省消费者权益保护委员会 v 江风有限公司; "],
    ),
    "who told customs that goods are counterfeit": (
        "拱北海关在旅检现场查获旅客李某行李中夹藏的手表46块，经远山钟表有限公司辨认，均为假冒“青鹭”商标的商品。2018年11月，该关没收上述手表，并处罚款1万元。",
        ["customs-seizure penalised 2018-11: 远山钟表有限公司 v 李某; "],
    ),
    "whom an office punishes": (
        "上海市黄浦区市场监管局通报，开店的周某销售侵犯“青鹭”商标权的蛋糕，罚款5000元。",
        ["administrative-enforcement penalised :  v 周某; "],
    ),
}


@pytest.mark.parametrize(("body", "expected"), SIDES.values(), ids=SIDES)
def test_sides_of_the_press(body: str, expected: list[str]) -> None:
    assert _told(_read(body)) == expected


SENTENCED = {
    "a list goes on without the verb": (
        "扬州市中级人民法院以侵犯著作权罪判处马某予有期徒刑六年，罚金550万元；马某松五年，罚金60万元；鲁某四年，罚金60万元。",
        {"马某予": 72, "马某松": 60, "鲁某": 48},
        [5500000, 600000, 600000],
    ),
    "one term for each": (
        "无锡市新吴区人民法院判处邓某城有期徒刑五年，并处罚金5万元；甄某连、张某泉均被判处有期徒刑二年。宣判后无人上诉。",
        {"邓某城": 60, "甄某连": 24, "张某泉": 24},
        [50000],
    ),
    "who is meant by a pronoun": (
        "被告人徐某华销售假酒。长兴县人民法院以销售假冒注册商标的商品罪判处其有期徒刑一年，并处罚金7万元。",
        {"徐某华": 12},
        [70000],
    ),
}


@pytest.mark.parametrize(("body", "terms", "fines"), SENTENCED.values(), ids=SENTENCED)
def test_terms_of_chinese_convictions(body: str, terms: dict[str, int], fines: list[int]) -> None:
    record = _read(body)
    name = {p.id: p.name.zh[0] for p in record.parties}
    (case,) = record.proceedings
    assert case.outcome == "convicted"
    assert {name[s.party]: s.months for s in case.sentences} == terms
    assert [int(s.amount) for s in case.awarded] == fines


@pytest.mark.parametrize(("title", "body", "expected"), TITLED.values(), ids=TITLED)
def test_cases_of_the_press(title: str, body: str, expected: list[str]) -> None:
    assert _told(_read(body, title)) == expected


DIGEST = """\
三万只火花塞闯关未遂
2018年3月，宁波远山进出口有限公司向北仑海关申报出口一批配件。5月19日，宁波海关作出行政处罚决定，没收货物，并对远山公司罚款6万元，理由是货物侵犯“青鹭”商标权。
割草机先走，官司后打
2018年8月，杭州云杉园林设备有限公司向杭州市中级人民法院起诉绍兴江风工具有限公司侵害外观设计专利权，法院判令江风公司赔偿20万元，双方均未上诉。
旅检通道里的手表
拱北海关在旅检现场查获旅客行李中夹藏的假冒“白石”商标手表46块。2018年11月，该关没收上述手表，并处罚款1万元，案件就此了结，没有人提起诉讼。
"""


def test_headlines_of_a_digest_part_its_disputes() -> None:
    told = _told(_read(DIGEST, "海关与法院典型案例"))
    assert told == [
        "customs-seizure penalised 2018-05-19:  v 宁波远山进出口有限公司; ",
        "civil-infringement claimant-won : 杭州云杉园林设备有限公司 v 绍兴江风工具有限公司; ",
        "customs-seizure penalised 2018-11:  v ; ",
    ]
