"""The words that name dates, before the missing parts are filled in: one pass over the text for each language."""

from datetime import date

from ipgraph.extract.values.chinese_dates import chinese_date_words, read_chinese_date
from ipgraph.extract.values.date_parts import DateWords, read_iso
from ipgraph.extract.values.english_dates import english_date_words, read_english_date
from ipgraph.extract.values.numerals import FULL_WIDTH
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


def find_date_words(content: str, language: Language, within: Span | None = None) -> tuple[DateWords, ...]:
    """All words of dates in reading order, without overlaps; addresses of web pages are left out."""
    start, end = (within.start, within.end) if within else (0, len(content))
    text = content.translate(FULL_WIDTH) if language == "zh" else content
    read = read_chinese_date if language == "zh" else read_english_date
    pattern = chinese_date_words() if language == "zh" else english_date_words()
    found: list[DateWords] = []
    for match in pattern.finditer(text, start, end):
        if match.lastgroup is None:
            continue
        words = read_iso(match) or read(match, text, found[-1] if found else None)
        if words and (words.day is None or words.month is None or _exists(words.year or 2024, words.month, words.day)):
            found.append(words)
    return tuple(found)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
