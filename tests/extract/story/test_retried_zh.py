"""A retrial that a Chinese text tells of without its court."""

import pytest

from tests.extract.told_in_brief import told_in_brief

STORY = (
    "海升公司于2019年起诉山杰公司侵害其商标权。广州知识产权法院判决驳回海升公司的诉讼请求。"
    "海升公司上诉，广东省高级人民法院维持原判。"
)
BELOW = [
    "civil-infringement first: 海升公司 > 山杰公司 = respondent-won; filed 2019",
    "civil-infringement second: 海升公司 > 山杰公司 = affirmed; appealed 海升公司",
]
AGAIN = "civil-infringement retrial: 海升公司 > 山杰公司 = reversed; awarded 300000 damages; appealed 海升公司"


@pytest.mark.parametrize(
    "words",
    [
        "海升公司申请再审，再审法院撤销了一审、二审判决，判令山杰公司赔偿30万元。",
        "海升公司申请再审。再审判决认为，二者近似，判决撤销一、二审判决，判令山杰公司赔偿30万元。",
        "海升公司申请再审。再审改判：撤销二审判决，山杰公司赔偿30万元。",
    ],
)
def test_a_retrial_is_a_case_of_its_own(words: str) -> None:
    assert told_in_brief(STORY + words) == [*BELOW, AGAIN]


def test_a_retrial_that_is_only_asked_for_is_none_that_decided() -> None:
    assert told_in_brief(f"{STORY}海升公司请求再审法院撤销一、二审判决。")[:2] == BELOW
    assert all("reversed" not in line for line in told_in_brief(f"{STORY}海升公司请求再审法院撤销一、二审判决。"))
