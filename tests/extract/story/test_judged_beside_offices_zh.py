"""What Chinese courts decide after what they say that an office did, and what they hold of its decision."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        pytest.param(
            "浙江高院二审认为，涉案专利已被国家知识产权局宣告全部无效，裁定撤销一审判决，驳回云岭公司的起诉。",
            "civil-infringement second: 云岭公司 >  = reversed",
            id="a suit over a right that is gone",
        ),
        pytest.param(
            "北京知识产权法院认为国家知识产权局的决定并无不当，判决驳回云岭公司的诉讼请求。",
            "administrative-litigation first: 云岭公司 > 国家知识产权局 = respondent-won",
            id="a decision that stands",
        ),
        pytest.param(
            "云岭公司诉至北京知识产权法院，法院认为商评委作出的裁定认定事实错误，判决撤销。",
            "administrative-litigation first: 云岭公司 > 商评委 = claimant-won",
            id="a decision that falls",
        ),
    ],
)
def test_what_the_court_did(text: str, case: str) -> None:
    assert told_in_brief(text)[0] == case


def test_marks_that_are_not_alike_are_no_finding_on_infringement() -> None:
    text = "北京高院在一起商标无效宣告行政案中认定，诉争商标“澜泉”与引证商标不构成近似，遂撤销一审判决和国知局的裁定。"
    assert [case.findings for case in record_of(text).proceedings] == [()]
