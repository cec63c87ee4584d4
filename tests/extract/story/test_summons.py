"""Announcements of suits: the court whose papers have come hears the suit; what stands beside it is apart."""

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

SUMMONED = """\
晨岭光学股份有限公司关于涉及诉讼的公告
日期：2022-06-08
晨岭光学股份有限公司（以下简称“晨岭光学”）于近日收到苏州市中级人民法院送达的（2022）苏05民初301号应诉通知书及民事起诉状。\
原告松原仪器有限公司（以下简称“松原仪器”）以晨岭光学侵害其第ZL201610234567.8号发明专利权为由提起诉讼，索赔2000万元。\
晨岭光学已就该专利向国家知识产权局提出无效宣告请求。本案尚未开庭审理。
此外，晨岭光学于2021年10月在德国慕尼黑地方法院起诉松原仪器侵害其欧洲专利，并寻求禁令救济。
"""
COUNTERCLAIM = """\
两家软件企业互诉案
日期：2023-07-01
霁月软件有限公司（下称霁月公司）诉沧浪软件有限公司（下称沧浪公司）侵害计算机软件著作权纠纷一案，杭州互联网法院于2021年3月2日作出一审判决，判令沧浪公司赔偿80万元。\
沧浪公司曾提出管辖权异议，被裁定驳回。沧浪公司反诉霁月公司恶意投诉，请求赔偿20万元，法院驳回沧浪公司的全部反诉请求。\
沧浪公司不服，向浙江省杭州市中级人民法院提起上诉。杭州中院认为一审认定事实不清，裁定撤销原判，发回重审。
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def test_the_court_of_the_summons_hears_the_suit() -> None:
    suit, office, abroad = _read(SUMMONED).proceedings
    assert suit.forum.zh == ("苏州市中级人民法院",)
    assert (suit.case_number, suit.outcome) == ("（2022）苏05民初301号", "pending")
    assert office.type == "patent-invalidation"
    assert (abroad.type, abroad.filed) == ("civil-infringement", "2021-10")


def test_competence_is_no_case_and_a_remand_reviews_the_claim() -> None:
    record = _read(COUNTERCLAIM)
    places = {case.id: place for place, case in enumerate(record.proceedings)}
    told = [(c.instance, c.outcome, places.get(c.after or "")) for c in record.proceedings]
    assert told == [
        ("first", "claimant-won", None),
        ("first", "respondent-won", None),
        ("second", "remanded", 0),
    ]
    assert [s.amount for s in record.proceedings[1].claimed] == [200000]


SECOND_SUIT = """\
恶意诉讼反被诉
日期：2023-02-06
2019年，麦垄种业有限公司（下称麦垄公司）以禾溪种业有限公司（下称禾溪公司）侵害其玉米植物新品种权为由诉至郑州市中级人民法院。郑州中院一审判决驳回其全部诉讼请求。\
随后，禾溪公司以麦垄公司恶意提起诉讼为由另行起诉，要求赔偿损失80万元。郑州中院判决麦垄公司赔偿禾溪公司经济损失30万元。
"""


def test_a_suit_told_without_its_court_is_decided_next() -> None:
    record = _read(SECOND_SUIT)
    names = {party.id: party.name.zh[0] for party in record.parties}
    told = [([names[p] for p in c.claimants], c.outcome, [s.amount for s in c.awarded]) for c in record.proceedings]
    assert told == [
        (["麦垄种业有限公司"], "respondent-won", []),
        (["禾溪种业有限公司"], "claimant-partly-won", [300000]),
    ]


def test_the_one_who_is_sent_papers_is_sued() -> None:
    record = record_of(
        "晨岭公司收到苏州市中级人民法院送达的应诉通知书及起诉状。"
        "原告澜川公司请求判令：被告停止侵权；赔偿澜川公司80万元。"
    )
    names = {party.id: party.name.zh[0] for party in record.parties}
    (suit,) = record.proceedings
    assert [names[p] for p in (*suit.claimants, *suit.respondents)] == ["澜川公司", "晨岭公司"]
    assert ([s.amount for s in suit.claimed], suit.awarded, suit.outcome) == ([800000], (), "pending")


def test_semicolons_alone_part_what_is_asked_for() -> None:
    told = "松原公司将晨岭公司诉至苏州市中级人民法院，请求判令：被告停止侵权；赔偿80万元"
    asked, decided = record_of(f"{told}；承担诉讼费。"), record_of(f"{told}；法院经审理判决晨岭公司赔偿10万元。")
    assert [[s.amount for s in r.proceedings[0].claimed] for r in (asked, decided)] == [[800000], [800000]]
    assert [[s.amount for s in r.proceedings[0].awarded] for r in (asked, decided)] == [[], [100000]]
