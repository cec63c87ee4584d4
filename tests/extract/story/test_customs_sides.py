"""Who stands on which side where customs hold goods, and which batch of goods a sentence tells of."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

HELD = """\
Kobe Customs Stops Rollers
Date: 14 March 2024
Kobe Customs, following a procedure begun at the request of ZELK LTD., determined on 5 July 2023 that 1,400 rollers \
imported by VOXEN Co., Ltd. infringe Patent No. 5840777 and confiscated them.
"""
TWO_BATCHES = """\
宁波海关查扣侵权水壶
日期：2024-03-14
2023年8月14日，宁波海关查验义乌市森林进出口有限公司申报出口的一批“水壶”时，发现标有“ALDER”标识的水壶2000只。桤木有限公司随即申请扣留。\
经调查，宁波海关于2023年11月26日认定上述货物侵犯“ALDER”商标专用权，决定没收侵权货物，并对森林公司处罚款2万元。
另一批货物结果不同。2023年9月3日，该关应桤木有限公司申请，扣留涉嫌侵犯其外观设计专利权的水壶300只。\
因桤木有限公司未在规定期限内向法院起诉，该关于11月9日放行了上述货物。
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def test_whose_goods_and_at_whose_request() -> None:
    record = _read(HELD)
    name = {party.id: next(iter(party.name.en)) for party in record.parties}
    (case,) = record.proceedings
    assert ([name[i] for i in case.claimants], [name[i] for i in case.respondents]) == (
        ["ZELK LTD."],
        ["VOXEN Co., Ltd."],
    )
    assert (case.type, case.outcome, case.decided, case.forum.en[0]) == (
        "customs-seizure",
        "penalised",
        "2023-07-05",
        "Kobe Customs",
    )


def test_whose_goods_a_declarant_and_an_owner_are_named() -> None:
    told = (
        "3月4日，白石海关扣留标有“ALDER”标识的水壶300只，申报人为义乌市森林进出口有限公司。"
        "权利人桤木有限公司认为其侵犯外观设计专利。3月9日，白石海关放行了该批货物。"
    )
    record = _read(f"海关查扣侵权水壶\n日期：2024-03-14\n{told}\n")
    name = {party.id: party.name.zh[0] for party in record.parties}
    (case,) = record.proceedings
    assert ([name[i] for i in case.claimants], [name[i] for i in case.respondents], case.decided) == (
        ["桤木有限公司"],
        ["义乌市森林进出口有限公司"],
        "2024-03-09",
    )


def test_another_batch_is_another_case_and_a_suit_not_brought_is_none() -> None:
    record = _read(TWO_BATCHES)
    assert sorted((c.filed or "", c.decided, c.outcome) for c in record.proceedings) == [
        ("", "2023-11-26", "penalised"),
        ("2023-09-03", "2023-11-09", "released"),
    ]


FOUND_IN_CHINESE = """\
北仑海关查扣侵权轴承
日期：2024-03-14
北仑海关在对一批申报出口的货物进行查验时，发现标有“NORVIK”标识的轴承3万套，涉嫌侵犯诺维克公司在海关总署备案的商标专用权。\
经权利人诺维克公司确认，上述货物均为侵权商品。目前，海关已对该批货物予以扣留。该批货物由温州某进出口公司申报。
此前，北仑海关还在出口环节查获侵犯“桤木”商标权的水壶500只，作出行政处罚决定，罚款2万元。
"""


def test_customs_that_only_the_sentence_before_names() -> None:
    record = _read(FOUND_IN_CHINESE)
    name = {party.id: party.name.zh[0] for party in record.parties}
    case = record.proceedings[0]
    assert ([name[i] for i in case.claimants], [name[i] for i in case.respondents]) == (
        ["诺维克公司"],
        ["温州某进出口公司"],
    )
    assert (case.forum.zh[0], next(right.title.zh for right in record.rights)) == ("北仑海关", ("NORVIK",))
    assert all(not c.respondents and not c.claimants for c in record.proceedings[1:])


@pytest.mark.parametrize(
    "text",
    [
        "甲海进出口有限公司出口的水壶，因外观与乙山股份有限公司备案的外观设计专利近似，被北仑海关依申请扣留。",
        "甲海进出口有限公司申报出口的一批水壶涉嫌侵犯乙山股份有限公司的“海星”商标专用权，被北仑海关查扣。",
    ],
)
def test_whose_goods_are_like_whose(text: str) -> None:
    told = "customs-seizure administrative: 乙山股份有限公司 > 甲海进出口有限公司 = unknown"
    assert told_in_brief(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Shanghai Customs detained 5,000 pairs of shoes exported by Beta Trading Co., Ltd. on 3 May 2024 for "
        "infringing the trademark of Alpha Inc.",
        "CBP officers seized 284 watches bearing the ALPHA mark of Alpha Inc. The parcel was addressed to Beta LLC.",
    ],
)
def test_whose_goods_are_held_does_not_ask_for_it(text: str) -> None:
    (told,) = told_in_brief(text)
    assert told.startswith("customs-seizure administrative: Alpha > Beta = unknown")


def test_customs_that_only_record_a_mark_hold_nothing() -> None:
    text = (
        "黄埔海关发现甲海有限公司出口的水壶标有“海星”标识，侵犯乙山有限公司已在海关总署备案的商标专用权，"
        "权利人乙山有限公司随即提出扣留申请。5月6日，海关依法将该批货物扣留。"
    )
    assert len(told_in_brief(text)) == 1
