"""Figures that a report only compares with: "1,411, down from 1,530" gives 1,530 for the year before."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure, Said
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy

YEAR, MONTH = len("2024"), len("2024-01")

REACH = 40
"""So far behind a figure its own date may stand."""

_COMPARED = lazy(
    r"(?:\b(?:(?:up|down) from|compared (?:with|to)|as against|versus)|[,(]\s?against)"
    r"(?: (?:some|about|nearly|only|just|almost))? \Z"
)
_FROM = lazy(r"\b(?:rose|fell|grew|dropped|declined|increased|climbed|shortened|cut|went (?:up|down)|reduced) from \Z")
_TO = lazy(r"(?: [a-z]+)? to (?:some |about |nearly |only |just )?")
_EARLIER = lazy(r"(?: [a-z]+){0,2} (?:a|the) year (?:earlier|before)\b|(?: [a-z]+){0,2} (?:twelve|12) months earlier\b")
_ENDS = lazy(r"[.;](?:\s|\Z)")


def with_years_before(content: str, figures: list[Figure], dates: tuple[DateMention, ...]) -> list[Figure]:
    """The figures of an English paragraph; those only compared with, and not dated, are of the year before."""
    done = list(figures)
    for i, figure in _undated_bases(content, figures, dates):
        now = figure.period or (figures[i + 1].period if i + 1 < len(figures) else None)
        before = year_before(now.value) if now else None
        done[i] = replace(figure, period=Said(before, now.span) if now and before else None, period_inherited=True)
    return done


def _undated_bases(content: str, figures: list[Figure], dates: tuple[DateMention, ...]) -> Iterator[tuple[int, Figure]]:
    for i, (figure, second) in enumerate(pairwise([*figures, None])):
        if figure is None:
            return
        left = max(0, figure.start - 40)
        earlier = _EARLIER.match(content, figure.end) is not None
        compared = _COMPARED.search(content, left, figure.start) is not None
        pair = second is not None and figure.period is None and _is_pair(content, figure, second, left)
        if not (earlier or compared or pair) or _has_own(content, figure, dates):
            continue
        yield i, figure


def _is_pair(content: str, first: Figure, second: Figure, left: int) -> bool:
    """Whether a figure is where another rose or fell from: "went down from 19 months to 18 months"."""
    at = first.unit_span.end if first.unit_span and first.unit_span.start >= first.end else first.end
    from_it = _FROM.search(content, left, first.start) is not None
    return from_it and _TO.fullmatch(content, at, second.start) is not None


def _has_own(content: str, figure: Figure, dates: tuple[DateMention, ...]) -> bool:
    """Whether a date stands behind the figure, in its clause."""
    for mention in dates:
        if figure.end <= mention.start <= figure.end + REACH and len(mention.value.split("/")[0]) <= MONTH:
            return _ENDS.search(content, figure.end, mention.start) is None
    return False


def year_before(period: str) -> str | None:
    """The same time a year earlier, of a year, a month or a stretch of months within one year."""
    start, _, end = period.partition("/")
    if len(start) not in (YEAR, MONTH) or (end and (len(end) != len(start) or end[:YEAR] != start[:YEAR])):
        return None
    parts = [f"{int(part[:YEAR]) - 1:04d}{part[YEAR:]}" for part in (start, end) if part]
    return "/".join(parts)
