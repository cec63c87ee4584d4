"""Dates and stretches of time, with the precision that the text gives; no day, month or year is invented.

What a date leaves out is filled from around it: a missing year, and the origin of a relative date (去年, "last
Friday"). Call :func:`find_dates` once for a whole text and pick mentions by span: a piece alone does not know what
date stood before it.
"""

import re
from datetime import date, timedelta
from functools import lru_cache

from ipgraph.extract.values.date_parts import DateWords
from ipgraph.extract.values.date_ranges import DateMention, join_ranges
from ipgraph.extract.values.date_words import find_date_words
from ipgraph.extract.values.points import Point, parse_point, valid
from ipgraph.extract.values.tables import load_table
from ipgraph.extract.values.this_year import this_year
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

__all__ = ["DateMention", "find_dates"]

FUTURE_DAYS = 14
"""How far after publication a story may go: texts are dated by their event and tell what came of it."""

LATE_DAYS = 31
"""How long before publication a day lies that is new: its year is left out although older ones were told."""

FORESEEN_DAYS = 92
"""How far ahead a date without a year lies at most: reports tell what was, or a hearing of the next weeks."""


TOLD_BACK = 120
"""How far before a date the word stands at the most by which its sentence tells what had been."""


def find_dates(
    content: str, language: Language, within: Span | None = None, *, published: str | None = None
) -> tuple[DateMention, ...]:
    """All dates in reading order; those of the last few texts are kept.

    ``published`` is the ISO date of publication. A day or month without a year is read thus: in the same paragraph as
    an earlier date it goes on from there (the first such day on or after it, or the last one shortly before
    publication where that is another year; the same year behind a going-back word such as "had" or 此前), but not past
    publication; with words like "as of", or as the first date of its paragraph, it
    is the one nearest to publication. Without any of these to go by, the mention is left out.
    """
    return _find_dates(content, language, within, published)


@lru_cache(maxsize=8)
def _find_dates(
    content: str, language: Language, within: Span | None, published: str | None
) -> tuple[DateMention, ...]:
    origin = parse_point(published) if published else None
    words = find_date_words(content, language, within)
    found: list[DateMention] = []
    story: Point | None = None
    mentioned: Point | None = None
    at = within.start if within else 0
    for i, word in enumerate(words):
        if origin and "\n" in content[at : word.start]:
            story = mentioned = None
        at = word.end
        points = _complete(content, language, words, i, story, mentioned, origin)
        if not points:
            continue
        said_by_words = word.year is not None or word.years is not None
        value = "/".join(point.iso for point in points)
        found.append(
            DateMention(
                start=word.start,
                end=word.end,
                value=value,
                relative=word.step is not None
                or word.weekday is not None
                or (word.month is None and word.day is not None),
                filled=not said_by_words,
            )
        )
        if word.month is None and _BACKGROUND.search(content, max(0, word.start - 30), word.start):
            continue
        ahead = story is not None and points[-1].year > story.year + 1
        if ahead and _AHEAD.search(content, max(0, word.start - 30), word.start):
            continue
        if not _only_compares(words[i]):
            mentioned = points[-1]
        if points[-1].month or story is None or points[-1].year >= story.year:
            story = points[-1]
    return join_ranges(content, language, found)


_BACKGROUND = lazy(
    r"\b(?:since|dat(?:es?|ing) (?:back )?(?:from|to)|(?:founded|established|formed|born|set up|launched) in) $"
)
"""What stands before a year that tells how long something has been so: the story is of no such year."""

_AHEAD = lazy(
    r"\b(?:till|until|through|expir(?:es?|ed|ing|y|ation)(?: date)?(?: of| is| on| in)?|(?:valid|in force) to)"
    r" (?:the (?:end|beginning) of )?$|(?:有效期(?:限)?(?:至|到)|届满日?为?)$"
)
"""What stands before the day on which something ends: the story goes on from no such day."""


def _complete(
    content: str,
    language: Language,
    words: tuple[DateWords, ...],
    i: int,
    story: Point | None,
    mentioned: Point | None,
    origin: Point | None,
) -> tuple[Point, ...]:
    word = words[i]
    if word.years:
        return Point(word.years[0]), Point(word.years[1])
    if word.weekday is not None:
        return _weekday(word, origin)
    if word.step:
        base = _step(word, origin if word.step.origin == "published" else mentioned)
        if base is None:
            return ()
        year = base.year
        if word.step.unit == "month" and word.day:
            return valid(Point(base.year, base.month, word.day))
        if word.step.unit != "year":
            return (base,)
    elif word.year:
        year = word.year
    elif word.month and word.strictly_before:
        if origin is None or origin.month is None:
            return ()
        year = origin.year - (word.month >= origin.month)
    elif word.month or word.months:
        month = word.month or (word.months or (1,))[0]
        guess = _year_from_next(content, words, i) or _missing_year(
            content, language, word, month, story if origin else story or mentioned, origin
        )
        if guess is None:
            return ()
        year = guess
    else:
        return _bare_day(word.day or 0, story, origin)
    if word.months:
        return Point(year, word.months[0]), Point(year, word.months[1])
    if word.last_day:
        return valid(Point(year, word.month, word.day)) + valid(Point(year, word.month, word.last_day))
    return valid(Point(year, word.month, word.day))


def _weekday(word: DateWords, origin: Point | None) -> tuple[Point, ...]:
    if origin is None or origin.day is None or word.weekday is None:
        return ()
    today = origin.about
    if word.week is not None:
        day = today + timedelta(days=word.weekday - today.weekday() + 7 * word.week)
        return (Point(day.year, day.month, day.day),)
    back = (today.weekday() - word.weekday) % 7
    if back == 0 and word.strictly_before:
        back = 7
    day = today - timedelta(days=back)
    return (Point(day.year, day.month, day.day),)


