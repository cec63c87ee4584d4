"""The date of publication as newsletters, bulletins and wire services write it, with the precision that they give."""

import re
from datetime import date

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span

_MONTHS = {
    name[:3].casefold(): number
    for number, name in enumerate(
        (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        1,
    )
}
_MONTH = (
    r"(?P<{0}>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|"
    r"July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|"
    r"Dec(?:ember|\.)?)"
)
_FORMS = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)",
        r"(?P<y>\d{4})[./](?P<m>\d{1,2})[./](?P<d>\d{1,2})(?!\d)",
        # With full stops the day always leads; 11/12/2025 may be either day.
        r"(?<![\d.])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?!\d)",
        r"(?<![\d/])(?P<m>\d{1,2})/(?P<d>1[3-9]|2\d|3[01])/(?P<y>\d{4})(?!\d)",
        r"(?<![\d/])(?P<d>1[3-9]|2\d|3[01])/(?P<m>\d{1,2})/(?P<y>\d{4})(?!\d)",
        r"(?P<y>\d{4})\s?年\s?(?:(?P<m>\d{1,2})\s?月\s?)?(?:(?P<d>\d{1,2})\s?日)?",
        r"(?P<y>[一二][〇○零一二三四五六七八九]{3})年(?P<m>[一二三四五六七八九十]{1,3})月(?P<d>[一二三四五六七八九十]{1,3})日",
        r"(?<!\d)(?:中?[华華]?民[国國])?\s?(?P<taiwan>1[01]\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日",
        r"(?P<d>\d{1,2})(?:st|nd|rd|th)?\s+" + _MONTH.format("n") + r",?\s+(?P<y>\d{4})(?!\d)",
        _MONTH.format("n") + r"\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})(?!\d)",
        _MONTH.format("n") + r"\s+(?P<d>\d{1,2})\s\((?P<y>\d{4})\)",
        _MONTH.format("n") + r",?\s+(?P<y>\d{4})(?!\d)",
        r"(?P<y>\d{4})-(?P<m>\d{2})(?![\d-])",
    )
)
_YEAR = lazy(r"\d{4}|[一二][〇○零一二三四五六七八九]{3}年|1[01]\d\s?年")
"""What every form holds, and most lines do not."""
_WIRE = tuple(
    lazy(
        rf"\s*[A-ZÀ-Þ][A-ZÀ-Þ .’'/-]{{2,40}}(?:(?:, [A-Z][\w. ]{{2,20}})? and [A-ZÀ-Þ][A-ZÀ-Þ .’'/-]{{2,40}})?"
        rf"{region}(?:,| [-–—]{{1,2}}) (?:[A-Z][a-z]+day, )?"
    )
    for region in ("", r", [A-Z][\w. ]{2,20}", r" \([A-Z][\w. ]{2,24}\)")
)
_STEP = r"(?:Judgment|Decision|Order|Ruling|Hearing|Verdict|Complaint|Filed|Decided|Heard|On|In)\b"
_BODY = r"(?:[A-Z][a-z]+ ){0,2}(?:Courts?|Board|Office|Tribunal|Division|Chamber|Circuit|Inc|Holdings)\b"
_CITY = tuple(
    lazy(rf"\s*(?!{_STEP}|{_BODY})[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}{region}(?:,| [-–—]{{1,2}}) (?:[A-Z][a-z]+day, )?")
    for region in ("", r", [A-Z][A-Za-z. ]{1,20}")
)
"""The opening of a press note: ``New Delhi, August 21, 2025: The High Court …``."""
_WIRE_END = lazy(r"\s*(?:\([^)]{2,30}\)\s*|/[\w -]{2,24}/\s*)?(?:(?:--|—|–|-|:)\s|\.\s(?=[A-Z“\"]))")

_DASHED = lazy(r"\s*[A-Z][A-Za-z .’'/-]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?--(?:\([A-Z][A-Za-z ]{2,24}\)--)?")
_DASHED_END = lazy(r"(?:--|—|–)(?=\S)")
"""The opening of a press note whose dashes stand close: ``AUSTIN, Texas--June 12, 2023--Alpha Inc. …``."""

_WIRE_BRACKETED = lazy(r"\s*[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][\w. ]{2,20})? \((?:[A-Z][a-z]+day, )?")
_WIRE_BRACKET_END = lazy(r"\)\s*(?:--|—|–|-|:)\s")
"""The opening of a report with its day in brackets: ``AUSTIN, Texas (June 12, 2023) - A jury …``."""

_BARE = lazy(r"\s*(?=[\dA-Z])")
_BARE_END = lazy(r"\s(?:--|—|–|-)\s(?=[A-Z“\"])")
"""The opening of a report that names no place: ``Feb 25, 2025 - A judge …``."""

