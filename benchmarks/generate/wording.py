"""The ways in which sums, dates, terms and kinds of right are put into words in either language."""

from decimal import Decimal

from ipgraph.model.codes import Language

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "invention-patent": (("invention patent",), ("发明专利",)),
    "utility-model": (("utility model", "utility model patent"), ("实用新型专利",)),
    "design-patent": (("design patent",), ("外观设计专利",)),
    "patent": (("patent",), ("专利", "专利权")),
    "trademark": (("trademark", "registered trademark", "mark"), ("商标", "注册商标", "注册商标专用权")),
    "copyright": (
        ("copyright in the novel", "copyright in the game", "copyright in the film", "copyright in the series"),
        ("小说", "游戏", "电影", "电视剧"),
    ),
    "plant-variety": (("plant variety", "new plant variety"), ("植物新品种", "植物新品种权")),
    "trade-secret": (("trade secrets", "technical secrets"), ("商业秘密", "技术秘密")),
    "fair-competition": (("unfair competition", "acts of unfair competition"), ("不正当竞争", "不正当竞争行为")),
}
"""What a kind of right is called in English and in Chinese."""
_SIGNS = {
    "CNY": (("RMB {}", "RMB {}", "RMB{}", "CNY {}", "{} yuan"), ("{}元", "人民币{}元")),
    "USD": (("US$ {}", "${}", "USD {}", "US${}"), ("{}美元",)),
    "EUR": (("EUR {}", "€{}", "{} euros"), ("{}欧元",)),
    "GBP": (("£{}", "GBP {}"), ("{}英镑",)),
    "JPY": (("JPY {}", "{} yen"), ("{}日元",)),
}


def sum_forms(amount: int, currency: str, language: Language) -> tuple[str, ...]:
    """All ways to write a sum, none of which rounds it.

    >>> sum_forms(3_200_000, "USD", "en")[:2], sum_forms(3_200_000, "CNY", "zh")
    (('US$ 3.2 million', '$3.2 million'), ('320万元', '人民币320万元'))
    >>> sum_forms(1_234_567, "USD", "zh"), sum_forms(1_234_567, "GBP", "en")
    (('123.4567万美元',), ('£1,234,567', 'GBP 1,234,567'))
    """
    signs = _SIGNS[currency][0 if language == "en" else 1]
    short = _in_units(amount, language)
    numbers = [f"{amount:,}"] if language == "en" else [f"{amount}", f"{amount:,}"]
    if short and amount >= (1_000_000 if language == "en" else 10_000):
        numbers = [short] if language == "zh" else [short, f"{amount:,}"]
    return tuple(sign.format(number) for number in dict.fromkeys(numbers) for sign in dict.fromkeys(signs))


def in_dollars(yuan: int) -> int:
    """About so many dollars, with three digits that count.

    >>> in_dollars(3_200_000), in_dollars(56_000)
    (451000, 7890)
    """
    dollars = yuan * 10 // 71
    unit: int = 10 ** max(0, len(str(dollars)) - 3)
    return round(dollars / unit) * unit


def _in_units(amount: int, language: Language) -> str | None:
    """The sum in millions, or in units of ten thousand, where that needs no more than four decimals."""
    units = ((10**9, " billion"), (10**6, " million")) if language == "en" else ((10**8, "亿"), (10**4, "万"))
    for unit, word in units:
        number = Decimal(amount) / unit
        if number >= 1 and -int(number.normalize().as_tuple().exponent) <= (2 if language == "en" else 4):
            return f"{number.normalize():f}{word}"
    return None


def date_forms(date: str, language: Language) -> tuple[str, ...]:
    """All ways to write a date with the precision that it has.

    >>> date_forms("2021-05-03", "en"), date_forms("2021-05", "zh")
    (('3 May 2021', 'May 3, 2021'), ('2021年5月',))
    """
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    if language == "zh":
        return (f"{year}年" + (f"{month}月" if month else "") + (f"{day}日" if day else ""),)
    if day:
        return f"{day} {_MONTHS[month - 1]} {year}", f"{_MONTHS[month - 1]} {day}, {year}"
    return (f"{_MONTHS[month - 1]} {year}" if month else str(year),)


def on_date(date: str) -> str:
    """The English preposition of a date with its precision."""
    return "on" if date.count("-") == 2 else "in"


def term(months: int, language: Language) -> str:
    """A prison term.

    >>> term(42, "en"), term(42, "zh"), term(12, "en"), term(8, "zh")
    ('three years and six months', '三年六个月', 'one year', '八个月')
    """
    years, rest = divmod(months, 12)
    if language == "zh":
        signs = "零一二三四五六七八九十"
        rests = signs[rest] if rest <= 10 else f"十{signs[rest - 10]}"
        return (f"{signs[years]}年" if years else "") + (f"{rests}个月" if rest else "")
    words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
    parts = [(years, "year"), (rest, "month")]
    return " and ".join(f"{words[count]} {unit}{'s' if count > 1 else ''}" for count, unit in parts if count)
