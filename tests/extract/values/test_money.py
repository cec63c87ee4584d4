"""Sums in every notation, in both languages, and what is no sum."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.values.money import MoneyMention, find_money
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

ENGLISH = [
    ("EUR 1.250.000", 1_250_000, "EUR"),
    ("250.000 EUR", 250_000, "EUR"),
    ("EUR 12.500,50", 12_500.5, "EUR"),
    ("₹1,00,00,000", 10_000_000, "INR"),
    ("Rs. 5 lakh", 500_000, "INR"),
    ("INR 3.34 crores", 33_400_000, "INR"),
    ("CHF 40'000", 40_000, "CHF"),
    ("half a million dollars", 500_000, "USD"),
    ("a million dollars", 1_000_000, "USD"),
    ("$4.5MM", 4_500_000, "USD"),
    ("RM 50,000", 50_000, "MYR"),
    ("PLN 20,000", 20_000, "PLN"),
    ("CZK 5 million", 5_000_000, "CZK"),
    ("CAD $100,000", 100_000, "CAD"),
    ("AUD$4,500", 4_500, "AUD"),
    ("Euros 5 million", 5_000_000, "EUR"),
    ("renminbi 3 million", 3_000_000, "CNY"),
    ("¥100 million for the Japanese company", 100_000_000, "JPY"),
    ("NT$1.2 million", 1_200_000, "TWD"),
    ("₩500 million", 500_000_000, "KRW"),
    ("R$ 500,000", 500_000, "BRL"),
    ("S$50,000", 50_000, "SGD"),
    ("RMB 512 million", 512_000_000, "CNY"),
    ("RMB10 Million", 10_000_000, "CNY"),
    ("RMB 3.5 Billion", 3_500_000_000, "CNY"),
    ("CNY 1.2bn", 1_200_000_000, "CNY"),
    ("CNY1.2bn", 1_200_000_000, "CNY"),
    ("¥80 million", 80_000_000, "CNY"),
    ("￥75,000", 75_000, "CNY"),
    ("30 million yuan", 30_000_000, "CNY"),
    ("30 million Yuan", 30_000_000, "CNY"),
    ("12 million renminbi", 12_000_000, "CNY"),
    ("5 million RMB", 5_000_000, "CNY"),
    ("6.2 hundred million yuan", 620_000_000, "CNY"),
    ("RMB 202,411.07", 202_411.07, "CNY"),
    ("RMB 300", 300, "CNY"),
    ("a 30-million-yuan fine", 30_000_000, "CNY"),
    ("1 200 000 yuan", 1_200_000, "CNY"),
    ("two million yuan", 2_000_000, "CNY"),
    ("3 euros", 3, "EUR"),
    ("EUR 3", 3, "EUR"),
    ("€2.5m", 2_500_000, "EUR"),
    ("€ 14", 14, "EUR"),
    ("12.4 million euros", 12_400_000, "EUR"),
    ("£35,000", 35_000, "GBP"),
    ("GBP 35,000", 35_000, "GBP"),
    ("4 million pounds", 4_000_000, "GBP"),
    ("20,000 pounds sterling", 20_000, "GBP"),
    ("US$1.151", 1.151, "USD"),
    ("US$ 84.6 million", 84_600_000, "USD"),
    ("U.S.$5 million", 5_000_000, "USD"),
    ("$420,000", 420_000, "USD"),
    ("$2.3B", 2_300_000_000, "USD"),
    ("$450k", 450_000, "USD"),
    ("USD90m", 90_000_000, "USD"),
    ("60 million U.S. dollars", 60_000_000, "USD"),
    ("7 million US dollars", 7_000_000, "USD"),
    ("five hundred thousand dollars", 500_000, "USD"),
    ("Rs 13 lakh", 1_300_000, "INR"),
    ("Rs. 2.5 crore", 25_000_000, "INR"),
    ("Rs.50,000", 50_000, "INR"),
    ("INR 2 crores", 20_000_000, "INR"),
    ("Rs. 244,07,63,990", 2_440_763_990, "INR"),
    ("PHP 2 million", 2_000_000, "PHP"),
    ("3 million kronor", 3_000_000, "SEK"),
    ("BDT 5 million", 5_000_000, "BDT"),
    ("LKR 5 million", 5_000_000, "LKR"),
    ("₹ 10 lakhs", 1_000_000, "INR"),
    ("25 lakh rupees", 2_500_000, "INR"),
    ("KRW 5 billion", 5_000_000_000, "KRW"),
    ("5 billion won", 5_000_000_000, "KRW"),
    ("₩300 million", 300_000_000, "KRW"),
    ("JPY 120 million", 120_000_000, "JPY"),
    ("44 million yen", 44_000_000, "JPY"),
    ("HK$3.2 million", 3_200_000, "HKD"),
    ("NT$ 8 million", 8_000_000, "TWD"),
    ("SGD 40,000", 40_000, "SGD"),
    ("S$40,000", 40_000, "SGD"),
    ("A$1.5m", 1_500_000, "AUD"),
    ("C$700,000", 700_000, "CAD"),
    ("CHF 90,000", 90_000, "CHF"),
    ("R$ 2 million", 2_000_000, "BRL"),
    ("The price was 6.4亿元 in all", 640_000_000, "CNY"),
]

CHINESE = [
    ("5000萬美元", 50_000_000, "USD"),
    ("3億日圓", 300_000_000, "JPY"),
    ("10億韓元", 1_000_000_000, "KRW"),
    ("新臺幣三百萬元", 3_000_000, "TWD"),
    ("新台幣一百五十萬元", 1_500_000, "TWD"),
    ("港幣20萬元", 200_000, "HKD"),
    ("250万雷亚尔", 2_500_000, "BRL"),
    ("伍拾万圆", 500_000, "CNY"),
    ("人民币 2 亿 3 千万元", 230_000_000, "CNY"),
    ("人民币 1 亿 2000 万元", 120_000_000, "CNY"),
    ("壹佰万元", 1_000_000, "CNY"),
    ("6.13亿元", 613_000_000, "CNY"),
    ("6.13 亿元", 613_000_000, "CNY"),
    ("80万元", 800_000, "CNY"),
    ("人民币3万元", 30_000, "CNY"),
    ("人民币100万元", 1_000_000, "CNY"),
    ("人民币 500 元", 500, "CNY"),
    ("5000元", 5000, "CNY"),
    ("5,000元", 5000, "CNY"),
    ("637418249.6元", 637_418_249.6, "CNY"),
    ("12.75元", 12.75, "CNY"),
    ("１２万元", 120_000, "CNY"),
    ("3.5万英镑", 35_000, "GBP"),
    ("5.5万美元", 55_000, "USD"),
    ("4亿美元", 400_000_000, "USD"),
    ("1.151美元", 1.151, "USD"),
    ("200万美金", 2_000_000, "USD"),
    ("3欧元", 3, "EUR"),
    ("1.2亿欧元", 120_000_000, "EUR"),
    ("900万日元", 9_000_000, "JPY"),
    ("30亿韩元", 3_000_000_000, "KRW"),
    ("800万港元", 8_000_000, "HKD"),
    ("600万新台币", 6_000_000, "TWD"),
    ("新台币600万元", 6_000_000, "TWD"),
    ("7万新加坡元", 70_000, "SGD"),
    ("50万澳元", 500_000, "AUD"),
    ("20万瑞士法郎", 200_000, "CHF"),
    ("1300万印度卢比", 13_000_000, "INR"),
    ("52万5千元", 525_000, "CNY"),
    ("1亿2000万元", 120_000_000, "CNY"),
    ("二十万元", 200_000, "CNY"),
    ("九千万元", 90_000_000, "CNY"),
    ("三百五十万元", 3_500_000, "CNY"),
    ("一亿两千万元", 120_000_000, "CNY"),
    ("叁拾万元", 300_000, "CNY"),
    ("一万二千元", 12_000, "CNY"),
    ("100块钱", 100, "CNY"),
    ("5000元人民币", 5000, "CNY"),
    ("约合US$ 8 million", 8_000_000, "USD"),
]

BOUNDS: list[tuple[Language, str, int, str]] = [
    ("en", "more than RMB 5 million", 5_000_000, "at_least"),
    ("en", "over US$2 million", 2_000_000, "at_least"),
    ("en", "at least 40 million yuan", 40_000_000, "at_least"),
    ("en", "in excess of EUR 90,000", 90_000, "at_least"),
    ("en", "well over RMB 160 million", 160_000_000, "at_least"),
    ("en", "up to RMB 1 million", 1_000_000, "at_most"),
    ("en", "as much as US$400 million", 400_000_000, "at_most"),
    ("en", "no more than RMB 30,000", 30_000, "at_most"),
    ("en", "not exceeding £20,000", 20_000, "at_most"),
    ("en", "nearly RMB 50 million", 50_000_000, "at_most approx"),
    ("en", "just under RMB 50 million", 50_000_000, "at_most approx"),
    ("en", "about RMB 640 million", 640_000_000, "approx"),
    ("en", "some RMB 3 million", 3_000_000, "approx"),
    ("en", "RMB 3 million or more", 3_000_000, "at_least"),
    ("en", "the sum of RMB 3 million", 3_000_000, ""),
    ("zh", "3亿余元", 300_000_000, "at_least"),
    ("zh", "3000余万元", 30_000_000, "at_least"),
    ("zh", "5334.7万余元", 53_347_000, "at_least"),
    ("zh", "20多万元", 200_000, "at_least"),
    ("zh", "十余万元", 100_000, "at_least"),
    ("zh", "超过500万元", 5_000_000, "at_least"),
    ("zh", "逾1.6亿元", 160_000_000, "at_least"),
    ("zh", "不低于10万元", 100_000, "at_least"),
    ("zh", "100万元以上", 1_000_000, "at_least"),
    ("zh", "不超过500万元", 5_000_000, "at_most"),
    ("zh", "最高5万元", 50_000, "at_most"),
    ("zh", "不足3万元", 30_000, "at_most"),
    ("zh", "近5000万元", 50_000_000, "at_most approx"),
    ("zh", "约6.4亿元", 640_000_000, "approx"),
    ("zh", "50万元左右", 500_000, "approx"),
    ("zh", "共计3000万元", 30_000_000, ""),
]

NO_MONEY: list[tuple[Language, str]] = [
    ("en", "607 million pieces"),
    ("en", "some 2,000 patents and applications"),
    ("en", "In 2020 won the appeal a mere tactical point"),
    ("en", "the company, which in 2017 won its first case"),
    ("en", "8,243.4 mu of fields"),
    ("en", "5G and 4G handsets, iPhone 6S"),
    ("en", "patent No. 9,722,104"),
    ("en", "Euro 2024 was played in Germany"),
    ("en", "the NIS 2 Directive, COP 28 and the CLP 1272 rules"),
    ("en", "on Fr. 12 May"),
    ("en", "500 m of cable"),
    ("en", "https://example.org/a/$300/RMB500"),
    ("en", "the third yuan dynasty"),
    ("zh", "230个侵权元素"),
    ("zh", "607万件"),
    ("zh", "第5元件"),
    ("zh", "三元组和二元一次方程"),
    ("zh", "数千万元的生意"),
    ("zh", "几十万元"),
    ("zh", "2025年2月11日"),
    ("zh", "占81%"),
    ("zh", "https://example.cn/5000元"),
]


def flags(money: MoneyMention) -> str:
    return " ".join(name for name in ("at_least", "at_most", "approx") if getattr(money, name))


@pytest.mark.parametrize(("text", "amount", "currency"), ENGLISH)
def test_english_sums(text: str, amount: float, currency: str) -> None:
    (money,) = find_money(f"He paid ({text}), it was said.", "en")
    assert (money.amount, money.currency) == (amount, currency)
    assert isinstance(money.amount, int) == (amount == int(amount))


@pytest.mark.parametrize(("text", "amount", "currency"), CHINESE)
def test_chinese_sums(text: str, amount: float, currency: str) -> None:
    (money,) = find_money(f"判令赔偿{text}，驳回其他诉讼请求。", "zh")
    assert (money.amount, money.currency) == (amount, currency)


@pytest.mark.parametrize(("language", "text", "amount", "expected"), BOUNDS)
def test_bounds_leave_the_bare_number_and_set_flags(language: Language, text: str, amount: int, expected: str) -> None:
    (money,) = find_money(text, language)
    assert (money.amount, flags(money)) == (amount, expected)


@pytest.mark.parametrize(("language", "text"), NO_MONEY)
def test_other_numbers_are_not_money(language: Language, text: str) -> None:
    assert find_money(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        ("en", "RMB 512 million (approx. US$ 71.4 million)", (512_000_000, "CNY"), (71_400_000, "USD")),
        ("en", "RMB 800 (Approx. US$ 111)", (800, "CNY"), (111, "USD")),
        ("en", "30 million yuan (US$4.2 million)", (30_000_000, "CNY"), (4_200_000, "USD")),
        ("en", "GBP 35,000 (about US$55,000)", (35_000, "GBP"), (55_000, "USD")),
        ("en", "RMB 90 million (~USD12.5m)", (90_000_000, "CNY"), (12_500_000, "USD")),
        ("en", "INR 5 crore (or around $600,000)", (50_000_000, "INR"), (600_000, "USD")),
        ("en", "RMB 4 million, or about US$ 550,000,", (4_000_000, "CNY"), (550_000, "USD")),
        ("zh", "8000万元（约合1110万美元）", (80_000_000, "CNY"), (11_100_000, "USD")),
        ("zh", "8000万元(1110万美元)", (80_000_000, "CNY"), (11_100_000, "USD")),
        ("zh", "200万美元，折合人民币1440万元", (2_000_000, "USD"), (14_400_000, "CNY")),
    ],
)
def test_a_sum_in_another_currency_right_behind_is_the_equivalent(
    language: Language, text: str, first: tuple[int, str], second: tuple[int, str]
) -> None:
    (money,) = find_money(text, language)
    assert (money.amount, money.currency) == first
    assert money.bracketed_equivalent is not None
    assert (money.bracketed_equivalent.amount, money.bracketed_equivalent.currency) == second
    assert "(" not in text[money.start : money.end]
    assert "（" not in text[money.start : money.end]


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        ("en", "RMB 5 million (of which US$ 200,000 were costs)", [5_000_000, 200_000]),
        ("en", "RMB 5 million (RMB 3 million for losses)", [5_000_000, 3_000_000]),
        ("zh", "500万元（其中合理开支20万元）", [5_000_000, 200_000]),
    ],
)
def test_other_brackets_are_sums_of_their_own(language: Language, text: str, amounts: list[int]) -> None:
    found = find_money(text, language)
    assert [money.amount for money in found] == amounts
    assert all(money.bracketed_equivalent is None for money in found)


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "RMB 80,000-100,000", 80_000, 100_000),
        ("en", "RMB 5-10 million", 5_000_000, 10_000_000),
        ("en", "RMB 5 million to 10 million", 5_000_000, 10_000_000),
        ("en", "between 5 and 10 million yuan", 5_000_000, 10_000_000),
        ("zh", "8万至10万元", 80_000, 100_000),
        ("zh", "8-10万元", 80_000, 100_000),
        ("zh", "100万元到500万元", 1_000_000, 5_000_000),
    ],
)
def test_both_ends_of_a_range_are_money(language: Language, text: str, low: int, high: int) -> None:
    first, second = find_money(text, language)
    assert (first.amount, second.amount) == (low, high)
    assert first.currency == second.currency == "CNY"
    assert text[second.start : second.end]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("must pay 1.7 billion yen to three publishers", [1_700_000_000]),
        ("pay $5 million to two firms", [5_000_000]),
        ("pay RMB 5 million to 20 owners", [5_000_000]),
        ("cut from RMB 5 million to 3 million", [5_000_000, 3_000_000]),
    ],
)
def test_a_smaller_number_behind_a_sum_ends_no_range(text: str, amounts: list[int]) -> None:
    found = find_money(text, "en")
    assert [money.amount for money in found] == amounts
    assert not any(money.at_least or money.at_most for money in found)


def test_scaled_numbers_of_a_chinese_list_share_the_currency() -> None:
    found = find_money("分别判赔100万、50万和30万元", "zh")
    assert [money.amount for money in found] == [1_000_000, 500_000, 300_000]


def test_within_limits_the_search_and_offsets_stay_those_of_the_text() -> None:
    text = "RMB 1 million, then RMB 2 million, then RMB 3 million"
    (money,) = find_money(text, "en", Span(15, 34))
    assert text[money.start : money.end] == "RMB 2 million"


amounts = st.integers(min_value=1, max_value=99_999).flatmap(
    lambda n: st.integers(min_value=0, max_value=2).map(lambda places: Decimal(n).scaleb(-places))
)


def plain(amount: Decimal) -> str:
    return format(amount.normalize(), "f")


@given(
    amounts,
    st.sampled_from(
        [
            ("RMB {} million", 10**6, "CNY", "en"),
            ("CNY {}bn", 10**9, "CNY", "en"),
            ("{} million yuan", 10**6, "CNY", "en"),
            ("US$ {}", 1, "USD", "en"),
            ("€{}m", 10**6, "EUR", "en"),
            ("Rs {} lakh", 10**5, "INR", "en"),
            ("{}亿元", 10**8, "CNY", "zh"),
            ("人民币{}万元", 10**4, "CNY", "zh"),
            ("{}万余元", 10**4, "CNY", "zh"),
            ("{}美元", 1, "USD", "zh"),
        ]
    ),
)
def test_any_amount_reads_back_exactly(amount: Decimal, notation: tuple[str, int, str, Language]) -> None:
    pattern, scale, currency, language = notation
    (money,) = find_money(pattern.format(plain(amount)), language)
    assert Decimal(str(money.amount)) == amount * scale
    assert money.currency == currency


@given(st.text(max_size=200))
def test_offsets_are_inside_the_text(text: str) -> None:
    for language in ("en", "zh"):
        last = 0
        for money in find_money(text, language):
            assert last <= money.start < money.end <= len(text)
            last = money.end


def test_a_currency_goes_with_the_number_that_it_opens() -> None:
    found = find_money("2020-RMB 一", "en")
    assert [(money.start, money.amount) for money in found] == [(5, 1)]


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("罚金新台币600万元；乙处罚金500万元。", ["TWD", "TWD"]),
        ("智慧财产法院判处罚金新台币600万元，乙年薪人民币90万元，求偿500万元。", ["TWD", "CNY", "TWD"]),
        ("罚金新台币600万元，约合人民币130万元；另付50万元。", ["TWD", "CNY", "CNY"]),
        ("智慧财产法院一审判赔300万元。", ["TWD"]),
        ("智慧财产法院一审判赔300万元，上海一中院判赔200万元。", ["CNY", "CNY"]),
        ("罚金600万元；乙处罚金500万元。", ["CNY", "CNY"]),
    ],
)
def test_a_bare_yuan_is_that_of_the_text(text: str, currencies: list[str]) -> None:
    found = [money for each in find_money(text, "zh") for money in (each, each.bracketed_equivalent) if money]
    assert [money.currency for money in found] == currencies