def _only_compares(word: DateWords) -> bool:
    """Whether words name the year before the one spoken of, from which the next such words count again."""
    step = word.step
    return step is not None and (step.origin, step.unit) == ("mentioned", "year") and step.steps < 0


def _step(word: DateWords, base: Point | None) -> Point | None:
    step = word.step
    if base is None or step is None:
        return None
    if step.unit == "year":
        return Point(base.year + step.steps)
    if base.month is None:
        return None
    if step.unit == "month":
        months = base.year * 12 + base.month - 1 + step.steps
        return Point(months // 12, months % 12 + 1)
    if base.day is None:
        return None
    day = base.about + timedelta(days=step.steps)
    return Point(day.year, day.month, day.day)


_NEXT = lazy(r"\s?(?:-|–|至|到|to|and|or|、|,|until|through)\s?(?:in )?")


def _year_from_next(content: str, words: tuple[DateWords, ...], i: int) -> int | None:
    """The year behind a list or stretch of months: "from January to June 2024"."""
    this = words[i]
    for j in range(i + 1, min(i + 4, len(words))):
        if not _NEXT.fullmatch(content[words[j - 1].end : words[j].start][:12]):
            return None
        if words[j].year and words[j].month:
            later = (this.month or 1, this.day or 1) > (words[j].month or 12, words[j].day or 31)
            return (words[j].year or 0) - later
    return None


def _missing_year(
    content: str, language: Language, word: DateWords, month: int, story: Point | None, origin: Point | None
) -> int | None:
    day = word.day or 15
    years = [
        year
        for base in (story, origin)
        if base
        for year in range(base.year - 4, base.year + 5)
        if month != 2 or day <= 28 or valid(Point(year, 2, day))
    ]
    if not years:
        return None
    lead = _lead(content, word.start).lower()
    if origin is not None and word.day and (on_weekday := _year_of_weekday(lead, month, word.day, years, origin)):
        return on_weekday
    table = load_table(language, "dates")
    tied = origin is not None and any(words in lead for words in table["as_of"])
    if story is not None and not tied:
        back = any(words in lead for words in table["going_back"])
        if story.month is None or back:
            lately = None if back or origin is None else _of_late(month, word.day, years, origin)
            if lately is None and not back and language == "en":
                lately = this_year(content, word.start, month, story, origin)
            year = lately or min(years, key=lambda y: (abs(y - story.year), y))
        else:
            from_day = (story.month, story.day or 1)
            earlier = (month, word.day or 31) < from_day
            lately = _of_late(month, word.day, years, origin) if earlier and origin is not None else None
            wanted = lately or story.year + earlier
            year = min((y for y in years if y >= wanted), default=story.year)
        if origin is not None:
            limit = origin.about + timedelta(days=FUTURE_DAYS if origin.day else 31)
            if date(year, month, day) > limit:
                past = [y for y in years if date(y, month, day) <= limit]
                year = max(past, default=year)
        return year
    if origin is None:
        return None
    nearest = min(years, key=lambda y: (abs((date(y, month, day) - origin.about).days), y))
    told_back = any(words in _lead(content, word.start, TOLD_BACK).lower() for words in table["going_back"])
    foreseen = word.day or any(words in _around(content, word).lower() for words in table["foreseen"])
    reach = (0 if told_back and word.day else FORESEEN_DAYS) if foreseen else LATE_DAYS
    ahead = (date(nearest, month, day) - origin.about).days > reach
    return nearest - 1 if ahead and (month, day) != (2, 29) else nearest


def _around(content: str, word: DateWords) -> str:
    """What stands before a month, and some of what stands behind it."""
    return _lead(content, word.start, TOLD_BACK) + content[word.end : word.end + TOLD_BACK // 4]


def _of_late(month: int, day: int | None, years: list[int], origin: Point) -> int | None:
    """The year in which a day lies shortly before publication, whose year a report leaves out."""
    if day is None or origin.day is None:
        return None
    passed = ((year, (origin.about - date(year, month, day)).days) for year in years)
    return next((year for year, days in passed if 0 <= days <= LATE_DAYS), None)


_WEEKDAY = lazy(r"\b(mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?$")
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def _year_of_weekday(lead: str, month: int, day: int, years: list[int], origin: Point) -> int | None:
    """The year about that of publication in which a day falls on the weekday that stands before it."""
    named = _WEEKDAY.search(lead)
    if named is None:
        return None
    fitting = [
        year
        for year in dict.fromkeys(years)
        if abs(year - origin.year) <= 1 and valid(Point(year, month, day))
        if date(year, month, day).weekday() == _WEEKDAYS.index(named.group(1))
    ]
    return min(fitting, key=lambda year: abs(year - origin.year), default=None)


def _lead(content: str, at: int, reach: int = 60) -> str:
    """The words of the same sentence right before a date."""
    left = content[max(0, at - reach) : at]
    return re.split(r"[。；;\n]|\. ", left)[-1]


def _bare_day(day: int, story: Point | None, origin: Point | None) -> tuple[Point, ...]:
    """A day without a month: of the month last mentioned, else the last such day up to publication."""
    if story is not None and story.month:
        return valid(Point(story.year, story.month, day))
    if origin is None or origin.month is None:
        return ()
    year, month = origin.year, origin.month
    if origin.day and day > origin.day:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return valid(Point(year, month, day))
