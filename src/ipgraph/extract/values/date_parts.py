"""The parts of a date that words give, and what the readers of both languages share: years, ISO dates, the words that
count from another day.
"""

import re
from functools import cache

from msgspec import Struct

from ipgraph.extract.values.tables import load_table
from ipgraph.model.codes import Language

YEAR = r"(?:19[0-9]{2}|20[0-9]{2})"
"""A year, as a regular expression."""

DASH = r"[-–—－~～]"
"""A dash or a wave between two ends of a stretch."""

ISO = (
    rf"(?P<iso>(?<![0-9A-Za-z_./-]){YEAR}(?P<sep>[-/.])(?:1[0-2]|0?[1-9])(?P=sep)(?:3[01]|[12][0-9]|0?[1-9])(?![0-9]|[./-][0-9]))"
    rf"|(?P<isomonth>(?<![0-9A-Za-z_./-]){YEAR}-(?:1[0-2]|0[1-9])(?![0-9A-Za-z]|[./-][0-9A-Za-z]))"
)
"""A day or month in digits alone, year first."""


class Step(Struct, frozen=True):
    """How a relative date is counted: so many ``unit`` s from the day of publication or the date mentioned before."""

    origin: str
    unit: str
    steps: int


class DateWords(Struct, frozen=True, kw_only=True):
    """The words of one date with the parts that they give; ``None`` is not said.

    ``months`` is a stretch of months inside the year (``(1, 6)`` for 上半年), ``years`` a stretch of years, ``weekday``
    0 for Monday (of this week when ``week`` is 0, of the last one when it is -1), ``last_day`` the end of a stretch of
    days inside the month. ``twin`` is another date that takes its month and year from this one ("3 and 9 May 2024").
    ``joined`` marks a number that is a year only if a date stands right before it.
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
    week: int | None = None
    last_day: int | None = None
    twin: "DateWords | None" = None
    joined: bool = False


@cache
def relative_steps(language: Language) -> dict[str, Step]:
    """The words that name a date by another one (去年, "last month"), with how they count."""
    rows = load_table(language, "dates")["relative"]
    return {word: Step(row["from"], row["unit"], row["steps"]) for row in rows for word in row["words"]}


def read_iso(match: re.Match[str]) -> DateWords | None:
    """What a match of a pattern that holds :data:`ISO` says, when it is a date in digits."""
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split(match["sep"]))
        return DateWords(start=match.start(), end=match.end(), year=year, month=month, day=day)
    if match["isomonth"]:
        year, month = (int(part) for part in match["isomonth"].split("-"))
        return DateWords(start=match.start(), end=match.end(), year=year, month=month)
    return None
