"""Goods that customs hold, told in one sentence; and a review of what a court had annulled."""

from tests.extract.told_in_brief import told_in_brief


def test_goods_held_at_the_request_of_the_owner_are_a_case() -> None:
    text = "黄埔海关在出口环节查获侵犯“明远”商标权的耳机3600副，权利人明远公司申请扣留。"
    assert told_in_brief(text) == ["customs-seizure administrative: 明远公司 >  = unknown"]


def test_seizures_that_customs_only_count_are_none() -> None:
    held = "黄埔海关在出口环节查获侵犯“明远”商标权的耳机3600副，权利人明远公司申请扣留。"
    assert len(told_in_brief(held + "今年前4个月，该关共扣留侵权货物214批次。")) == 1


def test_the_judgment_that_annulled_a_decision_stands() -> None:
    text = "北京市高级人民法院终审驳回明远公司上诉，维持北京知识产权法院撤销国家知识产权局无效决定的一审判决。"
    assert "affirmed" in told_in_brief(text)[0]
