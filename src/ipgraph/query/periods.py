"""The span of time that a question in a person's own words asks about: ``since 2023``, ``2024年6月至10月``."""

import datetime
import re
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.model.codes import Language


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """Words from ``periods.toml``: what says which edge a date is."""

    since: tuple[str, ...]
    after: tuple[str, ...]
    until: tuple[str, ...]
    before: tuple[str, ...]


class Period(Struct, frozen=True):
    """The first and the last day, month or year, as ``2024-06`` or ``2024``; ``None`` where it is open."""

    since: str | None = None
    until: str | None = None


def period(text: str, language: Language) -> Period:
    """The span that a text asks about; without a word for an edge, from its first date to its last.

    >>> period("suits brought since June 2023", "en")
    Period(since='2023-06', until=None)
    >>> period("2019年以前的判决", "zh")
    Period(since=None, until='2018')
    """
    # Here and not above: only a question in a person's own words needs the tables of dates.
    from ipgraph.extract.values.dates import find_dates

    found = find_dates(text, language)
    if not found:
        return Period()
    dates = sorted(date for mention in found for date in mention.value.split("/"))
    if len(dates) > 1:
        return Period(dates[0], dates[-1])
    (date,), words = dates, _words()
    around = text[: found[0].start].rstrip(), text[found[0].end :].lstrip()
    if _says(words.since, *around):
        return Period(since=date)
    if _says(words.after, *around):
        return Period(since=_next(date, 1))
    if _says(words.until, *around):
        return Period(until=date)
    if _says(words.before, *around):
        return Period(until=_next(date, -1))
    return Period(date, date)


@cache
def _words() -> Words:
    return msgspec.toml.decode((files("ipgraph.query") / "periods.toml").read_bytes(), type=Words)


def _next(date: str, by: int) -> str:
    """The day, month or year before or behind: the edge itself is not asked for."""
    year, *rest = (int(part) for part in date.split("-"))
    if not rest:
        return str(year + by)
    if len(rest) == 2:
        return str(datetime.date(year, *rest) + datetime.timedelta(days=by))
    number = 12 * year + rest[0] - 1 + by
    return f"{number // 12}-{number % 12 + 1:02}"


def _says(words: tuple[str, ...], ahead: str, behind: str) -> bool:
    """Whether one of the words stands right before a date in English, or right behind it in Chinese."""
    return any(
        re.search(rf"\b{re.escape(word)}$", ahead, re.IGNORECASE) if word.isascii() else behind.startswith(word)
        for word in words
    )
