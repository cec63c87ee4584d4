"""The day of a Chinese report beside who wrote it: in a line of its own, at the opening or in brackets at the end."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span
from ipgraph.read.dateline import find_date

_WRITERS = (
    r"[（(](?:本报|本刊|本网|见习|實習|实习|特约|特派|通讯员|通訊員|记者|記者|编译|編譯|文|作者)"
    r"[^（）()。]{1,40}[）)]"
)
_PAPER = r"[【\[]?(?:本报讯|本报|本刊讯|本网讯|[㐀-鿿]{2,8}(?:社|网|網|报|報|讯|訊))[】\]]?"
_BYLINE = lazy(rf"\s*+(?:{_PAPER}\s?)?(?:{_WRITERS})\s*+(?=[12]\d{{3}}[年./-])|\s*+{_PAPER}[ 　](?=[12]\d{{3}}[年./-])")
"""What a line holds before the day that ends it: who wrote, or for which paper."""
_OPENING = lazy(r"\s*+[〔［\[【（(]?(?=[12]\d{3}[年./-])")
_CLOCK = r"(?:[ 　]{1,2}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
_OPENING_END = lazy(
    rf"{_CLOCK}[ 　]{{0,2}}[㐀-鿿]{{1,10}}(?<!通)(?:讯|訊|电|電)(?:[ 　【]|{_WRITERS})"
    r"|[ 　，,]{1,2}[^。，,；〔〕［］\[\]【】（）()]{2,24}(?:报导|報導|报道|報道|讯|訊|电|電)[〕］\]】）)]"
)
"""What stands behind a day with which a report opens: the time and the paper, or in the same brackets who reports."""
_CLOSING = lazy(
    r"[（(](?:(?P<before>[㐀-鿿《》]{2,14})[ 　・·，,/|｜]{1,2})?(?=[12]\d{3}[年./-])(?P<day>[^（）()]{8,11}?)"
    r"(?:[ 　・·，,/|｜]{1,2}(?P<behind>[㐀-鿿《》・·]{2,16}))?[）)]\s*$"
)
_OF_PAPERS = lazy(r"(?:报|報|网|網|社|讯|訊|刊|杂志|雜誌|新闻|新聞|日报|周刊)》?$")


def day_in_byline(text: str, line: Span) -> Dateline | None:
    """The day that ends a line which holds nothing else but who wrote: 【某网】（记者 甲）2025年1月9日."""
    before = _BYLINE.match(text, line.start, line.end)
    date = find_date(text, Span(before.end(), line.end)) if before else None
    if before is None or date is None or date.span.start != before.end() or text[date.span.end : line.end].strip():
        return None
    return _whole(date)


def day_at_opening(text: str, paragraph: Span) -> Dateline | None:
    """The day with which a paragraph opens before the paper's name: 2022-01-13 20:15 某报讯（记者 甲）."""
    opening = _OPENING.match(text, paragraph.start, paragraph.end)
    date = find_date(text, Span(opening.end(), min(paragraph.end, opening.end() + 16))) if opening else None
    if opening is None or date is None or date.span.start != opening.end():
        return None
    return _whole(date) if _OPENING_END.match(text, date.span.end, paragraph.end) else None


def day_at_end(text: str, paragraph: Span) -> Dateline | None:
    """The day in the brackets that end a paragraph, beside the name of a paper: （2023年5月10日・某日报）."""
    closing = _CLOSING.search(text, max(paragraph.start, paragraph.end - 45), paragraph.end)
    if closing is None or not any(name and _OF_PAPERS.search(name) for name in closing.group("before", "behind")):
        return None
    date = find_date(text, Span(*closing.span("day")))
    return _whole(date) if date and date.span.of(text) == closing["day"].strip() else None


def _whole(date: Dateline) -> Dateline | None:
    return date if len(date.value) == len("2024-05-03") else None
