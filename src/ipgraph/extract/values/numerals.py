"""Numerals as written: digits, Chinese numerals, English number words, and what scales them.

This is the layer under sums, counts and percentages. A numeral is found whole, however long, and then read by hand, so
the time does not depend on what stands around it. Values are exact decimals.
"""

import re
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct

from ipgraph.model.article import Span
from ipgraph.model.codes import Language

URL = r"(?:https?://|www\.)[^\s，。；、（）【】《》]+"
"""A web address: digits in it are not numbers."""

LONGEST = 40
"""A longer run of digits is no number that an article states."""

SPACE = " \u00a0\u202f\u2009"

FULL_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_ZH_DIGITS = dict(zip("零〇一二三四五六七八九", (0, *range(10)), strict=True)) | {"两": 2, "廿": 20}
_ZH_DIGITS |= dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True))
_ZH_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10**4, "亿": 10**8}
_SMALL_UNITS = "十拾百佰千仟"
_MORE = "余多几"

_EN_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "mn": 10**6, "bn": 10**9, "tn": 10**12, "m": 10**6, "b": 10**9, "k": 1000,
}  # fmt: skip
_EN_ONES = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_EN_TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_EN_WORDS = _EN_ONES | _EN_TENS
_EN_BIG = ("hundred", "thousand", "million", "billion", "lakh", "crore")

