"""Plain numbers and percentages.

A percentage says a change ("up 10.2%", 上升1.9倍) or a share (占81%). The words that tell the direction stand in
``lang/{en,zh}/changes.toml``.
"""

import re
from decimal import Decimal
from functools import cache, lru_cache

from msgspec import Struct

from ipgraph.extract.values.bounds import Bounds, bounds_of
from ipgraph.extract.values.chinese_numbers import SPACE
from ipgraph.extract.values.numerals import Numeral, exact, find_numerals, is_lines, part
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


class NumberMention(Struct, frozen=True, kw_only=True):
    """A number where it stands; ``scaled`` marks 万, million and the like, ``words`` a number in English words."""

    start: int
    end: int
    value: int | float
    at_least: bool = False
    at_most: bool = False
    approx: bool = False
    ordinal: bool = False
    scaled: bool = False
    words: bool = False
    plain: bool = False


class PercentMention(Struct, frozen=True, kw_only=True):
    """A percentage where it stands.

    ``change`` tells a change (then a fall is negative, and 1.9倍 is 190) from a share; ``start`` and ``end`` take in
    the words that tell the direction when they stand next to the number. ``points`` marks percentage points.
    """

    start: int
    end: int
    value: int | float
    change: bool = False
    points: bool = False


def find_numbers(content: str, language: Language, within: Span | None = None) -> tuple[NumberMention, ...]:
    """All numbers that stand alone or count something, in reading order.

    Left out are numbers that are part of a code (NP01154, 4G) or have a scale letter (5m), and percentages.
    """
    if within is None or is_lines(content, within):
        return part(_all_numbers(content, language, None), within)
    return _all_numbers(content, language, within)


@lru_cache(maxsize=4)
def _all_numbers(content: str, language: Language, within: Span | None) -> tuple[NumberMention, ...]:
    found = []
    for n in find_numerals(content, language, within):
        if n.glued or n.joined or n.letter or _PERCENT.match(content, n.end):
            continue
        bounds = bounds_of(content, n.start, n.end, language) | Bounds(at_least=n.more)
        found.append(
            NumberMention(
                start=n.start,
                end=n.end,
                value=exact(n.value),
                at_least=bounds.at_least,
                at_most=bounds.at_most,
                approx=bounds.approx,
                ordinal=n.ordinal,
                scaled=n.scale > 1,
                words=n.words,
                plain=n.plain,
            )
        )
    return tuple(found)


_PERCENT = lazy(
    rf"[{SPACE}]?(?:[%％]|(?:per\s?cent|percent|(?-i:pct))\b)|(?P<points>个百分点|[{SPACE}-]percentage[ -]points?)",
    re.IGNORECASE,
)
_POINTS = lazy(rf"(?:[%％])?(?:个百分点|[{SPACE}-]percentage[ -]points?|[{SPACE}]points)", re.IGNORECASE)
_TIMES = {"zh": lazy(r"[余多]?倍"), "en": lazy(r"(?:[ -]times|-?fold)\b(?! (?:as|more))")}
_BY = lazy(r"\bby\s\Z")
_NEW_SENTENCE = lazy(r"[.;。；]\s|\n")
_LIST_GAP = lazy(rf"[{SPACE}]?(?:、|,|，|和|及|与|以及|and|, and|or)[{SPACE}]?")
_SHARED = lazy(
    r"(?:(?:, and|,| and)\s[0-9]{1,3}(?:\.[0-9]+)?(?=[\s,%])){1,4}"
    r"(?=\s?(?:%|per ?cent\b))(?!\s?per ?cent(?:age)? point)"
)
_LIST_ON = lazy(r"(?:(?:, and|,| and|、|和)\s?[0-9.]{1,8}\s?(?:[%％]|per ?cent|times|倍)){1,5}")


def find_percentages(content: str, language: Language, within: Span | None = None) -> tuple[PercentMention, ...]:
    """All percentages and multiples with their sign, in reading order.

    In a list ("up 3.2%, 4.1% and 5%", 分别上升3.2%、4.1%) the first direction goes for all that follow directly.
    """
    if within is None or is_lines(content, within):
        return part(_all_percentages(content, language, None), within)
    return _all_percentages(content, language, within)


@lru_cache(maxsize=4)
def _all_percentages(content: str, language: Language, within: Span | None) -> tuple[PercentMention, ...]:
    found: list[PercentMention] = []
    for n in find_numerals(content, language, within):
        mention = _percentage(content, language, n, found[-1] if found else None)
        if mention:
            found.append(mention)
    return tuple(found)


