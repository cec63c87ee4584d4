"""Whose suit is one with somebody else: 在与乙公司的诉讼中胜诉."""

from tests.extract.told_in_brief import told_in_brief


def test_who_won_a_suit_with_somebody_else() -> None:
    text = "霍姆公司在与科沃公司的专利侵权诉讼中胜诉，深圳市中级人民法院判决科沃公司赔偿800万元。"
    assert told_in_brief(text)[0].startswith("civil-infringement first: 霍姆公司 > 科沃公司 = claimant-won")
