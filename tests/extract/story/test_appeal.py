"""Appeals that somebody brought, as against those that somebody may bring one day."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

TEXT = """案件报道
日期:2024-05-02
2023年5月9日,宁波市中级人民法院判决白桦照明有限公司侵害枫叶灯具有限公司的发明专利权,赔偿50万元。白桦照明有限公司{}。
"""


@pytest.mark.parametrize(
    ("words", "instances"),
    [
        ("将在法定期限内向浙江省高级人民法院提起上诉", ["first"]),
        ("拟就该判决依法向浙江省高级人民法院提出上诉", ["first"]),
        ("在法定期限内向浙江省高级人民法院提起上诉", ["first", "second"]),
    ],
)
def test_only_an_appeal_that_was_brought_is_a_case(words: str, instances: list[str]) -> None:
    article = next(a for a in read_newsletter(TEXT.format(words), path="r.txt") if isinstance(a, Article))
    assert [case.instance for case in extract_record(article).proceedings] == instances


LATER = "On 3 April 2023 the High Court held that Calder Stores Ltd had infringed the trade mark of Norvik Foods plc. "
SHOP = (
    "纠纷报道\n2024-05-02\n2024年3月19日,伦敦上诉法院就海潮公司诉绿原公司案作出判决。{}"
    "2023年4月19日,高等法院判决绿原公司侵犯海潮公司的注册商标。\n"
)


@pytest.mark.parametrize(
    ("told", "appellants"),
    [
        ("Both grocers had appealed. ", 2),
        ("Calder had appealed. ", 1),
        ("Both defendants spoke of relief. ", 0),
    ],
)
def test_an_appeal_told_behind_its_decision(told: str, appellants: int) -> None:
    text = (
        "Shops at odds\n2 May 2024\nThe Court of Appeal in London gave judgment on 19 March 2024 in the dispute "
        f"between Norvik Foods plc and Calder Stores Ltd. {told}{LATER}\n"
    )
    (article,) = read_newsletter(text, path="r.txt")
    above, below = extract_record(article).proceedings
    assert (above.instance, below.instance, above.after) == ("second", "first", below.id)
    assert len(above.appellants) == appellants


def test_both_sides_of_an_appeal_told_in_chinese() -> None:
    (article,) = read_newsletter(SHOP.format("双方均提起上诉,均未如愿。"), path="r.txt")
    above, below = extract_record(article).proceedings
    assert (above.instance, below.instance, above.after) == ("second", "first", below.id)
    assert set(above.appellants) == {*below.claimants, *below.respondents}
    assert len(above.appellants) == 2


@pytest.mark.parametrize(
    ("bench", "instance"),
    [("a Division Bench of the Delhi High Court", "second"), ("its readers", "")],
)
def test_an_appeal_to_a_bench_of_the_same_court(bench: str, instance: str) -> None:
    text = (
        "Pumps\n2 May 2024\nIn 2015 Norvik Pumps Ltd sued Calder Stores Ltd in the Delhi High Court over a patent. "
        f"Justice Amit Roy awarded Norvik damages of Rs 20 crore on 28 March 2024. Calder has appealed to {bench}.\n"
    )
    (article,) = read_newsletter(text, path="r.txt")
    cases = extract_record(article).proceedings
    assert [case.instance for case in cases][1:] == [instance] * bool(instance)
    assert all(case.forum.en == ("Delhi High Court",) for case in cases)


JUDGED = (
    "Pumps\n2 May 2024\nThe Ulm Regional Court found in 2021 that Alder AG{} infringed a patent of Birch BV and "
    "awarded EUR 1.5 million. {} The Stuttgart Higher Regional Court raised the damages to EUR 4 million in 2023.\n"
)


@pytest.mark.parametrize(
    ("beside", "told", "appellants"),
    [
        ("", "Both appealed.", {"Alder AG", "Birch BV"}),
        ("", "Neither was content, and both appealed.", {"Alder AG", "Birch BV"}),
        ("", "It appealed.", {"Alder AG"}),
        (" and Cedar SA", "Both appealed.", {"Alder AG", "Cedar SA"}),
        ("", "Neither of them spoke of an appeal.", set()),
    ],
)
def test_who_both_are(beside: str, told: str, appellants: set[str]) -> None:
    (article,) = read_newsletter(JUDGED.format(beside, told), path="r.txt")
    record = extract_record(article)
    (above,) = [case for case in record.proceedings if case.after]
    assert {party.name.en[0] for party in record.parties if party.id in above.appellants} == appellants


@pytest.mark.parametrize("told", ["Neither party appealed to", "Nobody appealed to", "None of them has appealed to"])
def test_nobody_goes_to_the_court_above(told: str) -> None:
    text = (
        "Pumps\n2 May 2024\nThe Ulm Regional Court found in 2021 that Alder AG infringed a patent of Birch BV. "
        f"{told} the Stuttgart Higher Regional Court.\n"
    )
    (article,) = read_newsletter(text, path="r.txt")
    assert [case.instance for case in extract_record(article).proceedings] == ["first"]


def test_whoever_lost_against_an_office_goes_on() -> None:
    record = record_of(
        "国家知识产权局应澜川公司的请求宣告晨岭公司的商标无效。晨岭公司先诉至北京知识产权法院，被判决驳回，"
        "再上诉至北京市高级人民法院，2023年9月又遭驳回。"
    )
    names = {party.id: party.name.zh[0] for party in record.parties}
    assert [names[p] for p in record.proceedings[-1].appellants] == ["晨岭公司"]


@pytest.mark.parametrize(
    ("who", "appellants"),
    [
        ("EUIPO appealed", {"EUIPO"}),
        ("EUIPO and Bestova both appealed", {"EUIPO", "Bestova"}),
        ("Both EUIPO and Bestova appealed", {"EUIPO", "Bestova"}),
        ("EUIPO and the Spanish company both appealed", {"EUIPO", "Bestova"}),
        ("Bestova appealed", {"Bestova"}),
    ],
)
def test_an_office_appeals(who: str, appellants: set[str]) -> None:
    record = record_of(
        "Ada Orr applied for the mark ORR in 2011. Bestova opposed the application. The Opposition Division of EUIPO "
        "upheld the opposition in 2013. The office's Board of Appeal dismissed Ms Orr's appeal in 2014. Ms Orr then "
        "took EUIPO to the General Court. In April 2018 that court annulled the decision. "
        f"{who}, and the Court of Justice dismissed the case in May 2020."
    )
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [case.instance for case in record.proceedings] == ["administrative", "administrative", "first", "second"]
    assert {names[p] for p in record.proceedings[-1].appellants} == appellants
