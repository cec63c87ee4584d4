"""Tell what each line of a newsletter is: title, date line, source line, link line, rule, or text."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct

from ipgraph.lang.detect import detect_language
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span
from ipgraph.model.codes import Language
from ipgraph.read.dateline import find_date

Kind = Literal["blank", "rule", "date", "source", "link", "byline", "text"]

_LINE = lazy(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_RULE = lazy(r"\s*+(?:[-*=_—–─·•~#]\s*+){3,}$")
_URL = lazy(r"https?://[!-~]+")
_MARKER = lazy(
    r"\s*(?:#{1,6}\s+|\*{1,2}|[（(]?\d{1,2}[.)、．）]\s*(?!\d)"
    r"|[（(]?[一二三四五六七八九十]{1,3}[、.）)．]\s*|[▪●■◆•]\s*|Item \d+[:.]\s*)"
)
_TITLE_END = lazy(r"[。.;；,，:：]$")
_BEFORE_DATE = lazy(r".{0,4}|(?:[A-Z][a-z]{2,5}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ")
_CLOSING_DATE = lazy(
    r"\s*+(?:[A-Z][\w&.'’-]*(?: [\w&.'’-]+){0,6} ?[|｜•·] ?"
    r"|[A-Z][a-zà-ÿ'’-]+(?: (?:of |de |la )?[A-Z][a-zà-ÿ'’-]+){0,2}(?: \([A-Z][A-Za-z .]+\))?, (?:the )?)"
    r"(?:[A-Z][a-z]{2,5}day,? )?(?=\w)"
)
"""What a line holds before the date that it ends with: the name of a publication and a bar, or a place and a comma."""
LONGEST_DATED = 80
TITLE_LIMIT = 260
"""A longer line is a paragraph, not a title."""


class Line(Struct, frozen=True, kw_only=True):
    """One line of a file: its place in the text (without the line end), its number from 1, and what it is."""

    start: int
    end: int
    number: int
    kind: Kind
    language: Language | None = None
    value: Span | None = None
    """What follows the label of a source line or link line."""
    date: Dateline | None = None

    @property
    def span(self) -> Span:
        """The place of the line."""
        return Span(self.start, self.end)


@cache
def _labels() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(files("ipgraph.lang").joinpath("labels.toml").read_text(encoding="utf-8"))
    patterns = {}
    for name, words in table.items():
        forms = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        gap = r"(?:\s*+[:：]\s*|\s+)" if name in ("date", "byline") else r"\s*+[:：]\s*"
        # No repeat gives back what it took, so that a line of spaces or brackets is read once.
        patterns[name] = re.compile(rf"\s*+[\[【(（*]*+\s*+(?:{forms})(?:\s*+[\]】)）*]++)?{gap}", re.IGNORECASE)
    return patterns


def read_lines(text: str) -> Iterator[Line]:
    """The lines of ``text`` in order, each with its kind."""
    for number, match in enumerate(_LINE.finditer(text), 1):
        if match.start() == match.end():
            break
        end = match.end()
        while end > match.start() and text[end - 1] in "\r\n":
            end -= 1
        yield _line(text, match.start(), end, number)


def _line(text: str, start: int, end: int, number: int) -> Line:
    words = text[start:end]
    stripped = words.strip()
    if not stripped:
        return Line(start=start, end=end, number=number, kind="blank")
    if _RULE.match(words):
        return Line(start=start, end=end, number=number, kind="rule")
    language = detect_language(_URL.sub("", words))
    labels = _labels()
    found = labels["link"].match(words)
    if found and (not words[found.end() :].strip() or _only_links(words[found.end() :])):
        return Line(
            start=start, end=end, number=number, kind="link", language=language, value=Span(start + found.end(), end)
        )
    if _only_links(words):
        return Line(start=start, end=end, number=number, kind="link", value=Span(start, end))
    found = labels["date"].match(words)
    if found:
        date = find_date(text, Span(start + found.end(), end))
        if date and len(words) < 120 and _BEFORE_DATE.fullmatch(text, start + found.end(), date.span.start):
            return Line(start=start, end=end, number=number, kind="date", language=language, date=date)
    found = labels["source"].match(words)
    if found and len(words) < 300:
        date = find_date(text, Span(start + found.end(), end))
        stop = end
        if date and date.span.end >= start + len(words.rstrip()) - 2:
            stop = date.span.start
        else:
            date = None
        return Line(
            start=start,
            end=end,
            number=number,
            kind="source",
            language=language,
            value=Span(start + found.end(), stop),
            date=date,
        )
    date = find_date(text, Span(start, min(end, start + 60)))
    if date and not text[start : date.span.start].strip() and len(stripped) <= 48 and not _TITLE_END.search(stripped):
        rest = Span(date.span.end, end)
        after = rest.of(text)
        named = labels["source"].match(after)
        if named:
            rest = Span(rest.start + named.end(), end)
            after = rest.of(text)
        if named or (
            len(date.value) == 10
            and (not after.strip() or after[:1] in " \t　|·")
            and not re.search(r"[，,。：:]", after)
        ):
            return Line(
                start=start,
                end=end,
                number=number,
                kind="date",
                language=language,
                date=date,
                value=rest if after.strip() else None,
            )
    closing = _CLOSING_DATE.match(words)
    date = find_date(text, Span(start + closing.end(), end)) if closing and len(stripped) <= LONGEST_DATED else None
    if closing and date and date.span.start == start + closing.end() and not text[date.span.end : end].strip():
        return Line(start=start, end=end, number=number, kind="date", language=language, date=date)
    found = labels["byline"].match(words)
    if found and len(stripped) < 60 and not _TITLE_END.search(stripped):
        return Line(start=start, end=end, number=number, kind="byline", language=language)
    if labels["addressed"].match(words) and len(stripped) < 80 and not _TITLE_END.search(stripped):
        return Line(start=start, end=end, number=number, kind="byline", language=language)
    return Line(start=start, end=end, number=number, kind="text", language=language)


def _only_links(words: str) -> bool:
    """Whether nothing but links stands in ``words``."""
    parts = [part.strip("()（）<>[]") for part in re.split(r"[\s;；，、]+", words)]
    return any(parts) and all(part.startswith(("http://", "https://")) for part in parts if part)


def urls_of(text: str, span: Span) -> Iterator[Span]:
    """The links inside a span, without punctuation that closes a sentence or bracket behind them."""
    for match in _URL.finditer(text, span.start, span.end):
        end = match.end()
        while text[end - 1] in ".,;)]>'\"":
            end -= 1
        yield Span(match.start(), end)


def title_span(text: str, line: Line) -> Span:
    """The title on a line, without numbering, hash marks and white space around it."""
    start, end = line.start, line.end
    marker = _MARKER.match(text, start, end)
    if marker and marker.end() < end:
        start = marker.end()
    while start < end and text[start] in " \t　*#":
        start += 1
    while end > start and text[end - 1] in " \t　*#":
        end -= 1
    return Span(start, end)


def like_title(text: str, line: Line) -> bool:
    """Whether a text line can be a title: short, and not closed like a sentence."""
    words = line.span.of(text).strip()
    limit = TITLE_LIMIT if line.language == "en" else 90
    return line.kind == "text" and len(words) <= limit and not _TITLE_END.search(words)
