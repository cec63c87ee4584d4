"""Suits of two, who may be at odds with each other or with a third."""

from tests.extract.told_in_brief import told_in_brief


def test_two_who_ask_a_third_to_pay() -> None:
    told = told_in_brief(
        "海纳公司和丹木公司因专利侵权诉至法院，要求云柯公司赔偿1000万元，法院判决云柯公司赔偿500万元。"
    )
    assert told == [
        "civil-infringement first: 海纳公司, 丹木公司 > 云柯公司 = claimant-partly-won; "
        "claimed 10000000; awarded 5000000 damages"
    ]


def test_two_at_odds() -> None:
    told = told_in_brief("海纳公司与云柯公司因专利侵权诉至法院，要求云柯公司赔偿，深圳中院判决驳回诉讼请求。")
    assert not any("海纳公司, 云柯公司" in line for line in told)
