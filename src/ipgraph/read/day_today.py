"""The day on which a text is written, told beside "today": "delivered today, 3 May 2024", 今日（2024年5月3日）."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span
from ipgraph.model.codes import Language
from ipgraph.read.dateline import find_date

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_TODAY = {
    "en": lazy(rf"\b(?:[Tt]oday|[Tt]his (?:morning|afternoon)),? (?:\(|– |— )?(?:on )?{_WEEKDAY}(?=[\dA-Z])"),
    "zh": lazy(r"(?:今[日天]|本日)(?:上午|下午)?[，,（(]\s?(?=[12]\d{3}年)"),
}
LONGEST_DAY = 24
"""Characters of a day as it is written, at the most."""


def day_today(text: str, language: Language, paragraph: Span) -> Dateline | None:
    """The full day right behind the first "today" of a paragraph that one stands behind."""
    for told in _TODAY[language].finditer(text, paragraph.start, paragraph.end):
        date = find_date(text, Span(told.end(), min(paragraph.end, told.end() + LONGEST_DAY)))
        if date and date.span.start == told.end() and len(date.value) == len("2024-05-03"):
            return date
    return None
