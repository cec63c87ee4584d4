"""What a Chinese text tells of a forum that acts at somebody's request, and of a court that decides on an appeal."""

import pytest

from tests.extract.told_in_brief import told_in_brief

HEAD = "2023年5月11日，科隆地区法院支持海潮公司的诉请，禁止绿原公司销售涉案凉鞋。"
FIRST = "civil-infringement first: 海潮公司 > 绿原公司 = claimant-won; decided 2023-05-11"
SECOND = "civil-infringement second: 海潮公司 > 绿原公司 = reversed; appealed 绿原公司; decided 2024-01-26"


@pytest.mark.parametrize(
    ("told", "cases"),
    [
        ("其后，科隆高等地区法院于2024年1月26日应绿原公司的上诉撤销该判决，驳回起诉。", [FIRST, SECOND]),
        ("2024年1月26日，科隆高等地区法院根据绿原公司的上诉撤销该判决。", [FIRST, SECOND]),
        ("绿原公司于2024年1月26日应邀参加展会。", [FIRST]),
    ],
)
def test_on_appeal(told: str, cases: list[str]) -> None:
    assert told_in_brief(HEAD + told) == cases


OFFICE = "patent-invalidation administrative: 康源公司 > 贝塔公司 = invalidated; decided 2022-03-15"


@pytest.mark.parametrize(
    "told",
    [
        "2022年3月15日，国家知识产权局根据康源公司的请求宣告贝塔公司的第ZL201080031175.6号专利权全部无效。",
        "国家知识产权局于2022年3月15日应康源公司的请求，宣告贝塔公司的第ZL201080031175.6号专利权全部无效。",
    ],
)
def test_an_office_at_request(told: str) -> None:
    court = "其后，北京知识产权法院持不同意见，2023年6月27日应贝塔公司的诉请判令撤销上述决定。"
    suit = "administrative-litigation first: 贝塔公司 > 国家知识产权局 = claimant-won; decided 2023-06-27"
    assert told_in_brief(told + court) == [OFFICE, suit]
