"""The words that name dates in Chinese."""

import re
from functools import cache

from ipgraph.extract.values.chinese_numbers import chinese_number
from ipgraph.extract.values.date_parts import DASH, ISO, YEAR, DateWords, relative_steps
from ipgraph.extract.values.numerals import URL
from ipgraph.extract.values.tables import longest_first
from ipgraph.lang.anchors import Anchors, url_starts
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy

_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_ZH_N = "〇○零一二三四五六七八九十0-9"
_ZH_M = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元(?=月))"
_ZH_D = r"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"


@cache
def chinese_date_words() -> re.Pattern[str]:
    """The pattern of all words that name a date; :func:`read_chinese_date` reads its matches."""
    relative = "|".join(longest_first(tuple(relative_steps("zh"))))
    part = (
        r"(?P<half>上半年|下半年)|(?P<nine>前三季度)|第?(?P<quarter>[一二三四1-4])季度"
        rf"|(?P<m1>{_ZH_M})\s?月?\s?(?:{DASH}|至|到)\s?(?P<m2>{_ZH_M})\s?月(?!\s?[0-9一二三四五六七八九十]{{1,3}}\s?日)"
        rf"|(?P<month>{_ZH_M})\s?月份?(?:\s?(?P<day>{_ZH_D})\s?[日号])?"
    )
    return PATTERNS.compiled(
        rf"{URL}|{ISO}"
        rf"|(?P<pair>(?<![0-9]){YEAR}\s?(?:{DASH}|至|到)\s?{YEAR}\s?年)"
        rf"|(?P<dated>(?:(?:(?<![0-9])(?P<year>{YEAR})|(?<![{_ZH_N}])(?P<zhyear>[一二][〇○零一二三四五六七八九]{{3}}))"
        rf"\s?(?:年(?!代|版(?!权)|款(?!项))度?|财年|财政年度|會計年度)(?:的(?={_ZH_M}\s?月))?"
        rf"|(?P<era>{'|'.join(_ERAS)})\s?(?P<erayear>[0-9]{{1,3}}|[一二三四五六七八九十百]{{1,4}}|元)\s?年度?"
        rf"|(?<![0-9.])(?P<shortyear>[0-3][0-9]|1[01][0-9])年(?={_ZH_M}月)"
        rf"|(?P<relative>{relative})(?!同期))\s?(?:{part}|前(?P<first>{_ZH_M})个月|[底末初中](?![0-9A-Za-z]))?)"
        rf"|(?P<bareyear>(?<![0-9]){YEAR}(?=[、和及与]\s?{YEAR}\s?年))"
        rf"|(?P<weekday>(?P<week>本周|这周|上周)(?P<wd>[一二三四五六日天]))"
        rf"|(?P<alsoday>(?<=[日号][、和及])\s?(?P<also>{_ZH_D})[日号](?![内前后起]))"
        rf"|(?P<nomonth>(?<![{_ZH_N}个])(?:{part.replace('<', '<n_')}))"
        rf"|(?P<onlyday>(?<![{_ZH_N}月满共限内每第达过期的、至到\-.年近]){_ZH_D}日(?=[,，上下中晚午宣公披发消通表]))"
    )


_NUMBERS = lazy(
    rf"(?:(?<![0-9])[0-9]++|(?<![{_ZH_N[:-3]}])[{_ZH_N[:-3]}]++)(?=[年月日号季份至到./\-–—－~～、和及与财\s])"
)
"""Numbers before what may go on a date. A run of digits is tried once, whatever stands behind it."""

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民国": 1911, "民國": 1911}
"""Eras that count years of their own, with the year before their first."""

_WEEKS = ("本周", "这周", "上周")
_DAYS = dict(zip("一二三四五六日", range(7), strict=True)) | {"天": 6}
_LAST_DAY = lazy(rf"\s?(?:{DASH}|至|到)\s?({_ZH_D})\s?[日号]")


@cache
def _words() -> Anchors:
    quarters = (f"第{quarter}季度" for quarter in _QUARTERS)
    return Anchors([*relative_steps("zh"), *_ERAS, *_WEEKS, "上半年", "下半年", "前三季度", "元月", *quarters])


def chinese_date_places(text: str, start: int, end: int) -> list[int]:
    """Where a match of :func:`chinese_date_words` can begin: at a number before 年, 月 or so, at relative words."""
    places = url_starts(text, start, end)
    places += [number.start() for number in _NUMBERS.finditer(text, start, end)]
    places += [at for at, _ in _words().find(text, start, end)]
    return sorted(places)


def read_chinese_date(match: re.Match[str], text: str, last: DateWords | None) -> DateWords | None:
    """The parts of the date that a match names; ``None`` when the words name none."""
    start, end = match.span()
    if match["pair"]:
        first, second = (int(year) for year in re.findall(YEAR, match["pair"]))
        return DateWords(start=start, end=end, years=(first, second)) if first <= second else None
    if match["onlyday"]:
        return DateWords(start=start, end=end, day=_number(match["onlyday"][:-1]))
    if match["bareyear"]:
        return DateWords(start=start, end=end, year=int(match["bareyear"]))
    if match["weekday"]:
        return DateWords(start=start, end=end, weekday=_DAYS[match["wd"]], week=-(match["week"] == "上周"))
    if match["alsoday"]:
        close = last is not None and last.day is not None and start - last.end <= 2
        return DateWords(start=match.start("also"), end=end, day=_number(match["also"])) if close else None
    return _read_parts(match, text)


def _read_parts(match: re.Match[str], text: str) -> DateWords | None:
    start, end = match.span()
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
    elif dated and match["first"]:
        months = (1, _number(match["first"]))
    elif get("m1"):
        months = (_number(get("m1")), _number(get("m2")))
        if months[0] >= months[1]:
            return None
    month = _number(get("month")) if get("month") else None
    day = _number(get("day")) if get("day") else None
    step, year = None, None
    if dated:
        year = _year(match)
        step = relative_steps("zh")[match["relative"]] if match["relative"] else None
        if step and step.unit != "year" and (month or months):
            return None
        if step and step.unit == "month" and (tail := PATTERNS.compiled(rf"({_ZH_D})\s?日").match(text, end)):
            end, day = tail.end(), _number(tail[1])
    last_day = None
    if day and (tail := _LAST_DAY.match(text, end)) and _number(tail[1]) > day:
        end, last_day = tail.end(), _number(tail[1])
    return DateWords(start=start, end=end, year=year, month=month, day=day, months=months, step=step, last_day=last_day)


def _year(match: re.Match[str]) -> int | None:
    if match["era"]:
        counted = 1 if match["erayear"] == "元" else _number(match["erayear"])
        return _ERAS[match["era"]] + counted if 0 < counted < 200 else None
    if match["shortyear"]:
        year = int(match["shortyear"])  # three digits are Taiwan's count of years
        return (_ERAS["民国"] if year >= 100 else 2000) + year
    written = match["year"] or match["zhyear"]
    return _number(written) if written else None


def _number(text: str) -> int:
    if text == "元":
        return 1
    value = int(text) if text.isascii() else chinese_number(text)
    return int(value) if value is not None else 0
