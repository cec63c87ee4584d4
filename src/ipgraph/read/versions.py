"""One language version of an article, read from its lines: title, date, paragraphs, sources, links."""

import re

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span, Version
from ipgraph.model.codes import Language
from ipgraph.read.date_below import date_below
from ipgraph.read.dateline import find_date, find_wire_date
from ipgraph.read.day_today import day_today
from ipgraph.read.lines import Line, like_title, title_span
from ipgraph.read.links import urls_of
from ipgraph.read.masthead import publisher_at_opening, publisher_beside, signed_below
from ipgraph.read.reported_zh import day_at_end, day_at_opening, day_in_byline
from ipgraph.read.sources import split_sources
from ipgraph.read.wire_service import service_at_opening, service_below


def read_version(text: str, block: list[Line], *, title: Line | None = None) -> Version | None:
    """The version that stands on the lines of ``block``; ``None`` where no line tells a language.

    Its title is ``title`` where that is known, else the first text line that can be one.
    """
    offset, end = block[0].start, block[-1].end
    content = text[offset:end]
    language = _language(block)
    if language is None:
        return None
    texts = [line for line in block if line.kind == "text"]
    if title is None and len(texts) > 1 and like_title(text, texts[0]):
        title = texts[0]
    month, texts, title = _below_rubric(text, texts, title)
    paragraphs = [line for line in texts if line is not title]
    sources: list[Span] = []
    urls: list[Span] = []
    bylines = {line.number for line in block if line.kind == "byline"}
    dated = any(line.date and len(line.date.value) == 10 for line in block)
    published = Dateline(month.value, _shift(month.span, offset)) if month and not dated else None
    for line in block:
        if line.date and published is None and not (dated and len(line.date.value) < 10):
            published = Dateline(line.date.value, _shift(line.date.span, offset))
        if line.kind in ("source", "date") and line.value is not None and not _is_sender(text, bylines, line):
            sources += [_shift(span, offset) for span in split_sources(text, line.value)]
        if line.kind == "link" and line.value is not None:
            urls += [_shift(span, offset) for span in urls_of(text, line.value)]
    first = paragraphs[0] if paragraphs else None
    below_title = (
        date_below(text, first.span) if first and published is None and title and len(paragraphs) > 1 else None
    )
    day_line = (first.span, below_title) if first is not None and below_title is not None else None
    if below_title is not None:
        published = Dateline(below_title.value, _shift(below_title.span, offset))
        paragraphs = paragraphs[1:]
    signed = signed_below(text, paragraphs[-1].span) if published is None and len(paragraphs) > 1 else None
    if signed is not None:
        published = Dateline(signed[1].value, _shift(signed[1].span, offset))
        sources = sources or [_shift(signed[0], offset)]
        paragraphs = paragraphs[:-1]
    if published is None and paragraphs:
        wire = _wired(text, paragraphs)
        published = Dateline(wire.value, _shift(wire.span, offset)) if wire else None
    if published is None and language == "zh":
        reported, paragraphs = _reported(text, paragraphs, titled=title is not None)
        published = Dateline(reported.value, _shift(reported.span, offset)) if reported else None
    if published is None:
        today = next((d for line in paragraphs[:OPENING] if (d := day_today(text, language, line.span))), None)
        published = Dateline(today.value, _shift(today.span, offset)) if today else None
    if not sources:
        sources = [_shift(span, offset) for span in _publisher(text, block, paragraphs, day_line, language)]
    return Version(
        language=language,
        content=content,
        line=block[0].number,
        title=_shift(title_span(text, title), offset) if title else None,
        published=published,
        paragraphs=tuple(_shift(_trimmed(text, line.span), offset) for line in paragraphs),
        sources=tuple(sources),
        urls=tuple(urls),
    )


def _wired(text: str, paragraphs: list[Line]) -> Dateline | None:
    """The day with which a report of a wire service opens, be it below a line that says who wrote it."""
    head = paragraphs[0].span
    above = (
        _BY.match(text, head.start, head.end)
        or _AD_HOC.match(text, head.start, head.end)
        or head.end - head.start < _BYLINE
    )
    below = paragraphs[1:2] if above else []
    return next((w for line in (*below, paragraphs[0]) if (w := find_wire_date(text, line.span))), None)


