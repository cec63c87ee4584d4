"""Whom a Chinese office acted against and on whose complaint."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FINED = "administrative-enforcement administrative: {} = penalised; awarded 50000 fine"
OFFICE = "无锡市市场监督管理局责令停止侵权，没收商品，罚款5万元。"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("执法人员根据贝山有限公司投诉，对无锡市铜陵汽配商行进行检查。", "贝山有限公司 > 无锡市铜陵汽配商行"),
        ("执法人员接到贝山有限公司举报后，对位于城东的无锡乙水文具厂开展检查。", "贝山有限公司 > 无锡乙水文具厂"),
        ("当事人无锡乙木超市购进白酒8箱。", " > 无锡乙木超市"),
        (
            "无锡乙木商贸有限公司从外地购进净水器400台。经商标权利人贝山有限公司鉴定，上述商品均为侵权商品。",
            "贝山有限公司 > 无锡乙木商贸有限公司",
        ),
        ("执法人员发现，无锡丙火酒行存放有白酒20箱。经贝山有限公司辨认，均系假冒。", "贝山有限公司 > 无锡丙火酒行"),
        ("贝山有限公司生产的白酒曾获奖。", " > "),
    ],
)
def test_sides(text: str, sides: str) -> None:
    assert told_in_brief(text + OFFICE) == [FINED.format(sides)]


def test_whose_goods_are_praised_behind_it_is_not_punished() -> None:
    assert told_in_brief(f"{OFFICE}贝山有限公司销售白酒多年。") == [FINED.format(" > ")]


def test_who_confirms_is_not_meant_by_the_pronoun() -> None:
    text = "无锡乙木商贸有限公司销售净水器。经贝山有限公司鉴定，均为侵权商品。无锡市市场监督管理局对其罚款5万元。"
    assert told_in_brief(text) == [FINED.format("贝山有限公司 > 无锡乙木商贸有限公司")]


@pytest.mark.parametrize("above", ["广东省版权局", "广东省人民政府", "广东省市场监督管理局"])
def test_an_office_above_looks_again(above: str) -> None:
    text = (
        "深圳市市场监督管理局于2014年6月作出处罚决定，对海潮公司处以罚款2万元。海潮公司申请行政复议，"
        f"{above}于2014年9月维持该决定。海潮公司又向深圳市中级人民法院提起行政诉讼，该院判决驳回其诉讼请求。"
    )
    assert told_in_brief(text)[1:] == [
        "other administrative: 海潮公司 > 深圳市市场监督管理局 = affirmed; decided 2014-09",
        "administrative-litigation first: 海潮公司 > 深圳市市场监督管理局 = respondent-won",
    ]


def test_who_is_held_to_infringe_whose_right() -> None:
    text = (
        "绍兴市知识产权局裁决海沐公司侵犯华岭公司外观设计专利权，责令其停止侵权。"
        "海沐公司不服，向杭州中院提起行政诉讼，法院判决驳回其诉讼请求。"
    )
    assert told_in_brief(text) == [
        "administrative-enforcement administrative: 华岭公司 > 海沐公司 = claimant-won",
        "administrative-litigation first: 海沐公司 > 绍兴市知识产权局 = respondent-won",
    ]


@pytest.mark.parametrize("decides", ["经审理认定落入保护范围，责令停止销售", "经审理后作出行政裁决，责令其停止侵权"])
def test_the_office_that_takes_a_request_goes_on_to_decide_it(decides: str) -> None:
    text = f"绍兴市知识产权局受理了华岭公司针对海沐公司提出的外观设计专利侵权纠纷处理请求，{decides}。"
    assert told_in_brief(text) == ["administrative-enforcement administrative: 华岭公司 > 海沐公司 = claimant-won"]
