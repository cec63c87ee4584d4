"""Who is sued behind words that only say what he is."""

import pytest

from tests.extract.told_in_brief import told_in_brief

BEFORE = "丰某起诉陈某，苏州市中级人民法院驳回其请求。2024年6月，李某向杭州市中级人民法院起诉"


@pytest.mark.parametrize(
    ("sued", "side"),
    [
        ("海星软件的开发者乙山网络有限公司，称其侵权。", "乙山网络有限公司"),
        ("该平台的运营方乙山网络有限公司，索赔3万元。", "乙山网络有限公司"),
        ("参与这项交易的乙山网络有限公司，索赔3万元。", "乙山网络有限公司"),
        ("，而乙山网络有限公司并非被告。", ""),
    ],
)
def test_what_the_one_sued_is(sued: str, side: str) -> None:
    case = told_in_brief(BEFORE + sued)[1]
    assert case.split(" = ")[0].split(" > ")[1:] == [side]