def _percentage(content: str, language: Language, n: Numeral, last: PercentMention | None) -> PercentMention | None:
    if n.glued or n.ordinal:
        return None
    points = _POINTS.match(content, n.end)
    percent = points or _PERCENT.match(content, n.end)
    if percent is None and n.value <= 100 and (shared := _SHARED.match(content, n.end)):
        return _of_list(content, language, n, last, shared.end())
    times = None if percent else _TIMES[language].match(content, n.end)
    spoken = content[max(0, n.start - 3) : n.start] == "百分之"
    start = n.start - 3 if spoken else n.start
    if not (percent or times or spoken):
        return None
    end = percent.end() if percent else times.end() if times else n.end
    sign, start, end = direction_of(content, language, start, end)
    if sign == 0 and last and last.change and _LIST_GAP.fullmatch(content[last.end : start][:8]):
        sign = -1 if last.value < 0 else 1
    elliptic = sign == 0 and last and last.change and _BY.search(content, max(0, start - 4), start)
    if elliptic and last and not _NEW_SENTENCE.search(content, last.end, min(start, last.end + 400)):
        # "rose by 7% to 300, and that of the others by 9% to 200"
        sign = -1 if last.value < 0 else 1
    if times and (sign == 0 or n.value > 1000):
        return None
    value = n.value * 100 if times else n.value
    if sign < 0:
        value = -value
    return PercentMention(start=start, end=end, value=exact(Decimal(value)), change=sign != 0, points=bool(points))


def _of_list(
    content: str, language: Language, n: Numeral, last: PercentMention | None, list_end: int
) -> PercentMention:
    """One of "up 6.1 and 8.4 percent", whose sign stands behind the last of the list only."""
    sign, start, end = direction_of(content, language, n.start, n.end)
    if sign == 0 and last and last.change and _LIST_GAP.fullmatch(content[last.end : start][:8]):
        sign = -1 if last.value < 0 else 1
    value = exact(Decimal(-n.value if sign < 0 else n.value))
    points = _POINTS.match(content, list_end) is not None
    return PercentMention(start=start, end=end, value=value, change=sign != 0, points=points)


class _Directions(Struct, frozen=True):
    before: re.Pattern[str]
    after: re.Pattern[str]
    down: frozenset[str]


@cache
def _directions(language: Language) -> _Directions:
    table = load_table(language, "changes")
    up, down = table["up"], table["down"]
    link = "|".join(re.escape(word) for word in longest_first(table["link"]))
    trail = "|".join(re.escape(word) for word in longest_first(table["lead_in"]))
    before = "|".join(re.escape(word) for word in longest_first(up["before"] + down["before"]))
    after = "|".join(re.escape(word) for word in longest_first(up["after"] + down["after"]))
    edge = "(?<![A-Za-z])" + "".join(f"(?<!{re.escape(words)} )" for words in table["not_before"])
    edge = edge if language == "en" else ""
    close = r"(?![A-Za-z])" if language == "en" else ""
    return _Directions(
        before=PATTERNS.compiled(rf"{edge}(?P<word>{before})\s?(?:{link})?\s?\Z", re.IGNORECASE),
        after=PATTERNS.compiled(rf"\s?(?:{trail})?\s?(?P<word>{after}){close}", re.IGNORECASE),
        down=frozenset(word.lower() for word in down["before"] + down["after"]),
    )


def direction_of(content: str, language: Language, start: int, end: int) -> tuple[int, int, int]:
    """(+1, -1 or 0, start and end with the words of direction) of a measure of change at that place."""
    directions = _directions(language)
    left = content[max(0, start - 40) : start]
    before = directions.before.search(left)
    if before:
        sign = -1 if before["word"].lower() in directions.down else 1
        return sign, start - len(left) + before.start("word"), end
    after = directions.after.match(content, end, end + 60)
    if after:
        return (-1 if after["word"].lower() in directions.down else 1), start, after.end()
    listed = _LIST_ON.match(content, end, end + 60)
    after = directions.after.match(content, listed.end(), listed.end() + 60) if listed else None
    if after:
        # "1.2 times, 40% and 9% more than a year earlier": what stands behind the last goes for all.
        return (-1 if after["word"].lower() in directions.down else 1), start, end
    return 0, start, end
