"""Parts of a year that are named without it: "in the second quarter alone", 全年.

A quarter or half is one of the year that the text spoke of last; the whole year is that of the report, where a title or
its first words name one.
"""

import re

from ipgraph.extract.statistics.figure import Said
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_PARTS = {
    "en": lazy(
        r"\b(?:in|for|during|over|throughout)\sthe\s(?:whole\s)?"
        r"(?:(?P<order>first|second|third|fourth|last)\s(?P<what>quarter|half)(?:\sof\sthe\syear)?"
        r"|(?P<year>(?:whole|entire|full)\syear|year\sas\sa\swhole))\b(?!\s(?:of\s|in\s)?(?:[12][0-9]|last|this))",
        re.IGNORECASE,
    ),
    "zh": lazy(r"(?<![年度])(?P<year>全年|年内|一年来)"),
}
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def year_parts(
    content: str, language: Language, paragraph: Span, dates: list[DateMention], main: Said | None
) -> list[DateMention]:
    """The parts of years of a paragraph as dates, where the year is known."""
    found = []
    for match in _PARTS[language].finditer(content, paragraph.start, paragraph.end):
        if any(d.start < match.end() and match.start() < d.end for d in dates):
            continue
        before = next((d.value for d in reversed(dates) if d.end <= match.start()), None)
        whole = match["year"] is not None
        spoken_of = (main.value if main and (whole or before is None) else before) or ""
        year = spoken_of.split("/")[-1][:4]
        if year:
            value = year if whole else f"{year}-{_months(match)}"
            value = value if whole else value.replace("/", f"/{year}-")
            found.append(DateMention(start=match.start(), end=match.end(), value=value, relative=False, filled=True))
    return found


def _months(match: re.Match[str]) -> str:
    size = 3 if match["what"] == "quarter" else 6
    order = _ORDER.get(match["order"], 12 // size)
    return f"{size * (order - 1) + 1:02d}/{size * order:02d}"
