"""Tell what each line of a newsletter is: title, date line, source line, link line, rule, or text."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.lang.detect import detect_language
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span
from ipgraph.model.codes import Language
from ipgraph.read.dateline import PLACE_BEHIND, find_date
from ipgraph.read.links import LINK, only_links
from ipgraph.read.sources import paper_at_head, stands_apart

Kind = Literal["blank", "rule", "date", "source", "link", "byline", "text"]

_LINE = lazy(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_RULE = lazy(r"\s*+(?:[-*=_—–─·•~#]\s*+){3,}$")
_MARKER = lazy(
    r"\s*(?:#{1,6}\s+|\*{1,2}|[（(]?\d{1,2}[.)、．）]\s*(?!\d)"
    r"|[（(]?[一二三四五六七八九十]{1,3}[、.）)．]\s*|[▪●■◆•]\s*|Item \d+[:.]\s*)"
)
_TITLE_END = lazy(r"[。.;；,，:：]$|[.,。][\"”’]$|^[\[(（【].*[.!?。！？][\])）】]$")
_CAPTION_END = lazy(
    r"[A-Z(\[“\"][^;]{2,200}\b(?:v|vs)\.? [^;]{2,160}\b(?:et al|Inc|Ltd|Corp|Co|LLC|LLP|plc)\."
    r"|[A-Z0-9][A-Z0-9 .,&'’()-]{2,80}\b(?:INC|LTD|CORP|CO|LLC|L\.P)\."
)
"""Titles that end with the full stop of an abbreviation: the caption of a case, the name of a company in capitals."""
_TOLD_IN = lazy(r"\b(?:in|In|The|court|said|sued|filed|was|were|has|had|is) ")
"""Words of a sentence, which no caption holds."""
_BEFORE_DATE = lazy(r".{0,4}|(?:[A-Z][a-z]{2,5}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ")
_WEEKDAY = lazy(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_CLOSING_DATE = lazy(
    r"\s*+(?![^\n]{1,60} vs?\.? [A-Z])(?:[A-Z][\w&.'’-]*(?: [\w&.'’-]+){0,6} ?[|｜•·] ?"
    r"|(?:[A-Z][A-Za-zà-ÿ'’-]+(?: (?:of |de |la |and |& )?[A-Z][A-Za-zà-ÿ'’-]+){0,3}"
    r"(?: \([A-Z][A-Za-z .]+\))?[,:] (?:the )?){1,3}"
    r"|[A-Z][\w&.'’-]*(?: [\w&.'’-]+){0,6} [–—-] (?:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}, ))"
    r"(?:[A-Z][a-z]{2,5}day,? )?(?=\w)"
)
"""What a line holds before the date that it ends with: the name of a publication and a bar or its place, or places."""
_SIGNED_DATE = lazy(
    r"\s*+(?:(?:Posted|Published|Written|Filed|Reported|Contributed)(?: by [\w.&’', -]{2,60}?)?"
    r"|[Bb]y [\w.&’', -]{2,60}?)"
    r"(?:,? on (?:[A-Z][a-z]{2,5}day, )?| ?[|,•·–—-] ?)(?=[\dA-Z])"
)
"""What such a line holds where it says who wrote: "Posted by an author on"."""
_FILED_ON = lazy(
    r"\s*+(?:(?:Posted|Published|Filed|Released|Issued|Updated|Dated|Issue of):?|Week of) (?:\w{3,6}day,? )?(?=[\dA-Z])"
)
_PUBLISHER_ZH = lazy(
    r"(?=.*[㐀-鿿])\s*+(?:(?:作者|文|图文|撰文|撰稿|供稿|采写|整理|综合|记者|記者|通讯员|编辑|編輯|责编|编译|公告编号|公告編號|编号)"
    r"\s?[:：/／]\s?)?"
    r"[《「“【]?[㐀-鿿A-Za-z\d][㐀-鿿\w&·.“”《》「」【】()（）/／@-]{1,30}"
    r"(?:[（(]ID[:：]\w{2,24}[）)])?(?:[ 　]{1,2}[㐀-鿿\w&·]{1,12}){0,3}?"
    r"(?<![至自从于在日期时间時間为案决定标])"
    r"(?:[ 　\t|｜•·]+(?:发布时间|发布日期|日期|时间|發布時間)[:：]"
    r"|[）) 　\t|｜•·]+(?:[发發]布|发表|發表|刊[发登發])[于於]\s?|(?<=[】》])"
    r"|[ 　\t|｜•]+|·|(?:(?<=[号报刊网社志])|(?<=文摘|[通快简资]讯|评论|观察|动态|速递))[，,] ?|(?<=[报刊])[（(])"
    r"(?=(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})[年./-])"
)
"""Who published or wrote, in a Chinese line that ends with the day: 北京法院　2021年4月22日, 《甲刊》 2021-04-22."""
_PUBLISHER_BESIDE_ZH = lazy(
    r"\s*+[㐀-鿿][㐀-鿿\w·“”《》]{1,30}(?:通稿|新闻|消息|供稿|报|网|社|刊|院|局|部|中心)\s?[（(]"
    r"(?=(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})年[^()（）]{3,6}日[)）]\s*\Z)"
)
"""Who published, in a Chinese line that ends with the day in brackets: 某某法院新闻通稿（2021年4月22日）."""
_BESIDE = lazy(r"\s*+(?:[㐀-鿿]{2,6}[:：][ 　]?[^\s:：。]{1,30}[ 　\t]+){1,4}(?=[㐀-鿿])")
"""Other labels before that of the date: 证券代码：600123　证券简称：甲某　公告日期：."""
_CLOCK = lazy(
    r"(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)?"
    r"(?: \((?!\d)[A-Z][A-Za-z ]{1,24}\)| /[A-Z][A-Za-z -]{1,24}/| ?[讯訊电電]|(?<=\d)[ 　][㐀-鿿]{2,4}"
    r"|[ 　]?第?\d{1,2}版[）)]?)?\s*"
)
"""The time, and the wire service or place, behind a date: "Oct 17, 2025, 10:32 AM IST", 2024-05-03 18:30 苏."""
_DAYTIME = lazy(r"(?:[ 　]{1,2}|(?<=日))\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?=[ 　\t|｜·]|\Z)")
"""The time of day behind the date with which a line begins: 2024-05-03 15:20　甲报."""
_WRITTEN_BY = lazy(
    r",? (?:[Bb]y|[Ww]ritten by|[Pp]osted by) (?!\d)(?:[\w.&’' -]{2,40}|[A-Z][\w.&’', -]{2,70}?)\s*"
    r"|\s+(?:作者|记者|撰文|编辑|文)\s?[:：/]\s?[^.。!！?？:：]{2,40}"
)
"""Who wrote, behind the date with which a line begins: "3 May 2024, by the patent team"."""
_INITIAL_END = lazy(r"\b[A-Z]\.$")
"""The end of a line with the initial of a name: "3 May 2024 by Ada L. & Bo K."."""
_BRACKETED = lazy(r"[(（\[【][^()（）\[\]【】]{6,24}[)）\]】]")
"""A line with a date in brackets and nothing else."""
_FILED_UNDER = lazy(r"\s*+[|｜·•]\s*+[^.!?。！？]{2,100}")
"""Under which subjects an article is filed, behind the date and a bar: "May 23, 2024 | Patents, Boards"."""
_INSTANCE = lazy(r"法院|[（(〔［\[][12]\d{3}[）)〕］\]]\S{2,16}号")
"""What stands behind 一审： where it is an instance and no editor: a court, the number of a case."""
_COMMENTED = lazy(r"(?:\b(?:\d+|[Nn]o|[Ll]eave a|[Pp]ost a) [Cc]omments?|\b\d+ min(?:ute)?s? read)\s*$")
"""What a blog writes behind the date and the subject of a post, which names no source."""
LONGEST_OPENING, LONGEST_DATED, LONGEST_FILED = 48, 80, 120
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


_NOTE = r"\s*+\([^()\n]{3,40}\)"


@cache
def _labels() -> dict[str, re.Pattern[str]]:
    table = read_toml(files("ipgraph.lang").joinpath("labels.toml").read_text(encoding="utf-8"))
    patterns = {}
    for name, words in table.items():
        forms = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        note = rf"(?:{_NOTE}|(?!{_NOTE}))" if name == "date" else ""
        gap = {
            "date": note + r"(?:\s*+[:：]\s*|\s+|(?<=于)(?=[\d二]))",
            "byline": r"(?:\s*+[:：]\s*|\s+)",
            "credit": r"\s*+[:：]?\s*+",
            "source": r"(?:\s*+[:：]\s*|\s++[-–—]\s++)",
            "link": r"(?:\s*+[:：]\s*|\s++(?=[<(（]?https?://))",
            "imprint": "",
            "tongue": r"\s*+[\]】)）*:：]*+\s*+$",
        }.get(name, r"\s*+[:：]\s*")
        # No repeat gives back what it took, so that a line of spaces or brackets is read once.
        patterns[name] = PATTERNS.compiled(rf"\s*+[\[【(（*]*+\s*+(?:{forms})(?:\s*+[\]】)）*]++)?{gap}", re.IGNORECASE)
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
    if not words.strip():
        return Line(start=start, end=end, number=number, kind="blank")
    if _RULE.match(words):
        return Line(start=start, end=end, number=number, kind="rule")
    told_in = LINK.sub("", words) if "http" in words else words
    if any(_labels()[name].match(words) for name in ("imprint", "tongue")):
        return Line(start=start, end=end, number=number, kind="rule")
    plain = Line(start=start, end=end, number=number, kind="text", language=detect_language(told_in))
    for reader in (_link, _labelled_date, _source, _opening_date, _closing_date, _byline):
        if (told := reader(text, plain)) is not None:
            return told
    return plain


def _link(text: str, line: Line) -> Line | None:
    """A line of links, with a label or without."""
    words = line.span.of(text)
    found = _labels()["link"].match(words)
    if found and (not words[found.end() :].strip() or only_links(words[found.end() :])):
        return replace(line, kind="link", value=Span(line.start + found.end(), line.end))
    return replace(line, kind="link", language=None, value=line.span) if only_links(words) else None


def _labelled_date(text: str, line: Line) -> Line | None:
    """A date behind a label: "Date: 3 May 2024"."""
    words = line.span.of(text)
    beside = _BESIDE.match(words) if len(words) <= LONGEST_FILED else None
    found = _labels()["date"].match(words) or (beside and _labels()["date"].match(words, beside.end()))
    if not found:
        return None
    after = line.start + found.end()
    date = find_date(text, Span(after, line.end))
    if date and text[after - 1] == "于" and text[date.span.end : line.end].strip(" 。"):
        return None  # 发布于2024年的报告 opens a sentence
    if date and line.end - line.start < 120 and _BEFORE_DATE.fullmatch(text, after, date.span.start):
        return replace(line, kind="date", date=date)
    return None


def _source(text: str, line: Line) -> Line | None:
    """The sources behind a label, and the date that may close the line."""
    words = line.span.of(text)
    found = _labels()["source"].match(words)
    if found is None and len(words) <= LONGEST_DATED:
        found = _labels()["credit"].match(words)
    if not found or len(words) >= 300:
        return None
    after = line.start + found.end()
    date = find_date(text, Span(after, line.end))
    if date and date.span.end >= line.start + len(words.rstrip()) - 2:
        return replace(line, kind="source", value=Span(after, date.span.start), date=date)
    return replace(line, kind="source", value=Span(after, line.end))


def _opening_date(text: str, line: Line) -> Line | None:
    """A date that begins a short line, alone or with the source behind it."""
    stripped = line.span.of(text).strip()
    date = find_date(text, Span(line.start, min(line.end, line.start + 60)))
    before = text[line.start : date.span.start].strip() if date else ""
    alone = date and not text[date.span.end : line.end].strip() and len(date.value) == 10
    bracketed = date and _BRACKETED.fullmatch(stripped) and date.span.end - date.span.start == len(stripped) - 2
    if bracketed or (alone and _WEEKDAY.fullmatch(before)):
        return replace(line, kind="date", date=date)
    if date and not before and len(date.value) == 10 and len(stripped) <= LONGEST_FILED:
        behind = _FILED_UNDER.fullmatch(text, date.span.end, line.end)
        if behind is not None and ("," in behind.group() or len(stripped) > LONGEST_OPENING):
            return replace(line, kind="date", date=date)
    if date and not before and _written_by(text, line, date):
        return replace(line, kind="date", date=date)
    if not date or before or len(stripped) > LONGEST_OPENING or _TITLE_END.search(stripped):
        return None
    clock = _DAYTIME.match(text, date.span.end, line.end)
    rest = Span(clock.end() if clock else date.span.end, line.end)
    named = _labels()["source"].match(rest.of(text))
    if named:
        rest = Span(rest.start + named.end(), line.end)
    after = "" if PLACE_BEHIND.fullmatch(text, rest.start, rest.end) else rest.of(text)
    if named or (len(date.value) == 10 and stands_apart(after)):
        sources = after.strip() and not _COMMENTED.search(after)
        return replace(line, kind="date", date=date, value=rest if sources else None)
    return None


def _written_by(text: str, line: Line, date: Dateline) -> bool:
    """Whether a line says who wrote, and nothing else, behind the date with which it begins."""
    stripped = line.span.of(text).strip()
    if len(date.value) != len("2024-05-03") or len(stripped) > LONGEST_DATED:
        return False
    closed = _TITLE_END.search(stripped) and not _INITIAL_END.search(stripped)
    return not closed and _WRITTEN_BY.fullmatch(text, date.span.end, line.end) is not None


def _closing_date(text: str, line: Line) -> Line | None:
    """A date that ends a short line, behind the name of a publication, of a place or of who wrote."""
    words = line.span.of(text)
    if len(words.strip()) > LONGEST_DATED:
        return None
    for opening in (_CLOSING_DATE, _SIGNED_DATE, _FILED_ON, _PUBLISHER_ZH):
        closing = opening.match(words)
        after = line.start + (closing.end() if closing else 0)
        date = find_date(text, Span(after, line.end)) if closing else None
        if date and date.span.start == after and _CLOCK.fullmatch(text, date.span.end, line.end):
            return replace(line, kind="date", date=date, value=paper_at_head(text, line.span))
    named = _PUBLISHER_BESIDE_ZH.match(words) if line.number > 1 else None
    date = find_date(text, Span(line.start + named.end(), line.end)) if named else None
    return replace(line, kind="date", date=date) if date else None


def _byline(text: str, line: Line) -> Line | None:
    """Who wrote the article, or whom a memo is for."""
    words = line.span.of(text)
    stripped = words.strip()
    for name, longest in (("byline", 60), ("addressed", 80)):
        named = _labels()[name].match(words) and not _INSTANCE.search(words)
        if named and len(stripped) < longest and not _TITLE_END.search(stripped):
            return replace(line, kind="byline")
    return None


def title_span(text: str, line: Line) -> Span:
    """The title on a line, without numbering, hash marks and white space around it; a line of marks alone as it is."""
    start, end = line.start, line.end
    marker = _MARKER.match(text, start, end)
    if marker and marker.end() < end:
        start = marker.end()
    while start < end and text[start] in " \t　*#":
        start += 1
    while end > start and text[end - 1] in " \t　*#":
        end -= 1
    if start < end:
        return Span(start, end)
    words = line.span.of(text)
    return Span(line.end - len(words.lstrip()), line.start + len(words.rstrip()))


def like_title(text: str, line: Line) -> bool:
    """Whether a text line can be a title: short, and not closed like a sentence."""
    words = line.span.of(text).strip()
    limit = TITLE_LIMIT if line.language == "en" else 90
    caption = _CAPTION_END.fullmatch(words) and not _TOLD_IN.search(words)
    closed = _TITLE_END.search(words) and not caption
    return line.kind == "text" and len(words) <= limit and not closed
