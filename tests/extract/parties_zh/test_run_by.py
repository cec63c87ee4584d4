"""Services on the net, and the companies that run them."""

import pytest

from tests.extract.told_in_brief import told_in_brief

BACK = "2023年7月，{who}在宁波市中级人民法院起诉甲木公司。"


@pytest.mark.parametrize("runs", ["海购的运营者", "海购平台运营方"])
def test_service_and_its_company_are_one(runs: str) -> None:
    text = f"2022年12月，甲木公司在杭州市中级人民法院起诉{runs}北岭公司。" + BACK.format(who="海购")
    assert "北岭公司 > 甲木公司" in told_in_brief(text)[1]


def test_company_is_not_the_one_that_works_for_it() -> None:
    text = "2022年12月，甲木公司在杭州市中级人民法院起诉海购公司的运营商北岭公司。" + BACK.format(who="海购公司")
    assert "海购公司 > 甲木公司" in told_in_brief(text)[1]
