"""Interim orders of the Unified Patent Court in Chinese texts: asked for, refused, and granted on appeal."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "欧洲统一专利法院（UPC）上诉法院2月14日作出裁定，支持美国瑞帆公司对中国企业海潮公司的临时禁令申请。",
            ["preliminary-injunction second: 瑞帆公司 > 海潮公司 = granted; decided 2024-02-14"],
        ),
        (
            "UPC米兰地方分庭驳回了瑞帆公司的临时禁令申请。瑞帆公司向上诉法院提起上诉，上诉法院2024年3月5日撤销原裁定，对海潮公司颁发临时禁令。",
            [
                "preliminary-injunction first: 瑞帆公司 > 海潮公司 = denied",
                "preliminary-injunction second: 瑞帆公司 > 海潮公司 = reversed; appealed 瑞帆公司; decided 2024-03-05",
            ],
        ),
        (
            "2024年3月，瑞帆公司向UPC海牙地方分庭提出申请，请求对海潮科技有限公司（Haichao Technology）及其荷兰合作方"
            "Umed Netherlands颁发临时禁令，禁止其在多个成员国销售血糖监测系统。",
            ["preliminary-injunction first: 瑞帆公司 > 海潮科技有限公司, Umed = unknown; filed 2024-03"],
        ),
    ],
)
def test_cases(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_the_court_of_appeal_beside_divisions() -> None:
    record = record_of("UPC米兰地方分庭驳回了瑞帆公司的临时禁令申请。瑞帆公司提起上诉，上诉法院撤销原裁定。")
    assert [case.forum.zh for case in record.proceedings] == [("UPC米兰地方分庭",), ("上诉法院",)]
