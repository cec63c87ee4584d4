"""Whose a right is not: the patent of a suit against somebody is not his."""

from tests.extract.told_in_brief import told_in_brief


def test_a_suit_against_somebody() -> None:
    text = "海岭芯片公司日前赢得对美国竞争对手Quorvex公司的专利诉讼。北京知识产权法院判令Quorvex公司停止销售侵权产品。"
    assert told_in_brief(text) == ["civil-infringement first: 海岭芯片公司 > Quorvex公司 = claimant-won"]
