"""What a court of Taiwan decides anew reviews what its supreme court sent back; who stands beside an office."""

from tests.extract.told_in_brief import record_of, told_in_brief

BEFORE = (
    "乙海股份有限公司2018年向智慧财产法院起诉，主张丙河股份有限公司侵害其专利权。一审2019年5月判乙海败诉；"
    "乙海上诉，智财法院二审于2020年3月驳回上诉。最高法院2021年6月将二审判决废弃发回。"
)


def test_a_case_tried_anew() -> None:
    told = told_in_brief(
        "智慧财产法院昨日更一审宣判，废弃一审判决，命丙河股份有限公司给付乙海股份有限公司（乙海）新台币3000万元。\n"
        + BEFORE
    )
    sides = "乙海股份有限公司 > 丙河股份有限公司"
    assert told[0].startswith(f"civil-infringement second: {sides} = reversed; awarded 30000000")
    assert f"civil-infringement retrial: {sides} = remanded; decided 2021-06" in told


def test_the_other_side_before_an_office_is_joined_to_the_suit_over_its_decision() -> None:
    record = record_of(
        "2022年3月，乙海有限公司请求国家知识产权局宣告丙河有限公司的ZL201510334521.2号发明专利无效。2023年2月，国家知识产权局"
        "作出决定，宣告专利权部分无效。乙海有限公司不服，已向北京知识产权法院提起行政诉讼。"
    )
    name = {party.id: party.name.zh[0] for party in record.parties}
    suit = next(c for c in record.proceedings if c.type == "administrative-litigation")
    assert [name[i] for i in suit.claimants] == ["乙海有限公司"]
    assert [name[i] for i in suit.others] == ["丙河有限公司"]
