"""What the words of an English date say: the parts of each kind of match of ``english_dates``."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from ipgraph.extract.values.date_parts import YEAR, DateWords, Step, relative_steps
from ipgraph.extract.values.english_dates import COUNTS
from ipgraph.extract.values.tables import load_table
from ipgraph.lang.patterns import lazy

_EN_COUNTS = dict(zip(COUNTS, (3, 6, 9, 4, 5, 7, 8, 10, 11, 2, 12), strict=True))
_EN_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_LINK = lazy(
    "the|a|its|their|of|in|to|and|or|by|for|he|she|it|they|we|had|has|have|with|as|at|from|was|were|over|against|before|after|"
    "about|when|where|while|because|that|which|who|under|on|over|into|alleging|claiming|seeking|asserting|accusing|using|with"
)


@cache
def _months() -> dict[str, int]:
    names = load_table("en", "dates")["months"]
    numbers = {name: number for number, name in enumerate(names, start=1)}
    numbers |= {name[:3]: number for name, number in numbers.items()} | {"Sept": 9}
    return numbers | {name.upper(): number for name, number in numbers.items()}


Match = re.Match[str]


def read_english_date(match: Match, text: str, last: DateWords | None) -> DateWords | None:
    """The parts of the date that a match names; ``None`` when the words name none.

    ``last`` is the date found before it: a bare number may be a year because of it.
    """
    kind = match.lastgroup or ""
    if kind in _READERS:
        return _READERS[kind](match)
    start, end = match.span()
    if kind == "andname":
        adjacent = last is not None and last.month is not None and start - last.end <= 6
        return DateWords(start=start, end=end, month=_month(match["mon6"])) if adjacent else None
    if not _year_position(text, start, end, last):
        return None
    if kind == "pair" and match["nextyear"]:  # "2022-23"
        first = int(match.group()[:4])
        follows = (first + 1) % 100 == int(match["nextyear"])
        return DateWords(start=start, end=end, years=(first, first + 1)) if follows else None
    if kind == "pair":
        first, second = (int(year) for year in re.findall(YEAR, match.group()))
        return DateWords(start=start, end=end, years=(first, second)) if first <= second else None
    return DateWords(start=start, end=end, year=int(match["year"]))


def _month(name: str) -> int:
    return _months()[name.rstrip(".")]


def _day(text: str) -> int:
    return int(text.rstrip("sthndr"))


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def _step(words: str | None) -> Step | None:
    return relative_steps("en")[words.lower()] if words else None


def _day_month(match: Match) -> DateWords:
    """ "9 March 2024", "3-9 March 2024", "3 and 9 March 2024"."""
    year, month, day = _year(match["y1"]), _month(match["mon1"]), _day(match["d1"])
    start, end = match.start("d1"), match.end()
    before = _day(match["d0"]) if match["d0"] else None
    if before is None or before >= day:
        return DateWords(start=start, end=end, year=year, month=month, day=day, step=_step(match["rel1"]))
    if match["dto"] in ("and", "or", ","):
        left, right = match.span("d0")
        twin = DateWords(start=left, end=right, year=year, month=month, day=before)
        return DateWords(start=start, end=end, year=year, month=month, day=day, twin=twin)
    return DateWords(start=match.start("d0"), end=end, year=year, month=month, day=before, last_day=day)


def _month_day(match: Match) -> DateWords:
    """ "March 9, 2024", "March 3-9, 2024", "March 3 and 9, 2024"."""
    year, month, day = _year(match["y2"]), _month(match["mon2"]), _day(match["d2"])
    start, end = match.span()
    second = _day(match["d3"]) if match["d3"] else None
    if second is None or second <= day:
        return DateWords(start=start, end=end, year=year, month=month, day=day)
    if match["mto"] in ("and", "or"):
        twin = DateWords(start=start, end=match.end("d2"), year=year, month=month, day=day)
        return DateWords(start=match.start("d3"), end=end, year=year, month=month, day=second, twin=twin)
    return DateWords(start=start, end=end, year=year, month=month, day=day, last_day=second)


_WEEKDAY_BEFORE = lazy(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? $")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _by_weekday(match: Match, first: int, second: int, year: int) -> tuple[int, int] | None:
    """The day and the month of "Mon, 08/12/2024", where the day of the week fits only one order of the numbers."""
    told = _WEEKDAY_BEFORE.search(match.string, max(0, match.start() - 12), match.start())
    orders = [(first, second), (second, first)] if told and min(first, second) > 0 else []
    fitting = [
        (day, month) for day, month in orders if told and date(year, month, day).weekday() == _WEEKDAYS.index(told[1])
    ]
    return fitting[0] if len(fitting) == 1 else None


def _numeric(match: Match) -> DateWords | None:
    """ "9.3.2024"; with strokes only where it does not matter or cannot be which of the numbers is the month."""
    first, second, year = int(match["n1"]), int(match["n2"]), int(match["ny"])
    start, end = match.span()
    if match["nsep"] == "." or (first > 12 >= second):
        day, month = first, second
    elif second > 12 >= first or first == second:
        day, month = second, first
    elif (told := _by_weekday(match, first, second, year)) is not None:
        day, month = told
    else:
        return None
    return DateWords(start=start, end=end, year=year, month=month, day=day) if 1 <= month <= 12 and day else None


def _month_year(match: Match) -> DateWords:
    return DateWords(start=match.start(), end=match.end(), year=int(match["y3"]), month=_month(match["mon3"]))


def _mdy(match: Match) -> DateWords:
    month, day = _month(match["mon5"]), _day(match["d5"])
    return DateWords(start=match.start(), end=match.end(), year=int(match["y5"]), month=month, day=day)


def _month_range(match: Match) -> DateWords | None:
    first, last = _month(match["mon7"]), _month(match["mon8"])
    if first >= last:
        return None
    return DateWords(start=match.start(), end=match.end(), year=int(match["y7"]), months=(first, last))


def _part(match: Match) -> DateWords:
    order, size = _EN_ORDER[match["order"].lower()], 3 if match["what"].lower() == "quarter" else 6
    if size == 6 and order > 2:
        order = 2
    months = (size * order - size + 1, size * order)
    year, step = _year(match["py"]), _step(match["prel"])
    return DateWords(start=match.start(), end=match.end(), year=year, months=months, step=step)


def _first_months(match: Match) -> DateWords | None:
    months = _EN_COUNTS[match["count"].lower()] * (3 if match["unit"].lower() == "quarters" else 1)
    year, step = _year(match["fy"]), _step(match["frel"])
    if months > 12:
        return None
    return DateWords(start=match.start(), end=match.end(), year=year, months=(1, months), step=step)


def _short(match: Match) -> DateWords | None:
    sign = match["sq"] or match["sq2"]
    order, size = int(sign[1]), 3 if sign[0] == "Q" else 6
    if size * order > 12:
        return None
    months = (size * order - size + 1, size * order)
    return DateWords(start=match.start(), end=match.end(), year=_year(match["sy"] or match["sy2"]), months=months)


def _later(match: Match) -> DateWords:
    said, unit = match["lcount"].lower(), match["lunit"].lower()
    count = _EN_COUNTS.get(said) or int(said)
    unit, count = ("day", 7 * count) if unit == "week" else (unit, count)
    way = match["lway"].lower()
    step = Step("published" if way == "ago" else "mentioned", unit, count if way == "later" else -count)
    return DateWords(start=match.start(), end=match.end(), step=step)


def _name_only(match: Match) -> DateWords:
    step = _step(match["rel4"])
    end = match.end("rel4") if step else match.end("mon4")
    lead = match["lead"].lower()
    return DateWords(
        start=match.start("mon4"),
        end=end,
        month=_month(match["mon4"]),
        step=step or (Step("published", "year", 0) if lead == "this" else None),
        strictly_before=lead == "last" and not step,
    )


def _weekday(match: Match) -> DateWords:
    number = load_table("en", "dates")["weekdays"].index(match["wd"])
    last_one = match.group().lower().startswith("last")
    return DateWords(start=match.start(), end=match.end(), weekday=number, strictly_before=last_one)


def _relative(match: Match) -> DateWords:
    return DateWords(start=match.start(), end=match.end(), step=_step(match.group()))


_READERS: dict[str, Callable[[Match], DateWords | None]] = {
    "numeric": _numeric,
    "daymonth": _day_month,
    "monthday": _month_day,
    "months": _month_range,
    "mdy": _mdy,
    "monthyear": _month_year,
    "part": _part,
    "firstmonths": _first_months,
    "short": _short,
    "later": _later,
    "nameonly": _name_only,
    "weekday": _weekday,
    "rel": _relative,
}


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
    before = text[max(0, start - 16) : start].rstrip(" \u00a0-").lower()
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
