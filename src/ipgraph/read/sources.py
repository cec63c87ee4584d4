"""Cut a source line into the names on it.

Names are parted by semicolons, 、 and commas. A comma does not part a court from its place ("Kaifu Primary People's
Court, Changsha"), and a head noun that closes the whole list (甲公司、乙公司公告: the announcements of both) keeps it
one.
"""

import re

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_CUT = lazy(r"[;；、]|[,，](?!\s*(?:Ltd|Inc|Limited|LLC))|\s/\s|\s\|\s")
_COURT = lazy(r"(?:Court|Office|Customs|Procuratorate|Bureau)$")
_PLACE = lazy(r"[A-Z][a-z’']+(?: [A-Z][a-z’']+)?$")
_OUTLET = lazy(
    r"(?:Daily|Times|News|Press|Post|Patent|Partners|Law|Court|Office|Reuters|Xinhua|"
    r"Bloomberg|Journal|Herald|Online|Network|Agency|Group|Helpdesk|Bulletin)"
)
_CLOSING_HEAD = lazy(r"(?:披露)?(?:公告|声明|通报|通告)$")
_PAPER = r"[㐀-鿿]{2,10}(?:报|新闻|网|社|周刊|月刊|杂志)"
_PAPER_AT_HEAD = lazy(rf"\s*(?P<paper>{_PAPER})(?=\s)")
_APART = lazy(rf"[ \t　|·][^，,。：:]*|[，,]\s?{_PAPER}\s*")


def paper_at_head(text: str, line: Span) -> Span | None:
    """The Chinese paper with whose name a line begins: 海潮经济新闻 2018-08-14."""
    found = _PAPER_AT_HEAD.match(text, line.start, line.end)
    return Span(*found.span("paper")) if found else None


def stands_apart(words: str) -> bool:
    """Whether words behind a date are set apart from it as the name of a source, or are the name of a Chinese paper."""
    return not words.strip() or _APART.fullmatch(words) is not None


def split_sources(text: str, span: Span) -> list[Span]:
    """The places of the names inside ``span``, trimmed."""
    cuts = [(match.start(), match.end()) for match in _CUT.finditer(text, span.start, span.end)]
    parts: list[Span] = []
    start = span.start
    for left, right in [*cuts, (span.end, span.end)]:
        part = _trim(text, Span(start, left))
        if part.end > part.start:
            before = parts[-1].of(text) if parts else ""
            words = part.of(text)
            if (
                parts
                and text[parts[-1].end] == ","
                and _COURT.search(before)
                and _PLACE.match(words)
                and not _OUTLET.search(words)
            ):
                parts[-1] = Span(parts[-1].start, part.end)
            else:
                parts.append(part)
        start = right
    if len(parts) > 1 and _CLOSING_HEAD.search(parts[-1].of(text)):
        bare = [
            re.search(r"(?:公告|声明|报|网|社|院|局|媒体|台|所|刊|公众号|部|会)$", part.of(text)) for part in parts[:-1]
        ]
        if not any(bare) and len(parts[-1].of(text)) > 4:
            return [Span(parts[0].start, parts[-1].end)]
    return parts


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in "[【"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "]】。" or _left_open(text, start, end)):
        end -= 1
    return Span(start, end)


def _left_open(text: str, start: int, end: int) -> bool:
    """Whether the last sign closes a bracket that was opened before: "(Source: Alpha Daily)"."""
    return text[end - 1] in ")）" and not any(sign in text[start:end] for sign in "(（")