def _publisher(
    text: str, block: list[Line], paragraphs: list[Line], below: tuple[Span, Dateline] | None, language: Language
) -> list[Span]:
    """The publication that a report names itself: beside its day, at its opening or below its last line."""
    dated = [(line.span, line.date) for line in block if line.date and line.kind == "date"]
    dated += [below] if below is not None else []
    beside = [named for span, day in dated if (named := publisher_beside(text, span, day, language))]
    if beside or language == "zh":
        opening = [named for line in paragraphs[:2] if (named := publisher_at_opening(text, line.span))]
        return (beside or opening)[:1]
    return _services(text, paragraphs)


def _services(text: str, paragraphs: list[Line]) -> list[Span]:
    """The news service that a report names itself, at its opening or below its last line."""
    found = [service for line in paragraphs[:2] if (service := service_at_opening(text, line.span))]
    found = found or [service for line in paragraphs[-1:] if (service := service_below(text, line.span))]
    return found[:1]


def _reported(text: str, paragraphs: list[Line], *, titled: bool) -> tuple[Dateline | None, list[Line]]:
    """The day beside who wrote a Chinese report, and its paragraphs without a line that tells nothing else."""
    if titled and len(paragraphs) > 1 and (told := day_in_byline(text, paragraphs[0].span)):
        return told, paragraphs[1:]
    for line in paragraphs[:2]:
        if told := day_at_opening(text, line.span):
            return told, paragraphs
    ends = [told for line in (*paragraphs[:1], *paragraphs[-1:]) if (told := day_at_end(text, line.span))]
    return ends[0] if ends else None, paragraphs


OPENING = 4
"""So many paragraphs may tell the day of an article beside "today"."""

_BY = lazy(r"\s*By [^.:;]{3,60}$")
"""A line that only says who wrote what follows."""
_AD_HOC = lazy(
    r"\s*(?:Publication|Disclosure|Release|Announcement) of (?:an? )?inside information\b[^\n]{0,120}$|"
    r"\s*(?:Ad[ -]hoc|Inside information|(?:Press|News) release)\b[^.\n]{0,140}$",
    re.IGNORECASE,
)
"""What a stock exchange has a company write above an announcement."""
_BYLINE = 60
"""How long a line at the most is that stands between a title and a report: "From our own correspondent"."""
_RUBRIC = lazy(
    r"(?:(?:client|legal|law|ip|news|case|litigation|patent|trade ?mark|copyright) )?"
    r"(?:alert|update|bulletin|briefing|newsletter|memo)s?(?: ?[|｜–—:-] ?[^.]{1,50})?",
    re.IGNORECASE,
)
"""The name of a series, above the title of one of its articles."""


def _below_rubric(text: str, texts: list[Line], title: Line | None) -> tuple[Dateline | None, list[Line], Line | None]:
    """The month and the title that stand below the name of a series ("CLIENT ALERT | Patents"), and what is left."""
    if title is None or title is not texts[0] or not _RUBRIC.fullmatch(title.span.of(text).strip()):
        return None, texts, title
    rest = texts[1:]
    date = find_date(text, rest[0].span) if rest else None
    month = date if date is not None and date.span.of(text) == rest[0].span.of(text).strip() else None
    rest = rest[1:] if month else rest
    if len(rest) < 2 or not like_title(text, rest[0]):
        return None, texts, title
    return month, rest, rest[0]


def _is_sender(text: str, bylines: set[int], line: Line) -> bool:
    """Whether a line says who wrote a letter or memorandum: "From:" beside "To:"."""
    beside = {line.number - 1, line.number + 1} & bylines
    return bool(beside) and line.span.of(text).lstrip().startswith("From")


def _language(block: list[Line]) -> Language | None:
    sizes: dict[Language, int] = {"en": 0, "zh": 0}
    for line in block:
        if line.kind == "text" and line.language:
            sizes[line.language] += (line.end - line.start) * (3 if line.language == "zh" else 1)
    if not any(sizes.values()):
        return None
    return "zh" if sizes["zh"] > sizes["en"] else "en"


def _shift(span: Span, offset: int) -> Span:
    return Span(span.start - offset, span.end - offset)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
