"""The words that name dates in English."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from ipgraph.extract.values.date_parts import ISO, YEAR, relative_steps
from ipgraph.extract.values.numerals import URL
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.anchors import Anchors, foldable, url_starts
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import fold

_D = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
COUNTS = ("three", "six", "nine", "four", "five", "seven", "eight", "ten", "eleven", "two", "twelve")


@cache
def english_date_words() -> re.Pattern[str]:
    """The pattern of all words that name a date; what its matches say is read by ``english_date_parts``."""
    table = load_table("en", "dates")
    full = "|".join(table["months"])
    month = rf"(?:(?:{full}|{full.upper()})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
    relative = "|".join(f"(?i:{re.escape(words)})" for words in longest_first(tuple(relative_steps("en"))))
    before_month = "|".join(f"(?i:{word})" for word in longest_first(table["before_month"]))
    weekdays = "|".join(table["weekdays"])
    year_before = "|".join(
        f"(?i:{re.escape(words)})" for words, step in relative_steps("en").items() if step.unit == "year"
    )
    return PATTERNS.compiled(
        rf"{URL}|{ISO}"
        rf"|(?P<numeric>(?<![0-9A-Za-z.,:/-])(?P<n1>[0-3]?[0-9])(?P<nsep>[./])(?P<n2>[0-3]?[0-9])(?P=nsep)"
        rf"(?P<ny>{YEAR})(?![0-9]|[./-][0-9]))"
        rf"|(?P<daymonth>(?<![0-9.,:/-])(?:(?P<d0>{_D})\s?(?P<dto>[-–—]|and|to|or|,)\s?)?"
        rf"\b(?P<d1>{_D})(?:\sof)?[ \u00a0-](?P<mon1>{month})"
        rf"(?:,?[ \u00a0-](?P<y1>{YEAR})(?![0-9])|\sof\s(?P<rel1>{year_before})\b)?)"
        rf"|(?P<monthday>\b(?P<mon2>{month})\s(?P<d2>{_D})(?:\s?(?P<mto>[-–—]|(?:and|to|or)(?=\s[0-9]{{1,2}},?\s20))\s?(?P<d3>{_D}))?(?![0-9a-z]|[,.][0-9]|\s[0-9])(?:,?\s(?P<y2>{YEAR})(?![0-9]))?)"
        rf"|(?P<months>\b(?P<mon7>{month})\s?[-–—]\s?(?P<mon8>{month})\s(?P<y7>{YEAR})(?![0-9]))"
        rf"|(?P<mdy>\b(?P<mon5>{month})\s(?P<d5>{_D}),?\s(?P<y5>{YEAR})(?![0-9]))"
        rf"|(?P<monthyear>\b(?P<mon3>{month}),?\s(?:of\s)?(?P<y3>{YEAR})(?![0-9]|[,.][0-9]))"
        rf"|(?P<part>(?i:\b(?P<order>first|second|third|fourth|last)\s(?P<what>quarter|half)(?:\sof|\sin)?)\s"
        rf"(?:(?:the\syear\s)?(?P<py>{YEAR})|(?P<prel>{year_before}))\b)"
        rf"|(?P<firstmonths>(?i:\bfirst\s(?P<count>{'|'.join(COUNTS)})\s(?P<unit>months|quarters)\sof)\s"
        rf"(?:(?P<fy>{YEAR})|(?P<frel>{year_before}))\b)"
        rf"|(?P<short>\b(?:(?P<sq>[QH][1-4])\s(?:of\s)?(?P<sy>{YEAR})|(?P<sy2>{YEAR})\s?(?P<sq2>[QH][1-4]))\b)"
        rf"|(?P<later>(?i:\b(?P<lcount>{'|'.join(COUNTS)}|[0-9]{{1,2}})\s(?P<lunit>day|week|month|year)s\s(?P<lway>later|earlier|ago))\b(?!\sthan\b))"
        rf"|(?P<nameonly>\b(?P<lead>{before_month}|that(?= (?:{full})(?:[.,;)]|$)))[ -]"
        rf"(?:(?i:early|late|mid)[ -])?(?P<mon4>{full})\b"
        rf"(?:\s(?:of\s)?(?P<rel4>{relative})\b)?(?![ \u00a0][0-9]))"
        rf"|(?P<andname>(?<=and )(?P<mon6>{full})\b)"
        rf"|(?P<weekday>(?:(?i:\b(?:on|last|this|this\spast))\s|(?<=ed )|(?<=said )|(?<=held )|(?<=found ))"
        rf"(?P<wd>{weekdays})\b(?!,?\s(?:[0-9]|{full}|next)))"
        rf"|(?P<rel>\b(?:{relative})\b(?!['’]s))"
        rf"|(?P<pair>(?<![0-9A-Za-z.,/(:-]){YEAR}(?:\s?[-–—]\s?{YEAR}|[-–/](?P<nextyear>[0-9]{{2}}))(?![0-9A-Za-z/-]|[,.][0-9]))"
        rf"|(?P<year>(?:(?<![0-9A-Za-z.,/(:–-])|(?<=\bFY)|(?<=\bmid-)|(?<=\bearly-)|(?<=\blate-)){YEAR}(?![0-9A-Za-z]|[,.][0-9]|[-/][0-9]))"
    )


_DIGITS = lazy("[0-9]+")
_WORD_START = lazy(r"\b[A-Za-z]")
_MONTH_REACH = 24
"""The most characters from the beginning of a date to the name of its month ("31st to 30th of May")."""


@cache
def _folded_anchors() -> tuple[Anchors, dict[str, int]]:
    """Words without regard to case that dates hold, with how far before them a date may begin."""
    reach = {"quarter": 14, "half": 8, "months": 14, "later": 20, "earlier": 20, "ago": 20} | dict.fromkeys(
        (f"{q}{n}" for q in "qh" for n in range(1, 5)), 0
    )
    reach |= dict.fromkeys((fold(day) for day in load_table("en", "dates")["weekdays"]), 12)
    reach |= dict.fromkeys(relative_steps("en"), 0)
    return Anchors(reach), reach


@cache
def _month_anchors() -> Anchors:
    names = [name[:3] for name in load_table("en", "dates")["months"]]
    return Anchors((*names, *map(str.upper, names)))


@cache
def _month_name() -> re.Pattern[str]:
    names = load_table("en", "dates")["months"]
    full = "|".join((*names, *map(str.upper, names)))
    return PATTERNS.compiled(rf"(?<![A-Za-z])(?:{full}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![A-Za-z])")


@cache
def _before_month() -> tuple[tuple[str, ...], int]:
    """The words before the name of a month that say that it is one, and how far before it they may begin."""
    words = (*load_table("en", "dates")["before_month"], "that")
    return words, max(map(len, words)) + len("-early-")


def english_date_places(text: str, start: int, end: int) -> Iterable[int]:
    """Where a match of :func:`english_date_words` can begin: at a year, near the name of a month, at relative words."""
    if not foldable(text):
        return range(start, end)
    places = set(url_starts(text, start, end))
    folded = fold(text)
    is_month = _month_name().match
    months = [at for at, _ in _month_anchors().find(text, start, end) if is_month(text, at)]
    words, reach = _before_month()
    for at in months:
        places.add(at)
        for match in _WORD_START.finditer(text, max(start, at - reach), at):
            if folded.startswith(words, match.start()):
                places.add(match.start())
    for digits in _DIGITS.finditer(text, start, end):
        at, size = digits.start(), digits.end() - digits.start()
        if size == 4 or at == start or (size <= 2 and text[digits.end() : digits.end() + 1] in ("/", ".")):
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
