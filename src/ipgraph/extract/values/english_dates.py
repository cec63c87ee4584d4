"""The words that name dates in English."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from ipgraph.extract.values.date_parts import ISO, YEAR, DateWords, relative_steps
from ipgraph.extract.values.numerals import URL
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.anchors import Anchors, foldable, url_starts
from ipgraph.lang.words import fold

_D = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_COUNTS = ("three", "six", "nine", "four", "five", "seven", "eight", "ten", "eleven", "two")
_EN_COUNTS = dict(zip(_COUNTS, (3, 6, 9, 4, 5, 7, 8, 10, 11, 2), strict=True))
_EN_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_LINK = re.compile("the|a|its|their|of|in|to|and|or|by|for|he|she|it|they|we|had|has|have|with|as|at|from|was|were")


@cache
def _months() -> dict[str, int]:
    names = load_table("en", "dates")["months"]
    numbers = {name: number for number, name in enumerate(names, start=1)}
    return numbers | {name[:3]: number for name, number in numbers.items()} | {"Sept": 9}


@cache
def english_date_words() -> re.Pattern[str]:
    """The pattern of all words that name a date; :func:`read_english_date` reads its matches."""
    table = load_table("en", "dates")
    full = "|".join(table["months"])
    month = rf"(?:(?:{full})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
    relative = "|".join(f"(?i:{re.escape(words)})" for words in longest_first(tuple(relative_steps("en"))))
    before_month = "|".join(f"(?i:{word})" for word in longest_first(table["before_month"]))
    weekdays = "|".join(table["weekdays"])
    return re.compile(
        rf"{URL}|{ISO}"
        rf"|(?P<daymonth>(?<![0-9.,:/-])(?:(?P<d0>{_D})\s?(?:[-–]|and|to|or)\s?)?"
        rf"\b(?P<d1>{_D})(?:\sof)?[ \u00a0-](?P<mon1>{month})"
        rf"(?:,?[ \u00a0-](?P<y1>{YEAR})(?![0-9]))?)"
        rf"|(?P<monthday>\b(?P<mon2>{month})\s(?P<d2>{_D})(?:\s?[-–]\s?(?P<d3>{_D}))?(?![0-9]|[,.][0-9]|\s[0-9])(?:,?\s(?P<y2>{YEAR})(?![0-9]))?)"
        rf"|(?P<mdy>\b(?P<mon5>{month})\s(?P<d5>{_D}),?\s(?P<y5>{YEAR})(?![0-9]))"
        rf"|(?P<monthyear>\b(?P<mon3>{month}),?\s(?:of\s)?(?P<y3>{YEAR})(?![0-9]|[,.][0-9]))"
        rf"|(?P<part>(?i:\b(?P<order>first|second|third|fourth|last)\s(?P<what>quarter|half)(?:\sof|\sin)?)\s(?:the\syear\s)?(?P<py>{YEAR})\b)"
        rf"|(?P<firstmonths>(?i:\bfirst\s(?P<count>{'|'.join(_COUNTS)})\smonths\sof)\s(?P<fy>{YEAR})\b)"
        rf"|(?P<short>\b(?P<sq>[QH][1-4])\s(?:of\s)?(?P<sy>{YEAR})\b)"
        rf"|(?P<nameonly>\b(?:{before_month})[ -](?:(?i:early|late|mid)[ -])?(?P<mon4>{full})\b"
        rf"(?:\s(?:of\s)?(?P<rel4>{relative})\b)?(?![ \u00a0][0-9]))"
        rf"|(?P<andname>(?<=and )(?P<mon6>{full})\b)"
        rf"|(?P<weekday>(?i:\b(?:on|last|this|this\spast))\s(?P<wd>{weekdays})\b(?!,?\s(?:[0-9]|{full}|next)))"
        rf"|(?P<rel>\b(?:{relative})\b)"
        rf"|(?P<pair>(?<![0-9A-Za-z.,/(:-]){YEAR}\s?[-–—]\s?{YEAR}(?![0-9A-Za-z-]|[,.][0-9]))"
        rf"|(?P<year>(?<![0-9A-Za-z.,/(:–-]){YEAR}(?![0-9A-Za-z]|[,.][0-9]|[-/][0-9]))"
    )


_DIGITS = re.compile("[0-9]+")
_WORD_START = re.compile(r"\b[A-Za-z]")
_MONTH_REACH = 24
"""The most characters from the beginning of a date to the name of its month ("31st to 30th of May")."""


@cache
def _folded_anchors() -> tuple[Anchors, dict[str, int]]:
    """Words without regard to case that dates hold, with how far before them a date may begin."""
    reach = {"quarter": 8, "half": 8, "months": 14} | dict.fromkeys((f"{q}{n}" for q in "qh" for n in range(1, 5)), 0)
    reach |= dict.fromkeys((fold(day) for day in load_table("en", "dates")["weekdays"]), 12)
    reach |= dict.fromkeys(relative_steps("en"), 0)
    return Anchors(reach), reach


@cache
def _month_anchors() -> Anchors:
    return Anchors(name[:3] for name in load_table("en", "dates")["months"])


@cache
def _before_month() -> tuple[tuple[str, ...], int]:
    """The words before the name of a month that say that it is one, and how far before it they may begin."""
    words = tuple(load_table("en", "dates")["before_month"])
    return words, max(map(len, words)) + len("-early-")


def english_date_places(text: str, start: int, end: int) -> Iterable[int]:
    """Where a match of :func:`english_date_words` can begin: at a year, near the name of a month, at relative words."""
    if not foldable(text):
        return range(start, end)
    places = set(url_starts(text, start, end))
    folded = fold(text)
    months = [at for at, _ in _month_anchors().find(text, start, end)]
    words, reach = _before_month()
    for at in months:
        places.add(at)
        for match in _WORD_START.finditer(text, max(start, at - reach), at):
            if folded.startswith(words, match.start()):
                places.add(match.start())
    for digits in _DIGITS.finditer(text, start, end):
        at, size = digits.start(), digits.end() - digits.start()
        if size == 4 or at == start:
            places.add(at)
        elif size <= 2:
            following = bisect_left(months, at)
            if following < len(months) and months[following] <= at + _MONTH_REACH:
                places.add(at)
    anchors, reaches = _folded_anchors()
    for at, word in anchors.find(folded, start, end):
        places.add(at)
        if reaches[word]:
            places.update(match.start() for match in _WORD_START.finditer(text, max(start, at - reaches[word]), at))
    return sorted(places)


def read_english_date(match: re.Match[str], text: str, last: DateWords | None) -> DateWords | None:
    """The parts of the date that a match names; ``None`` when the words name none.

    ``last`` is the date found before it: a bare number may be a year because of it.
    """
    start, end = match.span()
    kind = match.lastgroup
    numbers = _months()

    def month_of(name: str) -> int:
        return numbers[name.rstrip(".")]

    if kind == "daymonth":
        start = match.start("d1")
        return DateWords(
            start=start,
            end=end,
            year=int(match["y1"]) if match["y1"] else None,
            month=month_of(match["mon1"]),
            day=_day(match["d1"]),
        )
    if kind == "monthday":
        year = int(match["y2"]) if match["y2"] else None
        return DateWords(start=start, end=end, year=year, month=month_of(match["mon2"]), day=_day(match["d2"]))
    if kind == "mdy":
        return DateWords(
            start=start, end=end, year=int(match["y5"]), month=month_of(match["mon5"]), day=_day(match["d5"])
        )
    if kind == "monthyear":
        return DateWords(start=start, end=end, year=int(match["y3"]), month=month_of(match["mon3"]))
    if kind == "part":
        order, size = _EN_ORDER[match["order"].lower()], 3 if match["what"].lower() == "quarter" else 6
        if size == 6 and order > 2:
            order = 2
        return DateWords(start=start, end=end, year=int(match["py"]), months=(size * order - size + 1, size * order))
    if kind == "firstmonths":
        return DateWords(start=start, end=end, year=int(match["fy"]), months=(1, _EN_COUNTS[match["count"].lower()]))
    if kind == "short":
        order, size = int(match["sq"][1]), 3 if match["sq"][0] == "Q" else 6
        if size * order > 12:
            return None
        return DateWords(start=start, end=end, year=int(match["sy"]), months=(size * order - size + 1, size * order))
    if kind == "nameonly":
        step = relative_steps("en")[match["rel4"].lower()] if match["rel4"] else None
        stop = match.end("rel4") if match["rel4"] else match.end("mon4")
        return DateWords(start=match.start("mon4"), end=stop, month=month_of(match["mon4"]), step=step)
    if kind == "andname":
        adjacent = last is not None and last.month is not None and start - last.end <= 6
        return DateWords(start=start, end=end, month=month_of(match["mon6"])) if adjacent else None
    if kind == "weekday":
        number = load_table("en", "dates")["weekdays"].index(match["wd"])
        last_one = match.group().lower().startswith("last")
        return DateWords(start=start, end=end, weekday=number, strictly_before=last_one)
    if kind == "rel":
        return DateWords(start=start, end=end, step=relative_steps("en")[match.group().lower()])
    if kind == "pair":
        first, second = (int(year) for year in re.findall(YEAR, match.group()))
        if first > second or not _year_position(text, start, end, last):
            return None
        return DateWords(start=start, end=end, years=(first, second))
    return DateWords(start=start, end=end, year=int(match["year"])) if _year_position(text, start, end, last) else None


def _day(text: str) -> int:
    return int(text.rstrip("sthndr"))


def _year_position(text: str, start: int, end: int, last: DateWords | None) -> bool:
    """Whether the bare number at ``start`` stands where a year stands, and does not count anything."""
    if not 1980 <= int(text[start : start + 4]) <= 2040:
        return False
    if _counts_something(text, end):
        return False
    if last and last.month is None and last.day is None and (last.year or last.years):
        gap = text[last.end : start]
        if len(gap) <= 8 and re.fullmatch(r",? ?(?:and|or|to|through|until|v|versus|vs\.?|,)? ?(?:in )?", gap):
            return True
    table = load_table("en", "dates")
    before = text[max(0, start - 16) : start].rstrip(" \u00a0").lower()
    word = re.search(r"[a-z]+\Z", before)
    if not word:
        return False
    if word.group() in table["before_year"]:
        return True
    return word.group() in table["before_year_as_adjective"] and bool(re.match(r" [a-z]", text[end : end + 2]))


def _counts_something(text: str, end: int) -> bool:
    words = re.findall(r"[a-z]+", text[end : end + 48].lower().split(".")[0].split(",")[0])[:3]
    if not text[end : end + 1].isspace():
        return False
    counted = _counted_nouns()
    return bool(words) and (
        words[0] in counted or (len(words) > 1 and words[1] in counted and not _LINK.fullmatch(words[0]))
    )


@cache
def _counted_nouns() -> frozenset[str]:
    """Plural nouns that a number before them counts."""
    units = load_table("en", "measures")["unit"]
    return frozenset(noun for nouns in units.values() for noun in nouns if noun.endswith("s") or noun == "people")
