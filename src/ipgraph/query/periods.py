"""The span of time that a question in a person's own words asks about: ``since 2023``, ``2024年6月至10月``."""

import re
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

YEAR = r"(?<![\d.])((?:19|20)\d\d)(?!\d)"


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """Words from ``periods.toml``: the names of months, and what says which edge a date is."""

    months: tuple[str, ...]
    between: tuple[str, ...]
    since: tuple[str, ...]
    after: tuple[str, ...]
    until: tuple[str, ...]
    before: tuple[str, ...]


class Period(Struct, frozen=True):
    """The first and the last month or year, as ``2024-06`` or ``2024``; ``None`` where it is open."""

    since: str | None = None
    until: str | None = None


def period(text: str) -> Period:
    """The span that a text asks about; without a word for an edge, from its first date to its last.

    >>> period("suits brought since June 2023")
    Period(since='2023-06', until=None)
    >>> period("2019年以前的判决")
    Period(since=None, until='2018')
    """
    words = _words()
    text = _with_years(text)
    found = [(_date(match), match.span()) for match in re.finditer(_DATE, text, re.IGNORECASE)]
    if not found:
        return Period()
    dates = sorted({date for date, _ in found})
    if len(dates) > 1:
        return Period(dates[0], dates[-1])
    date, (start, end) = found[0]
    around = text[:start].rstrip(), text[end:].lstrip()
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


_MONTH = rf"\b({'|'.join(_words().months)})\b\.?"
_DATE = rf"{YEAR}\s*年\s*(\d\d?)\s*月份?|(?:{_MONTH},?\s+)?{YEAR}\s*年?"


def _with_years(text: str) -> str:
    """The text with the year of a span at both of its ends: ``June and October 2024``, ``2024年6月至10月``."""
    between = "|".join(map(re.escape, _words().between))
    text = re.sub(rf"{_MONTH}(\s*(?:{between})\s*){_MONTH}\s+{YEAR}", r"\1 \4\2\3 \4", text, flags=re.IGNORECASE)
    return re.sub(rf"{YEAR}年(\d\d?)月(\s*(?:{between})\s*)(\d\d?)月", r"\1年\2月\3\1年\4月", text)


def _date(match: re.Match[str]) -> str:
    year, month = match[1] or match[4], match[2]
    if match[3]:
        month = str(
            next(at for at, name in enumerate(_words().months, 1) if re.fullmatch(name, match[3], re.IGNORECASE))
        )
    return f"{year}-{int(month):02}" if month and 1 <= int(month) <= 12 else year


def _next(date: str, by: int) -> str:
    """The month or year before or behind: the edge itself is not asked for."""
    year, _, month = date.partition("-")
    if not month:
        return str(int(year) + by)
    number = 12 * int(year) + int(month) - 1 + by
    return f"{number // 12}-{number % 12 + 1:02}"


def _says(words: tuple[str, ...], ahead: str, behind: str) -> bool:
    """Whether one of the words stands right before a date in English, or right behind it in Chinese."""
    return any(
        re.search(rf"\b{re.escape(word)}$", ahead, re.IGNORECASE) if word.isascii() else behind.startswith(word)
        for word in words
    )
