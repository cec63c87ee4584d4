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


@pytest.mark.parametrize("again", ["的陪审团在重审中认定", "重新审理后认定"])
def test_a_trial_after_a_judgment_was_overturned_is_a_case_of_its_own(again: str) -> None:
    told = told_in_brief(
        "2010年8月，海升公司在加州北区联邦地区法院起诉山杰公司侵犯版权。2012年5月，地区法院驳回了海升公司的版权主张。"
        f"2014年5月，联邦巡回上诉法院推翻这一判决。2016年5月，加州北区联邦地区法院{again}山杰公司没有侵权。"
        "2018年3月，联邦巡回上诉法院再度推翻该判决。"
    )
    assert [line.split(" = ")[0].split(":")[0] + line.partition(" = ")[2] for line in told] == [
        "civil-infringement firstrespondent-won; filed 2010-08; decided 2012-05",
        "civil-infringement firstrespondent-won; decided 2016-05",
        "civil-infringement secondreversed; appealed 海升公司; decided 2014-05",
        "civil-infringement secondreversed; decided 2018-03",
    ]
