"""Those who had the goods behind the first of those who are accused."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("goods", "sued"),
    [
        ("瑞帆有限公司制造、北岭有限公司销售的手机侵犯其专利权", "瑞帆有限公司, 北岭有限公司"),
        ("瑞帆有限公司生产的、由北岭有限公司经销的手机侵犯其专利权", "瑞帆有限公司, 北岭有限公司"),
        ("瑞帆有限公司销售的手机与北岭有限公司无关，且侵犯其专利权", "瑞帆有限公司"),
    ],
)
def test_all_through_whose_hands_the_goods_went(goods: str, sued: str) -> None:
    (case,) = told_in_brief(f"海潮有限公司向杭州市中级人民法院起诉，称{goods}。")
    assert case.split(" = ")[0] == f"civil-infringement first: 海潮有限公司 > {sued}"
