from decimal import Decimal

import pytest

from ipgraph.view.values import day, number, sum_of_money


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        ("0", "0", "0"),
        ("500", "500", "500"),
        ("33805", "33,805", "33,805"),
        ("54500", "54,500", "5.45万"),
        ("607000000", "607 million", "6.07亿"),
        ("53347000", "53.347 million", "5334.7万"),
        ("2930000000", "2.93 billion", "29.3亿"),
        # What rounding would change is written in full.
        ("111482", "111,482", "111,482"),
        ("1234567891", "1,234,567,891", "1,234,567,891"),
        ("12.5", "12.5", "12.5"),
    ],
)
def test_numbers(value: str, english: str, chinese: str) -> None:
    assert (number(Decimal(value), "en"), number(Decimal(value), "zh")) == (english, chinese)


@pytest.mark.parametrize(
    ("amount", "currency", "english", "chinese"),
    [
        ("607000000", "CNY", "CNY 607 million", "6.07亿元"),
        ("84600000", "USD", "USD 84.6 million", "8460万美元"),
        ("3", "XAU", "XAU 3", "XAU 3"),
    ],
)
def test_sums(amount: str, currency: str, english: str, chinese: str) -> None:
    assert sum_of_money(Decimal(amount), currency) == (english, chinese)


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("2024", "2024", "2024年"),
        ("2024-05", "May 2024", "2024年5月"),
        ("2024-05-31", "31 May 2024", "2024年5月31日"),
        ("2024-01/2024-06", "Jan 2024 – Jun 2024", "2024年1月至2024年6月"),
        ("2021/2023", "2021–2023", "2021年至2023年"),
    ],
)
def test_days(text: str, english: str, chinese: str) -> None:
    assert day(text) == (english, chinese)
