"""Signs that are the trade dress of somebody, and what else stands in quotation marks beside them."""

import pytest

from tests.extract.told_in_brief import record_of

SUED = "无锡市中级人民法院认定被告构成不正当竞争，判令广州海星餐饮管理有限公司"
PAID = "赔偿湖南茶山文化集团有限公司"


@pytest.mark.parametrize(
    "text",
    [
        f"{SUED}停止使用与“茶山悦色”近似的店铺装潢，{PAID}170万元。",
        f"{SUED}（以下简称“海星公司”）停止使用与“茶山悦色”近似的店铺装潢，{PAID}（下称“茶山公司”）170万元。",
        f"无锡市中级人民法院认定“茶山观色”一方构成不正当竞争，其店铺装潢近似“茶山悦色”的店铺装潢，{PAID}170万元。",
    ],
)
def test_what_a_firm_is_called_is_no_trade_dress(text: str) -> None:
    rights = record_of(text).rights
    assert [right.title.zh for right in rights if right.type == "trade-dress"] == [("茶山悦色",)]
