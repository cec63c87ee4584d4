"""Offices that dismiss what an owner asked them to do, and not what the one accused asked for."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "浙江省知识产权局驳回甲山公司对乙海公司的专利侵权处理请求。",
            ["administrative-enforcement administrative: 甲山公司 > 乙海公司 = respondent-won"],
            id="what the owner asked for",
        ),
        pytest.param(
            "浙江省知识产权局驳回乙海公司就甲山公司的处理请求提出的管辖异议，认定产品落入专利权保护范围，责令乙海公司停止侵权。",
            [],
            id="an objection of the one accused",
        ),
    ],
)
def test_office_refuses_to_act(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
