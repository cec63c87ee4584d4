"""Appeals of which a Chinese text tells only how they ended."""

import pytest

from tests.extract.told_in_brief import told_in_brief

BELOW = "海纳公司诉晨沐公司侵犯商业秘密一案，杭州市中级人民法院判令晨沐公司赔偿800万元。"


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("二审中，双方达成和解，被告撤回上诉。", "settled; appealed 晨沐公司"),
        ("二审期间，晨沐公司撤回上诉。", "withdrawn; appealed 晨沐公司"),
        ("二审期间，双方达成和解，海纳公司撤回起诉，晨沐公司支付400万元。", "settled; awarded 4000000 settlement"),
        ("双方最终和解，晨沐公司撤回上诉。", "settled; appealed 晨沐公司"),
    ],
)
def test_an_appeal_that_only_ended(end: str, told: str) -> None:
    first, second = told_in_brief(BELOW + end)
    assert first == "civil-infringement first: 海纳公司 > 晨沐公司 = claimant-won; awarded 8000000 damages"
    assert second == f"civil-infringement second: 海纳公司 > 晨沐公司 = {told}"


@pytest.mark.parametrize("end", ["晨沐公司同意撤回上诉。", "双方随后达成和解。"])
def test_no_appeal_that_ended(end: str) -> None:
    assert len(told_in_brief(BELOW + end)) == 1


def test_the_name_of_a_case_on_which_a_court_decides() -> None:
    (line,) = told_in_brief("慕尼黑地方法院就Corvo诉泰讯公司专利侵权案作出判决，泰讯公司被禁止在德国销售相关手机。")
    assert line == "civil-infringement first: Corvo > 泰讯公司 = claimant-won"


@pytest.mark.parametrize("city", ["天津", "重庆"])
def test_the_tribunals_of_municipalities(city: str) -> None:
    (line,) = told_in_brief(f"海电公司在{city}知识产权法庭起诉微视公司侵犯专利权。")
    assert line == "civil-infringement first: 海电公司 > 微视公司 = pending"


def test_a_description_ends_before_what_its_bearer_does() -> None:
    below, above = told_in_brief(
        "北京知识产权法院一审认为，被告聚联公司的行为不构成垄断，判决驳回原告的诉讼请求。"
        "原告某电商公司不服，向最高人民法院提起上诉。"
    )
    assert ": 某电商公司 > 聚联公司 =" in below
    assert above.endswith("pending; appealed 某电商公司")
