"""Counts and percentages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.values.numbers import find_numbers, find_percentages
from ipgraph.model.codes import Language

PERCENTAGES: list[tuple[Language, str, list[tuple[float, bool]]]] = [
    ("en", "up 10.2%", [(10.2, True)]),
    ("en", "rose by 7.5 percent", [(7.5, True)]),
    ("en", "an increase of 44.3%", [(44.3, True)]),
    ("en", "a year-on-year increase of 8 per cent", [(8, True)]),
    ("en", "9.1% more than the year before", [(9.1, True)]),
    ("en", "a 12.5% year-on-year increase", [(12.5, True)]),
    ("en", "growth of nearly 30%", [(30, True)]),
    ("en", "down 18.2%", [(-18.2, True)]),
    ("en", "fell by 3%", [(-3, True)]),
    ("en", "2.7% fewer than in 2022", [(-2.7, True)]),
    ("en", "a decline of 4%", [(-4, True)]),
    ("en", "rose 1.9 times", [(190, True)]),
    ("en", "up 3%, 4% and 5%", [(3, True), (4, True), (5, True)]),
    ("en", "up 6.1 and 8.4 percent", [(6.1, True), (8.4, True)]),
    ("en", "accounted for 38, 17 and 12 percent", [(38, False), (17, False), (12, False)]),
    ("en", "In 2022, 38 percent", [(38, False)]),
    ("en", "12 courts and 5 percent", [(5, False)]),
    ("en", "up 3% and down 5%", [(3, True), (-5, True)]),
    ("en", "made up 81% of the latter", [(81, False)]),
    ("en", "a market share of 60%", [(60, False)]),
    ("en", "between 4.3% and 5.2%", [(4.3, False), (5.2, False)]),
    ("en", "three times in court", []),
    ("en", "dropped to 5%", [(5, False)]),
    ("zh", "增至12%", [(12, False)]),
    ("en", "a 2.5-fold increase", [(250, True)]),
    ("zh", "同比上升10.2%", [(10.2, True)]),
    ("zh", "同比增长7.5％", [(7.5, True)]),
    ("zh", "增幅达44.3%", [(44.3, True)]),
    ("zh", "较上年提高了8个百分点", [(8, True)]),
    ("zh", "同比下降2.67%", [(-2.67, True)]),
    ("zh", "减少近三成，降低5%", [(-5, True)]),
    ("zh", "上升1.9倍", [(190, True)]),
    ("zh", "同比增长1.2倍", [(120, True)]),
    ("zh", "分别上升3.2%、4.1%、5%", [(3.2, True), (4.1, True), (5, True)]),
    ("zh", "同比分别增长3%和5%", [(3, True), (5, True)]),
    ("zh", "百分之十五的案件", [(15, False)]),
    ("zh", "增长百分之十五", [(15, True)]),
    ("zh", "占81%", [(81, False)]),
    ("zh", "适用2倍惩罚性赔偿", []),
]  # fmt: skip

NUMBERS: list[tuple[Language, str, list[float]]] = [
    ("en", "529,371 new cases", [529_371]),
    ("en", "1.3 million pieces and 40 thousand batches", [1_300_000, 40_000]),
    ("en", "over 400 drinks", [400]),
    ("en", "81% of 5m on 4G and NP01154", []),
    ("zh", "新收案件529371件", [529_371]),
    ("zh", "8160.51万件", [81_605_100]),
    ("zh", "六十余万盒", [600_000]),
]


@pytest.mark.parametrize(("language", "text", "values"), PERCENTAGES)
def test_percentages(language: Language, text: str, values: list[tuple[float, bool]]) -> None:
    assert [(m.value, m.change) for m in find_percentages(text, language)] == values


@pytest.mark.parametrize(("language", "text", "values"), NUMBERS)
def test_numbers(language: Language, text: str, values: list[float]) -> None:
    assert [m.value for m in find_numbers(text, language)] == values


@given(
    st.integers(min_value=1, max_value=99_999), st.sampled_from(["up {}%", "down {}%", "同比增长{}%", "同比下降{}%"])
)
def test_any_change_reads_back(hundredths: int, form: str) -> None:
    amount = Decimal(hundredths).scaleb(-2)
    language: Language = "en" if form.isascii() else "zh"
    (found,) = find_percentages(form.format(amount.normalize().__format__("f")), language)
    sign = -1 if "down" in form or "下降" in form else 1
    assert Decimal(str(found.value)) == sign * amount
