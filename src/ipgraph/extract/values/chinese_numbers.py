"""Chinese numerals and what they are worth: 三百五十, 二〇二五, 52万5千, １２．５万."""

from decimal import Decimal

from ipgraph.lang.patterns import lazy

SPACE = " \u00a0\u202f\u2009"
"""The spaces that may stand inside a number or between it and its unit."""

_FULL_WIDTH = dict(zip("０１２３４５６７８９．，", "0123456789.,", strict=True))
_WIDE = lazy("[０-９．]")
_WIDE_OR_COMMA = lazy("[０-９．，]")
DIGITS = dict(zip("零〇一二三四五六七八九", (0, *range(10)), strict=True)) | {"两": 2, "兩": 2, "○": 0, "廿": 20}
DIGITS |= dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)) | {"貳": 2, "參": 3, "叄": 3, "陸": 6}
"""Chinese digits with their values."""

UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10**4, "萬": 10**4}
UNITS |= {"亿": 10**8, "億": 10**8}
"""What a digit before it is multiplied by."""

SMALL_UNITS = "十拾百佰千仟"
"""Units below 万."""

MORE = "余餘多几幾"
"""Words inside a number or right behind it that say "and some more"."""


def plain_digits(text: str) -> str:
    """The text with digits and points of full width as plain ones; commas, which part sentences too, stay.

    >>> plain_digits("１２．５万，３件")
    '12.5万，3件'
    """
    if not text.isascii() and _WIDE.search(text):
        for full, plain in _FULL_WIDTH.items():
            if full != "，":
                text = text.replace(full, plain)
    return text


def half_width(text: str) -> str:
    """The text with digits, points and commas of full width as plain ones.

    >>> half_width("１２．５万")
    '12.5万'
    """
    if not text.isascii() and _WIDE_OR_COMMA.search(text):
        for full, plain in _FULL_WIDTH.items():
            text = text.replace(full, plain)
    return text


def chinese_number(text: str) -> Decimal | None:
    """The value of a Chinese or mixed numeral (三百五十, 二〇二五, 52万5千), or ``None`` for a vague one (两三百)."""
    text = half_width(text).replace(",", "")
    if len(text) >= 3 and all(c in DIGITS for c in text):
        return Decimal("".join(str(DIGITS[c]) for c in text))
    total, section = Decimal(0), Decimal(0)
    number: Decimal | None = None
    last_unit, zero, i = 0, False, 0
    while i < len(text):
        char = text[i]
        if char.isascii() and char.isdigit():
            j = i
            while j < len(text) and ((text[j].isdigit() and text[j].isascii()) or text[j] == "."):
                j += 1
            if number is not None or text.count(".", i, j) > 1:
                return None
            number, last_unit, i = Decimal(text[i:j]), 0, j
            continue
        i += 1
        if char in DIGITS:
            if char in "零〇○":
                zero = True
                if len(text) == 1:
                    number = Decimal(0)
                continue
            if number is not None:
                return None
            number = Decimal(DIGITS[char])
            if char == "廿":
                section, number = section + 20, None
        elif char in SMALL_UNITS:
            unit = UNITS[char]
            section += (Decimal(1) if number is None else number) * unit
            number, last_unit, zero = None, unit, False
        elif char in UNITS:
            unit = UNITS[char]
            section += number or 0
            if section:
                total += section * unit
            elif total:
                total *= unit
            else:
                return None
            section, number, last_unit, zero = Decimal(0), None, unit, False
        elif char not in MORE and char not in SPACE:
            return None
    if number is not None:
        colloquial = last_unit >= 100 and not zero
        section += number * (last_unit // 10) if colloquial else number
    return total + section
