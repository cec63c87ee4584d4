"""Numerals as written: digits, Chinese numerals, English number words, and what scales them.

This is the layer under sums, counts and percentages. A numeral is found whole, however long, and then read by hand, so
the time does not depend on what stands around it. Values are exact decimals.
"""

import re
import string
from bisect import bisect_left
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct

from ipgraph.extract.values.chinese_numbers import (
    DIGITS,
    MORE,
    SMALL_UNITS,
    SPACE,
    UNITS,
    chinese_number,
    half_width,
)
from ipgraph.lang.anchors import Anchors, foldable, matches_at, url_starts
from ipgraph.lang.words import fold
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

URL = r"(?:https?://|www\.)[^\s，。；、（）【】《》]+"
"""A web address: digits in it are not numbers."""

LONGEST = 40
"""A longer run of digits is no number that an article states."""

_EN_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "mn": 10**6, "mm": 10**6, "bn": 10**9, "tn": 10**12, "m": 10**6, "b": 10**9, "k": 1000,
}  # fmt: skip
_EN_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_EN_WORDS = {word: number for number, word in enumerate(_EN_ONES.split())}
_EN_WORDS |= {word: 10 * number for number, word in enumerate(_EN_TENS.split(), start=2)}
_EN_BIG = ("hundred", "thousand", "million", "billion", "lakh", "crore")

_D = "0-9０-９"
_ZD = "".join(DIGITS)
_ZU = "".join(UNITS)
_GROUPED = rf"[1-9][0-9]{{0,2}}(?:(?:[{SPACE[1:]}][0-9]{{3}}){{1,4}}|(?: [0-9]{{3}}){{2,4}})(?![0-9{SPACE}]?[0-9])"
_RUN = (
    rf"[{_D}{_ZD}十拾](?:[{_D}{_ZD}{_ZU}]|[.,．](?=[{_D}])|[{SPACE}](?=[万亿萬億])|[{MORE}](?=[{_ZU}])|['’](?=[0-9]{{3}}(?![0-9])))*"
    rf"(?:[{SPACE}]?[{MORE}](?![{_D}]))?"
)
_WORD = "|".join(_EN_WORDS)
_BIG = "|".join(_EN_BIG)
_ROUND = ("half a million", "half a billion", "a hundred million", "a million", "a billion")
_WORDS = (
    rf"\b(?:{'|'.join(_ROUND)})\b"
    rf"|\b(?:{_WORD})(?:[- ](?:{_WORD}|{_BIG})|(?<=hundred) and (?:{_WORD})|(?<=thousand) and (?:{_WORD}))*\b"
)
_FIND: dict[str, re.Pattern[str]] = {
    "zh": re.compile(rf"(?:{URL})|(?P<spaced>{_GROUPED})|(?P<run>{_RUN})"),
    "en": re.compile(rf"(?:{URL})|(?P<spaced>{_GROUPED})|(?P<run>{_RUN})|(?P<words>{_WORDS})", re.IGNORECASE),
}
_DIGITS = re.compile(f"[{_D}{_ZD}十拾]+")
_NUMBER_WORDS = Anchors((*_EN_WORDS, *_ROUND))
_EN_SCALE = re.compile(
    rf"(?P<word>[{SPACE}-]?(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|mn|mm|bn|tn)(?![A-Za-z]))"
    r"|(?P<letter>[mbk](?![A-Za-z0-9]))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_ASCII_WORD = frozenset(string.ascii_letters + string.digits + "_")
_SCALE_SIGNS = frozenset(SPACE + "-" + "htmblckHTMBLCK" + "KİıſK")
_ORDINAL_SIGNS = frozenset("snrt")


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


@lru_cache(maxsize=4)
def _all_numerals(content: str, language: Language, start: int, end: int) -> tuple[Numeral, ...]:
    found: list[Numeral] = []
    for match in matches_at(_FIND[language], content, _places(content, language, start, end), end):
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


def _places(content: str, language: Language, start: int, end: int) -> Iterable[int]:
    """Where a match of ``_FIND`` can begin: at digits, at web addresses, at English number words."""
    if language == "en" and not foldable(content):
        return range(start, end)
    places = [match.start() for match in _DIGITS.finditer(content, start, end)]
    if language == "en":
        folded = fold(content)
        places += url_starts(folded, start, end)
        places += [at for at, word in _NUMBER_WORDS.find(folded, start, end) if not (at and folded[at - 1].isalnum())]
    else:
        places += url_starts(content, start, end)
    return sorted(places)


_LINE_ENDS = "\r\n"


def find_numerals(content: str, language: Language, within: Span | None = None) -> tuple[Numeral, ...]:
    """All numerals in reading order, without overlaps.

    Those of the last few texts are kept, as every kind of value asks for them; those of a line are a part of them.
    """
    if within is None:
        return _all_numerals(content, language, 0, len(content))
    if not (_at_line_end(content, within.end) and (not within.start or content[within.start - 1] in _LINE_ENDS)):
        return _all_numerals(content, language, within.start, within.end)
    every = _all_numerals(content, language, 0, len(content))
    return every[bisect_left(every, within.start, key=_start_of) : bisect_left(every, within.end, key=_start_of)]


def _start_of(numeral: Numeral) -> int:
    return numeral.start


def _at_line_end(content: str, at: int) -> bool:
    return at == len(content) or content[at] in _LINE_ENDS


def exact(value: Decimal) -> int | float:
    """The number as an ``int`` when it is whole, else as the ``float`` that prints alike."""
    return int(value) if value == value.to_integral_value() else float(value)


def _read_run(content: str, start: int, end: int, limit: int) -> list[Numeral]:
    text = half_width(content[start:end])
    if text.isdecimal() and text.isascii():
        return [_with_scale(content, Numeral(start=start, end=end, value=Decimal(text), plain=True), limit)]
    if not text.isascii() and any(c in DIGITS or c in UNITS for c in text):
        numeral = _read_chinese(content, start, end)
        return [numeral] if numeral else []
    more = text[-1] in MORE
    digits = text.rstrip(MORE + SPACE)
    if _CONTINENTAL.fullmatch(digits):
        value = Decimal(digits.replace(".", "").replace(",", "."))
        return [_with_scale(content, Numeral(start=start, end=end, value=value), limit)]
    if digits.count(".") > 1:
        return []
    pieces = [digits] if "," not in digits or _well_grouped(digits) else digits.split(",")
    found = []
    for piece in pieces:
        stop = start + len(piece)
        plain = piece.isdecimal() or piece.replace(".", "", 1).isdecimal()
        bare = re.sub(rf"[,'’{SPACE}]", "", piece)
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


_CONTINENTAL = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]{1,2})?|\.[0-9]{3},[0-9]{2})")
"""Grouped by points, as on the continent of Europe: 1.250.000 and 12.500,50."""


