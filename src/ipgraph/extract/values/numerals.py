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
from typing import Protocol, TypeVar

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
from ipgraph.extract.values.english_numbers import NUMBER_WORDS, ROUND, SCALES, WORDS, words_value
from ipgraph.lang.anchors import Anchors, foldable, matches_at, url_starts
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import fold
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

URL = r"(?:https?://|www\.)[^\s，。；、（）【】《》]+"
"""A web address: digits in it are not numbers."""

LONGEST = 40
"""A longer run of digits is no number that an article states."""

_D = "0-9０-９"
_ZD = "".join(DIGITS)
_ZU = "".join(UNITS)
_GROUPED = rf"[1-9][0-9]{{0,2}}(?:(?:[{SPACE[1:]}][0-9]{{3}}){{1,4}}|(?: [0-9]{{3}}){{2,4}})(?![0-9{SPACE}]?[0-9])"
# Nothing is given back (++), so that a run of millions of digits takes no memory for ways back.
_PIECE = (
    rf"(?:[{_D}{_ZD}{_ZU}]++|[.,．](?=[{_D}])|[{SPACE}](?=[千百]?[万亿萬億])"
    rf"|(?<=[万亿萬億])[{SPACE}](?=[{_D}]{{1,4}}[{SPACE}]?[千百]?[万萬])|[{MORE}](?=[{_ZU}])"
    rf"|['’](?=[0-9]{{3}}(?![0-9])))"
)
_PIECES = LONGEST + 1
"""So many pieces are no number: what follows is skipped without looking for pieces."""
_RUN = (
    rf"[{_D}{_ZD}十拾](?:{_PIECE}{{{_PIECES}}}[{_D}{_ZD}{_ZU}{MORE}.,．'’]*+|{_PIECE}{{0,{LONGEST}}})"
    rf"(?:[{SPACE}]?[{MORE}](?![{_D}]))?"
)
_FIND: dict[str, re.Pattern[str]] = {
    "zh": lazy(rf"(?:{URL})|(?P<spaced>{_GROUPED})|(?P<run>{_RUN})"),
    "en": lazy(rf"(?:{URL})|(?P<spaced>{_GROUPED})|(?P<run>{_RUN})|(?P<words>{WORDS})", re.IGNORECASE),
}
_DIGITS = lazy(f"[{_D}{_ZD}十拾]+")
_NUMBER_WORDS = Anchors((*NUMBER_WORDS, *ROUND))
_EN_SCALE = lazy(
    rf"(?P<word>[{SPACE}-]?(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|mn|mm|bn|tn)(?![A-Za-z]))"
    r"|(?P<letter>[mbk](?![A-Za-z0-9]))",
    re.IGNORECASE,
)
_ORDINAL = lazy(r"(?:st|nd|rd|th)\b")
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
            begin = match.start()
            size, value, scale = words_value(match.group())
            found.append(_scaled(content, begin, begin + size, value, end, words=True, scale=scale))
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


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_Mention = TypeVar("_Mention", bound=_Placed)


def is_lines(content: str, within: Span) -> bool:
    """Whether a stretch begins and ends with lines, so that what is found in it is found in the whole text as well."""
    return (within.end == len(content) or content[within.end] in _LINE_ENDS) and (
        not within.start or content[within.start - 1] in _LINE_ENDS
    )


def part(every: tuple[_Mention, ...], within: Span | None) -> tuple[_Mention, ...]:
    """The mentions that begin in a stretch."""
    if within is None:
        return every
    return every[bisect_left(every, within.start, key=_start_of) : bisect_left(every, within.end, key=_start_of)]


def _start_of(mention: _Placed) -> int:
    return mention.start


def find_numerals(content: str, language: Language, within: Span | None = None) -> tuple[Numeral, ...]:
    """All numerals in reading order, without overlaps.

    Those of the last few texts are kept, as every kind of value asks for them; those of a line are a part of them.
    """
    if within is None or is_lines(content, within):
        return part(_all_numerals(content, language, 0, len(content)), within)
    return _all_numerals(content, language, within.start, within.end)


def exact(value: Decimal) -> int | float:
    """The number as an ``int`` when it is whole, else as the ``float`` that prints alike."""
    return int(value) if value == value.to_integral_value() else float(value)


def _read_run(content: str, start: int, end: int, limit: int) -> list[Numeral]:
    text = content[start:end]
    if not text.isascii():
        if any(c in DIGITS or c in UNITS for c in text):
            numeral = _read_chinese(content, start, end)
            return [numeral] if numeral else []
        text = half_width(text)
    if text.isdecimal():
        return [_scaled(content, start, end, Decimal(text), limit, plain=True)]
    more = text[-1] in MORE
    digits = text.rstrip(MORE + SPACE)
    if _CONTINENTAL.fullmatch(digits):
        return [_scaled(content, start, end, Decimal(digits.replace(".", "").replace(",", ".")), limit)]
    if digits.count(".") > 1:
        return []
    pieces = [digits] if "," not in digits or _well_grouped(digits) else digits.split(",")
    found = []
    for piece in pieces:
        stop = start + len(piece)
        bare = _GROUPING.sub("", piece)
        if bare:
            found.append(_scaled(content, start, stop, Decimal(bare), limit, plain=piece.isdecimal()))
        start = stop + 1
    if more and found:
        last = found[-1]
        found[-1] = Numeral(
            start=last.start, end=end, value=last.value, scale=last.scale, more=True, glued=last.glued, plain=last.plain
        )
    return found


_GROUPING = lazy(rf"[,'’{SPACE}]")
_CONTINENTAL = lazy(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]{1,2})?|\.[0-9]{3},[0-9]{2})")
"""Grouped by points, as on the continent of Europe: 1.250.000 and 12.500,50."""


def _well_grouped(digits: str) -> bool:
    whole, _, _ = digits.partition(".")
    groups = whole.split(",")
    if "," in digits.partition(".")[2] or not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3:
        return False
    inner = {len(group) for group in groups[1:-1]}
    return inner <= {3} or inner == {2}


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


def _scaled(
    content: str,
    start: int,
    end: int,
    value: Decimal,
    limit: int,
    *,
    plain: bool = False,
    words: bool = False,
    scale: int = 1,
) -> Numeral:
    """The number with the scale, the plus sign or the ending of an ordinal that stand behind it."""
    letter = False
    if content[end : end + 1] in _SCALE_SIGNS:
        for _ in range(2):
            match = _EN_SCALE.match(content, end, limit)
            if not match or (match.lastgroup == "letter" and (letter or words or scale > 1)):
                break
            letter = match.lastgroup == "letter"
            scale = SCALES[match.group().lower().strip(SPACE + "-")]
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
        words=words,
        plain=plain and scale == 1,
    )
