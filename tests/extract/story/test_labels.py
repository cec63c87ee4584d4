"""Company announcements: sections that name a case, lists of what a court orders, several judgments at once."""

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

ANNOUNCEMENT = """\
云桥阀门股份有限公司关于诉讼进展的公告
日期：2021-08-20
一、专利案
2018年3月，石湾阀门有限公司（以下简称“石湾阀门”）以侵害发明专利权为由，将云桥阀门股份有限公司（以下简称“云桥阀门”）诉至南京市中级人民法院，索赔900万元。
2019年6月，南京市中级人民法院判决如下：
一、云桥阀门停止侵害涉案专利权；
二、云桥阀门赔偿石湾阀门经济损失500万元；
三、驳回石湾阀门的其他诉讼请求。
云桥阀门不服，提起上诉。
二、技术秘密案
2018年5月，石湾阀门以侵害技术秘密为由，将云桥阀门诉至苏州市中级人民法院，索赔700万元。
2019年9月，苏州市中级人民法院判令云桥阀门停止侵害，赔偿石湾阀门300万元。云桥阀门不服，提起上诉。
三、二审判决情况
近日，云桥阀门收到最高人民法院送达的两份民事判决书。
（一）专利案，案号为（2019）最高法知民终801号。
最高人民法院判决撤销一审判决第二项，改判云桥阀门赔偿600万元。
（二）技术秘密案，案号为（2020）最高法知民终33号。
最高人民法院判决驳回上诉，维持原判。
两案赔偿金额共计900万元。
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def test_the_name_of_a_case_leads_back_to_it() -> None:
    cases = _read(ANNOUNCEMENT).proceedings
    places = {case.id: place for place, case in enumerate(cases)}
    told = [(c.instance, c.case_number, c.outcome, places.get(c.after or "")) for c in cases]
    assert told == [
        ("first", None, "claimant-partly-won", None),
        ("first", None, "claimant-partly-won", None),
        ("second", "（2019）最高法知民终801号", "modified", 0),
        ("second", "（2020）最高法知民终33号", "affirmed", 1),
    ]


def test_a_sum_of_all_cases_is_granted_in_none() -> None:
    assert [[s.amount for s in c.awarded] for c in _read(ANNOUNCEMENT).proceedings] == [[5e6], [3e6], [6e6], []]


def test_items_of_an_operative_part_are_ordered() -> None:
    assert set(_read(ANNOUNCEMENT).proceedings[0].remedies) == {"cease-infringement", "damages"}
