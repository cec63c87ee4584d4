"""Numerals as written, before anything counts them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.values.chinese_numbers import chinese_number
from ipgraph.extract.values.numerals import find_numerals

CHINESE_NUMBERS = [
    ("一", 1), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("二十一", 21), ("一百", 100), ("一百零五", 105),
    ("一百二十", 120), ("三百五", 350), ("两千", 2000), ("两千零八", 2008), ("一千二百三十四", 1234), ("一万", 10_000),
    ("一万二", 12_000), ("一万零二", 10_002), ("十二万", 120_000), ("三百五十万", 3_500_000), ("九千万", 90_000_000),
    ("一亿", 10**8), ("一亿两千万", 120_000_000), ("十三亿", 1_300_000_000), ("一万亿", 10**12), ("二〇二五", 2025),
    ("52万5千", 525_000), ("1.5万", 15_000), ("1亿2000万", 120_000_000), ("3千", 3000), ("叁拾万", 300_000),
    ("廿一", 21), ("1,200万", 12_000_000),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CHINESE_NUMBERS)
def test_chinese_numbers(text: str, value: int) -> None:
    assert chinese_number(text) == value


@pytest.mark.parametrize("text", ["两三百", "三四", "万", "1.2.3万"])
def test_vague_and_broken_numbers_have_no_value(text: str) -> None:
    assert chinese_number(text) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("529,370 cases and 2.67%", ["529370", "2.67"]),
        ("1 200 000 pieces", ["1200000"]),
        ("2.4 million", ["2400000"]),
        ("1.5 lakh crore", ["1500000000000"]),
        ("twenty-one cases", ["21"]),
        ("one hundred and five", ["105"]),
        ("two, three", ["2", "3"]),
        ("three and six", ["3", "6"]),
        ("two hundred thousand", ["200000"]),
        ("2021,2022", ["2021", "2022"]),
        ("version 1.2.3", []),
        ("phoneone", []),
        ("https://a.b/123 7", ["7"]),
    ],
)
def test_english_numerals(text: str, values: list[str]) -> None:
    assert [n.value for n in find_numerals(text, "en")] == [Decimal(value) for value in values]


def test_marks_of_a_numeral() -> None:
    (code, generation, third, more) = find_numerals("NP01154 on 5G in the 3rd of 100+", "en")
    assert code.glued
    assert generation.joined
    assert third.ordinal
    assert more.more
    (place,) = find_numerals("第三中级人民法院", "zh")
    assert place.ordinal


UNITS = "零一二三四五六七八九"


def written(number: int) -> str:
    """A plain Chinese rendering of 1 to 99,999,999, written for the test alone."""
    if number >= 10_000:
        high, low = divmod(number, 10_000)
        return written(high) + "万" + ("" if not low else ("零" if low < 1000 else "") + written(low))
    text, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += ("零" if gap and text else "") + UNITS[digit] + name
            gap = False
        else:
            gap = True
    return text


@given(st.integers(min_value=1, max_value=99_999_999))
def test_any_chinese_number_reads_back(number: int) -> None:
    assert chinese_number(written(number)) == number


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_and_plain_digits_are_the_same_number(number: int) -> None:
    for text in (str(number), f"{number:,}"):
        (numeral,) = find_numerals(f"about {text} of", "en")
        assert numeral.value == number
