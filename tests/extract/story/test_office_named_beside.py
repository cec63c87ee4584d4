"""Chinese suits over an office's decision: nobody is given a role, or the court below is left out."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "浙江省高级人民法院就澜沐公司与国家知识产权局商标撤销复审行政纠纷案作出终审判决，撤销国家知识产权局作出的撤销复审决定。",
            ["administrative-litigation second: 澜沐公司 > 国家知识产权局 = claimant-won"],
            id="on appeal, the first instance left out",
        ),
        pytest.param(
            "北京知识产权法院就澜沐公司与国家知识产权局、白岭公司商标权无效宣告请求行政纠纷一案作出一审判决，撤销国家知识产权局作出的裁定。",
            ["administrative-litigation first: 澜沐公司 > 国家知识产权局 = claimant-won"],
            id="at first instance",
        ),
        pytest.param(
            "澜沐公司诉国家知识产权局商标不予注册复审行政纠纷案，北京知识产权法院判决撤销被诉决定。",
            ["administrative-litigation first: 澜沐公司 > 国家知识产权局 = claimant-won"],
            id="the decision sued over",
        ),
        pytest.param(
            "北京知识产权法院审理后判决撤销被诉裁定，并判令国家知识产权局就白岭公司针对第1234567号“禾一”商标所提无效宣告请求重新作出裁定。",
            ["administrative-litigation first:  >  = claimant-won"],
            id="whose request is looked at anew",
        ),
        pytest.param(
            "最高人民法院再审判决撤销一、二审判决，撤销商标评审委员会作出的异议复审裁定。",
            ["administrative-litigation retrial:  > 商标评审委员会 = reversed"],
            id="with the judgments below",
        ),
        pytest.param(
            "海沐公司不服绍兴市知识产权局作出的专利侵权纠纷行政裁决，诉至杭州市中级人民法院。法院判决驳回诉讼请求。",
            ["administrative-litigation first: 海沐公司 > 绍兴市知识产权局 = respondent-won"],
            id="a ruling on infringement",
        ),
    ],
)
def test_over_an_office(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
