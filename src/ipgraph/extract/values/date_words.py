"""The words that name dates, before the missing parts are filled in: one pass over the text for each language."""

from datetime import date
from functools import lru_cache

from ipgraph.extract.values.chinese_dates import chinese_date_places, chinese_date_words, read_chinese_date
from ipgraph.extract.values.chinese_numbers import half_width
from ipgraph.extract.values.date_parts import DateWords, read_iso
from ipgraph.extract.values.english_date_parts import read_english_date
from ipgraph.extract.values.english_dates import english_date_places, english_date_words
from ipgraph.lang.anchors import matches_at
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


def find_date_words(content: str, language: Language, within: Span | None = None) -> tuple[DateWords, ...]:
    """All words of dates in reading order, without overlaps; addresses of web pages are left out."""
    start, end = (within.start, within.end) if within else (0, len(content))
    return _date_words(content, language, start, end)


@lru_cache(maxsize=4)
def _date_words(content: str, language: Language, start: int, end: int) -> tuple[DateWords, ...]:
    chinese = language == "zh"
    text = half_width(content) if chinese else content
    read = read_chinese_date if chinese else read_english_date
    pattern = chinese_date_words() if chinese else english_date_words()
    places = chinese_date_places(text, start, end) if chinese else english_date_places(text, start, end)
    found: list[DateWords] = []
    for match in matches_at(pattern, text, places, end):
        if match.lastgroup is None:
            continue
        words = read_iso(match) or read(match, text, found[-1] if found else None)
        found += [part for part in (words and words.twin, words) if part and _possible(part)]
    return tuple(found)


def _possible(words: DateWords) -> bool:
    if words.day is None or words.month is None:
        return True
    try:
        date(words.year or 2024, words.month, words.last_day or words.day)
    except ValueError:
        return False
    return True