_D = "0-9０-９"
_ZD = "".join(_ZH_DIGITS)
_ZU = "".join(_ZH_UNITS)
_GROUPED = rf"[1-9][0-9]{{0,2}}(?:(?:[{SPACE[1:]}][0-9]{{3}}){{1,4}}|(?: [0-9]{{3}}){{2,4}})(?![0-9{SPACE}]?[0-9])"
_RUN = (
    rf"[{_D}{_ZD}十拾](?:[{_D}{_ZD}{_ZU}]|[.,．](?=[{_D}])|[{SPACE}](?=[万亿])|[{_MORE}](?=[{_ZU}]))*"
    rf"(?:[{SPACE}]?[{_MORE}](?![{_D}]))?"
)
_WORD = "|".join(_EN_WORDS)
_BIG = "|".join(_EN_BIG)
_WORDS = rf"\b(?:{_WORD})(?:[- ](?:{_WORD}|{_BIG})|(?<=hundred) and (?:{_WORD})|(?<=thousand) and (?:{_WORD}))*\b"
_FIND: dict[str, re.Pattern[str]] = {
    "zh": re.compile(rf"(?:{URL})|(?P<spaced>{_GROUPED})|(?P<run>{_RUN})"),
    "en": re.compile(rf"(?:{URL})|(?P<spaced>{_GROUPED})|(?P<run>{_RUN})|(?P<words>{_WORDS})", re.IGNORECASE),
}
_EN_SCALE = re.compile(
    rf"(?P<word>[{SPACE}-]?(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|mn|bn|tn)(?![A-Za-z]))"
    r"|(?P<letter>[mbk](?![A-Za-z0-9]))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_ASCII_WORD = re.compile(r"[A-Za-z0-9_]")


class Numeral(Struct, frozen=True, kw_only=True):
    """A numeral where it stands.

    ``value`` is the number with its scale; ``scale`` the last scale word as a number (``10000`` for 万, 1 for none).
    ``more`` marks 余, 多, 几 or ``+``; ``letter`` a scale given as a letter (``5m``), which only money uses;
    ``ordinal`` a place in an order (第三, 3rd); ``glued`` and ``joined`` a Latin letter or digit directly before and
    after, as in ``NP01154`` and ``4G``; ``words`` a number in English words; ``plain`` ungrouped, unscaled digits.
    """

    start: int
    end: int
    value: Decimal
    scale: int = 1
    more: bool = False
    letter: bool = False
    ordinal: bool = False
    glued: bool = False
    joined: bool = False
    words: bool = False
    plain: bool = False


@lru_cache(maxsize=16)
def find_numerals(content: str, language: Language, within: Span | None = None) -> tuple[Numeral, ...]:
    """All numerals in reading order, without overlaps; kept for the last few stretches, as every kind of value asks."""
    start, end = (within.start, within.end) if within else (0, len(content))
    found: list[Numeral] = []
    for match in _FIND[language].finditer(content, start, end):
        kind = match.lastgroup
        if kind is None or match.end() - match.start() > LONGEST:
            continue
        if kind == "words":
            numeral = _read_words(content, match.start(), match.end())
            if numeral:
                found.append(_with_scale(content, numeral, end))
        else:
            found.extend(_read_run(content, match.start(), match.end(), end))
    return tuple(found)


def exact(value: Decimal) -> int | float:
    """The number as an ``int`` when it is whole, else as the ``float`` that prints alike."""
    return int(value) if value == value.to_integral_value() else float(value)


def chinese_number(text: str) -> Decimal | None:
    """The value of a Chinese or mixed numeral (三百五十, 二〇二五, 52万5千), or ``None`` for a vague one (两三百)."""
    text = text.translate(FULL_WIDTH).replace(",", "")
    if len(text) >= 3 and all(c in _ZH_DIGITS for c in text):
        return Decimal("".join(str(_ZH_DIGITS[c]) for c in text))
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
        if char in _ZH_DIGITS:
            if char in "零〇":
                zero = True
                if len(text) == 1:
                    number = Decimal(0)
                continue
            if number is not None:
                return None
            number = Decimal(_ZH_DIGITS[char])
            if char == "廿":
                section, number = section + 20, None
        elif char in _SMALL_UNITS:
            unit = _ZH_UNITS[char]
            section += (Decimal(1) if number is None else number) * unit
            number, last_unit, zero = None, unit, False
        elif char in _ZH_UNITS:
            unit = _ZH_UNITS[char]
            section += number or 0
            if section:
                total += section * unit
            elif total:
                total *= unit
            else:
                return None
            section, number, last_unit, zero = Decimal(0), None, unit, False
        elif char not in _MORE and char not in SPACE:
            return None
    if number is not None:
        colloquial = last_unit >= 100 and not zero
        section += number * (last_unit // 10) if colloquial else number
    return total + section


def _read_run(content: str, start: int, end: int, limit: int) -> list[Numeral]:
    text = content[start:end].translate(FULL_WIDTH)
    if any(c in _ZH_DIGITS or c in _ZH_UNITS for c in text):
        numeral = _read_chinese(content, start, end)
        return [numeral] if numeral else []
    more = text[-1] in _MORE
    digits = text.rstrip(_MORE + SPACE)
    if digits.count(".") > 1:
        return []
    pieces = [digits] if "," not in digits or _well_grouped(digits) else digits.split(",")
    found = []
    for piece in pieces:
        stop = start + len(piece)
        plain = "," not in piece and " " not in piece
        bare = re.sub(rf"[,{SPACE}]", "", piece)
        if bare:
            numeral = Numeral(start=start, end=stop, value=Decimal(bare), plain=plain and "." not in bare)
            found.append(_with_scale(content, numeral, limit))
        start = stop + 1
    if more and found:
        last = found[-1]
        found[-1] = Numeral(
            start=last.start, end=end, value=last.value, scale=last.scale, more=True, glued=last.glued, plain=last.plain
        )
    return found


def _well_grouped(digits: str) -> bool:
    whole, _, _ = digits.partition(".")
    groups = whole.split(",")
    return "," not in digits.partition(".")[2] and 1 <= len(groups[0]) <= 3 and all(len(g) == 3 for g in groups[1:])


def _read_chinese(content: str, start: int, end: int) -> Numeral | None:
    text = content[start:end]
    before = content[start - 1] if start else ""
    value = chinese_number(text)
    vague = before in ("数", "几") and text[0] in _SMALL_UNITS
    if value is None or vague or content[end : end + 1] in ("克", "瓦", "米", "卡"):
        return None
    units = [_ZH_UNITS[c] for c in text if c in _ZH_UNITS]
    return Numeral(
        start=start,
        end=end,
        value=value,
        scale=units[-1] if units else 1,
        more=any(c in _MORE for c in text),
        ordinal=before == "第",
        glued=bool(_ASCII_WORD.match(before)),
        joined=bool(_ASCII_WORD.match(content[end : end + 1])),
    )


def _read_words(content: str, start: int, end: int) -> Numeral | None:
    """An English number in words, as much of it as makes one number."""
    total, section, last, stop = 0, 0, 0, start
    for match in re.finditer(r"[A-Za-z]+", content[start:end]):
        word = match.group().lower()
        if word == "and":
            continue
        if word in _EN_WORDS:
            number = _EN_WORDS[word]
            if last and not ((last >= 20 and number < 10) or last >= 100):
                break
            section, last = section + number, number
        elif word == "hundred":
            section, last = section * 100, 100
        else:
            total, section, last = total + section * _EN_SCALES[word], 0, _EN_SCALES[word]
        stop = start + match.end()
    return Numeral(
        start=start, end=stop, value=Decimal(total + section), words=True, scale=max(last, 1000) if total else 1
    )


def _with_scale(content: str, numeral: Numeral, limit: int) -> Numeral:
    start, end, value, scale = numeral.start, numeral.end, numeral.value, numeral.scale
    letter = False
    for _ in range(2):
        match = _EN_SCALE.match(content, end, limit)
        if not match or (match.lastgroup == "letter" and (letter or numeral.words or scale > 1)):
            break
        letter = match.lastgroup == "letter"
        scale = _EN_SCALES[match.group().lower().strip(SPACE + "-")]
        value, end = value * scale, match.end()
    more = content[end : end + 1] == "+" and not content[end + 1 : end + 2].isdigit()
    ordinal = (start > 0 and content[start - 1] == "第") or (start > 1 and content[start - 2 : start] == "第 ")
    if scale == 1 and (tail := _ORDINAL.match(content, end)):
        ordinal, end = True, tail.end()
    return Numeral(
        start=start,
        end=end + more,
        value=value,
        scale=scale,
        more=more,
        letter=letter,
        ordinal=ordinal,
        glued=start > 0 and bool(_ASCII_WORD.match(content[start - 1])),
        joined=bool(_ASCII_WORD.match(content[end : end + 1])),
        words=numeral.words,
        plain=numeral.plain and scale == 1,
    )
