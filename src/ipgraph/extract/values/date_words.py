"""The words that name dates, before the missing parts are filled in: one pass over the text for each language."""

import re
from datetime import date
from functools import cache

from msgspec import Struct

from ipgraph.extract.values.numerals import FULL_WIDTH, URL, chinese_number
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


class Step(Struct, frozen=True):
    """How a relative date is counted: so many ``unit`` s from the day of publication or the date mentioned before."""

    origin: str
    unit: str
    steps: int


class DateWords(Struct, frozen=True, kw_only=True):
    """The words of one date with the parts that they give; ``None`` is not said.

    ``months`` is a stretch of months inside the year (``(1, 6)`` for 上半年), ``years`` a stretch of years, ``weekday``
    0 for Monday, ``joined`` marks a number that is a year only if a date stands right before it.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    months: tuple[int, int] | None = None
    years: tuple[int, int] | None = None
    step: Step | None = None
    weekday: int | None = None
    strictly_before: bool = False
    joined: bool = False


_Y = r"(?:19[0-9]{2}|20[0-9]{2})"
_DASH = r"[-–—－~～]"
_ISO = (
    rf"(?P<iso>(?<![0-9A-Za-z_./-]){_Y}(?P<sep>[-/.])(?:1[0-2]|0?[1-9])(?P=sep)(?:3[01]|[12][0-9]|0?[1-9])(?![0-9]|[./-][0-9]))"
    rf"|(?P<isomonth>(?<![0-9A-Za-z_./-]){_Y}-(?:1[0-2]|0[1-9])(?![0-9A-Za-z]|[./-][0-9A-Za-z]))"
)
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_ZH_N = "〇零一二三四五六七八九十0-9"
_ZH_M = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_ZH_D = r"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"


def find_date_words(content: str, language: Language, within: Span | None = None) -> tuple[DateWords, ...]:
    """All words of dates in reading order, without overlaps; addresses of web pages are left out."""
    start, end = (within.start, within.end) if within else (0, len(content))
    text = content.translate(FULL_WIDTH) if language == "zh" else content
    read = _read_chinese if language == "zh" else _read_english
    pattern = _chinese() if language == "zh" else _english()
    found: list[DateWords] = []
    for match in pattern.finditer(text, start, end):
        if match.lastgroup is None:
            continue
        words = _read_iso(match) or read(match, text, found[-1] if found else None)
        if words and (words.day is None or words.month is None or _exists(words.year or 2024, words.month, words.day)):
            found.append(words)
    return tuple(found)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _read_iso(match: re.Match[str]) -> DateWords | None:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split(match["sep"]))
        return DateWords(start=match.start(), end=match.end(), year=year, month=month, day=day)
    if match["isomonth"]:
        year, month = (int(part) for part in match["isomonth"].split("-"))
        return DateWords(start=match.start(), end=match.end(), year=year, month=month)
    return None


@cache
def _steps(language: Language) -> dict[str, Step]:
    rows = load_table(language, "dates")["relative"]
    return {word: Step(row["from"], row["unit"], row["steps"]) for row in rows for word in row["words"]}


@cache
def _chinese() -> re.Pattern[str]:
    relative = "|".join(longest_first(tuple(_steps("zh"))))
    part = (
        r"(?P<half>上半年|下半年)|(?P<nine>前三季度)|第?(?P<quarter>[一二三四1-4])季度"
        rf"|(?P<m1>{_ZH_M})\s?月?\s?(?:{_DASH}|至|到)\s?(?P<m2>{_ZH_M})\s?月(?!\s?[0-9一二三四五六七八九十]{{1,3}}\s?日)"
        rf"|(?P<month>{_ZH_M})\s?月份?(?:\s?(?P<day>{_ZH_D})\s?[日号])?"
    )
    return re.compile(
        rf"{URL}|{_ISO}"
        rf"|(?P<pair>(?<![0-9]){_Y}\s?(?:{_DASH}|至|到)\s?{_Y}\s?年)"
        rf"|(?P<dated>(?:(?:(?<![0-9])(?P<year>{_Y})|(?<![{_ZH_N}])(?P<zhyear>[一二][〇零一二三四五六七八九]{{3}}))\s?年度?"
        rf"|(?P<relative>{relative}))\s?(?:{part}|[底末初中](?![0-9A-Za-z]))?)"
        rf"|(?P<nomonth>(?<![{_ZH_N}个])(?:{part.replace('<', '<n_')}))"
        rf"|(?P<onlyday>(?<![{_ZH_N}月满共限内每第达过期的、至到\-.年近]){_ZH_D}日(?=[,，上下中晚午宣公披发消通表]))"
    )


def _read_chinese(match: re.Match[str], text: str, last: DateWords | None) -> DateWords | None:
    start, end = match.span()
    if match["pair"]:
        first, second = (int(year) for year in re.findall(_Y, match["pair"]))
        return DateWords(start=start, end=end, years=(first, second)) if first <= second else None
    if match["onlyday"]:
        return DateWords(start=start, end=end, day=_number(match["onlyday"][:-1]))
    dated = match["dated"] is not None

    def get(name: str) -> str:
        return match[name if dated else f"n_{name}"] or ""

    months = None
    if get("half"):
        months = (1, 6) if get("half") == "上半年" else (7, 12)
    elif get("nine"):
        months = (1, 9)
    elif get("quarter"):
        quarter = _QUARTERS[get("quarter")]
        months = (3 * quarter - 2, 3 * quarter)
    elif get("m1"):
        months = (_number(get("m1")), _number(get("m2")))
        if months[0] >= months[1]:
            return None
    month = _number(get("month")) if get("month") else None
    day = _number(get("day")) if get("day") else None
    step, year = None, None
    if dated:
        year_text = match["year"] or match["zhyear"]
        year = _number(year_text) if year_text else None
        step = _steps("zh")[match["relative"]] if match["relative"] else None
        if step and step.unit != "year" and (month or months):
            return None
        if step and step.unit == "month" and (tail := re.compile(rf"({_ZH_D})\s?日").match(text, end)):
            end, day = tail.end(), _number(tail[1])
    return DateWords(start=start, end=end, year=year, month=month, day=day, months=months, step=step)


def _number(text: str) -> int:
    value = int(text) if text.isascii() else chinese_number(text)
    return int(value) if value is not None else 0


_D = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_COUNTS = ("three", "six", "nine", "four", "five", "seven", "eight", "ten", "eleven", "two")
_EN_COUNTS = dict(zip(_COUNTS, (3, 6, 9, 4, 5, 7, 8, 10, 11, 2), strict=True))
_EN_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


@cache
def _months() -> dict[str, int]:
    names = load_table("en", "dates")["months"]
    numbers = {name: number for number, name in enumerate(names, start=1)}
    return numbers | {name[:3]: number for name, number in numbers.items()} | {"Sept": 9}


@cache
def _english() -> re.Pattern[str]:
    table = load_table("en", "dates")
    full = "|".join(table["months"])
    month = rf"(?:(?:{full})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
    relative = "|".join(f"(?i:{re.escape(words)})" for words in longest_first(tuple(_steps("en"))))
    before_month = "|".join(f"(?i:{word})" for word in longest_first(table["before_month"]))
    weekdays = "|".join(table["weekdays"])
    return re.compile(
        rf"{URL}|{_ISO}"
        rf"|(?P<daymonth>(?<![0-9.,:/-])(?:(?P<d0>{_D})\s?(?:[-–]|and|to|or)\s?)?"
        rf"\b(?P<d1>{_D})(?:\sof)?[ \u00a0-](?P<mon1>{month})"
        rf"(?:,?[ \u00a0-](?P<y1>{_Y})(?![0-9]))?)"
        rf"|(?P<monthday>\b(?P<mon2>{month})\s(?P<d2>{_D})(?:\s?[-–]\s?(?P<d3>{_D}))?(?![0-9]|[,.][0-9]|\s[0-9])(?:,?\s(?P<y2>{_Y})(?![0-9]))?)"
        rf"|(?P<mdy>\b(?P<mon5>{month})\s(?P<d5>{_D}),?\s(?P<y5>{_Y})(?![0-9]))"
        rf"|(?P<monthyear>\b(?P<mon3>{month}),?\s(?:of\s)?(?P<y3>{_Y})(?![0-9]|[,.][0-9]))"
        rf"|(?P<part>(?i:\b(?P<order>first|second|third|fourth|last)\s(?P<what>quarter|half)(?:\sof|\sin)?)\s(?:the\syear\s)?(?P<py>{_Y})\b)"
        rf"|(?P<firstmonths>(?i:\bfirst\s(?P<count>{'|'.join(_COUNTS)})\smonths\sof)\s(?P<fy>{_Y})\b)"
        rf"|(?P<short>\b(?P<sq>[QH][1-4])\s(?:of\s)?(?P<sy>{_Y})\b)"
        rf"|(?P<nameonly>\b(?:{before_month})[ -](?:(?i:early|late|mid)[ -])?(?P<mon4>{full})\b"
        rf"(?:\s(?:of\s)?(?P<rel4>{relative})\b)?(?![ \u00a0][0-9]))"
        rf"|(?P<andname>(?<=and )(?P<mon6>{full})\b)"
        rf"|(?P<weekday>(?i:\b(?:on|last|this|this\spast))\s(?P<wd>{weekdays})\b(?!,?\s(?:[0-9]|{full}|next)))"
        rf"|(?P<rel>\b(?:{relative})\b)"
        rf"|(?P<pair>(?<![0-9A-Za-z.,/(:-]){_Y}\s?[-–—]\s?{_Y}(?![0-9A-Za-z-]|[,.][0-9]))"
        rf"|(?P<year>(?<![0-9A-Za-z.,/(:–-]){_Y}(?![0-9A-Za-z]|[,.][0-9]|[-/][0-9]))"
    )


def _read_english(match: re.Match[str], text: str, last: DateWords | None) -> DateWords | None:
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
        step = _steps("en")[match["rel4"].lower()] if match["rel4"] else None
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
        return DateWords(start=start, end=end, step=_steps("en")[match.group().lower()])
    if kind == "pair":
        first, second = (int(year) for year in re.findall(_Y, match.group()))
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
    return bool(words) and (words[0] in counted or (len(words) > 1 and words[1] in counted and words[0] not in _LINKS))


_LINKS = frozenset(
    [
        "the",
        "a",
        "its",
        "their",
        "of",
        "in",
        "to",
        "and",
        "or",
        "by",
        "for",
        "he",
        "she",
        "it",
        "they",
        "we",
        "had",
        "has",
        "have",
        "with",
        "as",
        "at",
        "from",
        "was",
        "were",
    ]
)


@cache
def _counted_nouns() -> frozenset[str]:
    """Plural nouns that a number before them counts."""
    units = load_table("en", "measures")["unit"]
    return frozenset(noun for nouns in units.values() for noun in nouns if noun.endswith("s") or noun == "people")
