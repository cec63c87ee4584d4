"""Who is sued, told by what is asked of them; which court a passive tells of."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "甲海车业有限公司已向宁波市中级人民法院提起诉讼，要求乙山车业有限公司停止侵权并赔偿60万元。丙河有限公司表示关注。",
            "甲海车业有限公司 > 乙山车业有限公司",
        ),
        (
            "甲海车业有限公司向宁波市中级人民法院提起诉讼，请求乙山车业有限公司（下称乙山）连带赔偿60万元，丙河有限公司旁听。",
            "甲海车业有限公司 > 乙山车业有限公司",
        ),
    ],
)
def test_who_is_sued(text: str, told: str) -> None:
    (case,) = told_in_brief(text)
    assert case.split(": ")[1].split(" = ")[0] == told


SUED = "乙海有限公司不服国家知识产权局的裁定，诉至北京知识产权法院，2020年7月被北京知识产权法院驳回"
FIRST = "administrative-litigation first: 乙海有限公司 > 国家知识产权局 = respondent-won; decided 2020-07"


@pytest.mark.parametrize(
    ("goes_on", "above"),
    [
        ("，又上诉至北京市高级人民法院，2021年仍被驳回。", "affirmed; appealed 乙海有限公司; decided 2021"),
        ("，再上诉北京市高级人民法院，亦遭驳回。", "affirmed; appealed 乙海有限公司"),
    ],
)
def test_what_came_of_an_appeal_told_in_passing(goes_on: str, above: str) -> None:
    last = f"administrative-litigation second: 乙海有限公司 > 国家知识产权局 = {above}"
    assert told_in_brief(SUED + goes_on) == [FIRST, last]
