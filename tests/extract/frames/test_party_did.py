"""What the items of a Chinese order make somebody do, and what a party did by itself."""

import pytest

from tests.extract.told_in_brief import record_of

SUED = "李芳起诉海潮有限公司和北岭有限公司。北京市第二中级人民法院判令海潮有限公司停止侵权，赔偿李芳经济损失10万元"


@pytest.mark.parametrize(
    ("told", "sums", "remedies"),
    [
        (
            "；北岭有限公司支付精神损害抚慰金12万元，并向李芳赔礼道歉。",
            [100000, 120000],
            {"cease-infringement", "damages", "apology"},
        ),
        ("。北岭有限公司支付了12万元。", [100000], {"cease-infringement", "damages"}),
    ],
)
def test_the_items_of_an_order_are_ordered(told: str, sums: list[int], remedies: set[str]) -> None:
    (case,) = record_of(SUED + told).proceedings
    assert ([s.amount for s in case.awarded], set(case.remedies)) == (sums, remedies)