def _well_grouped(digits: str) -> bool:
    whole, _, _ = digits.partition(".")
    groups = whole.split(",")
    if "," in digits.partition(".")[2] or not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3:
        return False
    inner = {len(group) for group in groups[1:-1]}
    return inner <= {3} or (inner == {2} and len(groups[0]) <= 2)


def _read_chinese(content: str, start: int, end: int) -> Numeral | None:
    text = content[start:end]
    before = content[start - 1] if start else ""
    value = chinese_number(text)
    vague = before in ("数", "几") and text[0] in SMALL_UNITS
    if value is None or vague or content[end : end + 1] in ("克", "瓦", "米", "卡") or text in ("參", "陸", "兩"):
        return None
    units = [UNITS[c] for c in text if c in UNITS]
    return Numeral(
        start=start,
        end=end,
        value=value,
        scale=units[-1] if units else 1,
        more=any(c in MORE for c in text),
        ordinal=before == "第",
        glued=before in _ASCII_WORD,
        joined=content[end : end + 1] in _ASCII_WORD,
    )


def _read_words(content: str, start: int, end: int) -> Numeral | None:
    """An English number in words, as much of it as makes one number."""
    rounded = content[start:end].lower()
    if rounded in _ROUND:
        scale = _EN_SCALES[rounded.rpartition(" ")[2]]
        times = Decimal("0.5") if rounded.startswith("half") else 100 if "hundred" in rounded else 1
        return Numeral(start=start, end=end, value=scale * Decimal(times), words=True, scale=scale)
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
    if content[end : end + 1] in _SCALE_SIGNS:
        for _ in range(2):
            match = _EN_SCALE.match(content, end, limit)
            if not match or (match.lastgroup == "letter" and (letter or numeral.words or scale > 1)):
                break
            letter = match.lastgroup == "letter"
            scale = _EN_SCALES[match.group().lower().strip(SPACE + "-")]
            value, end = value * scale, match.end()
    more = content[end : end + 1] == "+" and not content[end + 1 : end + 2].isdigit()
    before = content[start - 1] if start else ""
    ordinal = before == "第" or (before == " " and start > 1 and content[start - 2] == "第")
    if scale == 1 and content[end : end + 1] in _ORDINAL_SIGNS and (tail := _ORDINAL.match(content, end)):
        ordinal, end = True, tail.end()
    return Numeral(
        start=start,
        end=end + more,
        value=value,
        scale=scale,
        more=more,
        letter=letter,
        ordinal=ordinal,
        glued=before in _ASCII_WORD,
        joined=content[end : end + 1] in _ASCII_WORD,
        words=numeral.words,
        plain=numeral.plain and scale == 1,
    )