_WIRE_ZH = lazy(r"\s*[【\[（(]?(?:本报|本刊|本社|本网|[一-鿿]{2,8}(?:社|网|报))[一-鿿]{0,8}(?=\d{4}年)")
"""The opening of a Chinese report: ``新华社北京2022年4月25日电``, ``本报杭州2022年4月25日讯(记者 …)``."""
_WIRE_END_ZH = lazy(r"\s?(?:专?电|讯|消息)(?:[\s（(【】\]，,:：]|$)")

PLACE_BEHIND = lazy(r", [A-Z][a-z]+(?:,? (?:[A-Z][a-z]+|U\.?K\.?|U\.?S\.?A?\.?)){0,3}\s*")
"""The place behind the day of a company's announcement: "3 May 2024, London UK"."""


def find_date(text: str, within: Span) -> Dateline | None:
    """The first full or partial date inside ``within``; ``None`` for none, or for a day that no calendar has."""
    if not _YEAR.search(text, within.start, within.end):
        return None
    best: tuple[int, int, Dateline | None] | None = None
    for form in _FORMS:
        match = form.search(text, within.start, within.end)
        if not match:
            continue
        groups = match.groupdict()
        month = groups.get("m") or (str(_MONTHS[groups["n"][:3].casefold()]) if groups.get("n") else None)
        value = _iso(
            _year(groups), _figure(month) if month else None, _figure(groups["d"]) if groups.get("d") else None
        )
        found = Dateline(value, Span(match.start(), match.end())) if value else None
        # A fuller form at the same place wins, and a day that does not exist hides the month behind it.
        if best is None or (match.start(), -match.end()) < best[:2]:
            best = (match.start(), -match.end(), found)
    return best[2] if best else _by_weekday(text, within)


_WITH_WEEKDAY = lazy(
    r"\b(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? (?P<date>(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4}))(?!\d)"
)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _by_weekday(text: str, within: Span) -> Dateline | None:
    """A day in figures that may be read in two orders, where its day of the week fits one: "Mon, 08/12/2024"."""
    match = _WITH_WEEKDAY.search(text, within.start, within.end)
    if match is None:
        return None
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    values = {_iso(year, month, day) for month, day in ((first, second), (second, first))} - {None}
    fitting = [v for v in values if v and date.fromisoformat(v).weekday() == _WEEKDAYS.index(match["day"])]
    return Dateline(fitting[0], Span(*match.span("date"))) if len(fitting) == 1 else None


_BEFORE_TAIWAN = 1911
"""The year before the first that Taiwan counts."""


def _year(groups: dict[str, str | None]) -> int:
    """The year of a date, counted from 1912 where its form is Taiwan's: 113年5月2日."""
    counted = groups.get("taiwan")
    return _BEFORE_TAIWAN + int(counted) if counted else _figure(groups.get("y") or "0")


_HAN = "〇一二三四五六七八九"


def _figure(words: str) -> int:
    """A number in figures, full-width ones too, or in Chinese: years figure by figure, months and days with ten."""
    if words.isascii() or words.isdecimal():
        return int(words)
    plain = words.replace("零", "〇").replace("○", "〇")
    tens, ten, rest = plain.partition("十")
    if ten:
        return 10 * (_HAN.find(tens) if tens else 1) + (_HAN.find(rest) if rest else 0)
    return int("".join(str(_HAN.find(figure)) for figure in plain))


def find_wire_date(text: str, paragraph: Span) -> Dateline | None:
    """The date that a report of a wire service or a press note opens with: ``BEIJING, March 25, 2017 -- A …``."""
    openings = (
        (_WIRE_BRACKETED, _WIRE_BRACKET_END),
        (_DASHED, _DASHED_END),
        (_WIRE_ZH, _WIRE_END_ZH),
        (_BARE, _BARE_END),
    )
    for opening, ending in (*((each, _WIRE_END) for each in (*_WIRE, *_CITY)), *openings):
        place = opening.match(text, paragraph.start, paragraph.end)
        if not place:
            continue
        found = find_date(text, Span(place.end(), min(paragraph.end, place.end() + 24)))
        if found and found.span.start == place.end() and ending.match(text, found.span.end, paragraph.end):
            return found
    return None


def _iso(year: int, month: int | None, day: int | None) -> str | None:
    if not 1900 <= year <= 2100 or (month is not None and not 1 <= month <= 12):
        return None
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    longest = (
        31
        if month in (1, 3, 5, 7, 8, 10, 12)
        else 30
        if month != 2
        else 29
        if year % 4 == 0 and (year % 100 or year % 400 == 0)
        else 28
    )
    return f"{year:04d}-{month:02d}-{day:02d}" if 1 <= day <= longest else None
