"""Web pages: the article of an HTML page, without what stands around it."""

import re
from collections.abc import Iterator

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.article import Article
from ipgraph.read.decoding import decode_declared
from ipgraph.read.lines import read_lines
from ipgraph.read.markup import parse_markup
from ipgraph.read.page_head import read_head
from ipgraph.read.page_lines import article_lines, page_lines
from ipgraph.read.page_noise import drop_noise, find_body
from ipgraph.read.story import Story, tell_articles

_CHARSET = lazy(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,200}?encoding=[\"']([\w.-]{1,40})",
    re.IGNORECASE,
)
_NEXT_LABEL = lazy(r"[\s　|｜]+(?=[㐀-鿿]{2,6}[ 　]?[:：])")
_NEAR = 6
"""The number of lines above the body among which its date and source are looked for."""

LEAST_TEXT = 200
"""Characters of text; a page with fewer is looked through for a text that a script would show."""


def read(data: bytes, path: str) -> Iterator[Article]:
    """The article of a page, or the articles of a page that holds a newsletter."""
    declared = _CHARSET.search(data[:4096])
    name = (declared.group(1) or declared.group(2)).decode("ascii", "replace") if declared else None
    articles = tell_articles(page_story(decode_declared(data, name, path), path), path)
    if not articles:
        raise ArticleError(
            "no article in this page: it holds no text outside menus and links; "
            "if a browser shows some, save its words as plain text",
            path=path,
        )
    yield from articles


def page_story(html: str, path: str) -> Story:
    """What a page tells: its article's lines, title, date and address."""
    markup = parse_markup(html, path)
    drop_noise(markup.root)
    body = find_body(markup.root)
    head = read_head(markup, body)
    lines = article_lines(page_lines(body))
    if sum(map(len, lines)) < min(LEAST_TEXT, len(head.body)):
        lines = head.body.splitlines()
    elif lines:
        around = [line.words for line in page_lines(markup.root)]
        lines = _head_lines(around, lines[0]) + lines
        lines = [part for line in lines[:_NEAR] for part in _parted(line)] + lines[_NEAR:]
    return Story(
        lines=tuple(lines),
        title=head.title,
        published=head.published,
        urls=(head.url,) if head.url else (),
    )


def _head_lines(page: list[str], first: str) -> list[str]:
    """The date and source lines that stand on the page right above its body."""
    try:
        at = page.index(first)
    except ValueError:
        return []
    above = page[max(0, at - _NEAR) : at]
    return [words for words in above if _kind(words) in ("date", "source")]


def _parted(line: str) -> list[str]:
    """A line that gives date, source and clicks together, as its labelled parts: the date and the source alone."""
    if _kind(line) not in ("date", "source") or not _NEXT_LABEL.search(line):
        return [line]
    return [part for part in _NEXT_LABEL.split(line) if _kind(part) in ("date", "source")]


def _kind(words: str) -> str:
    return next((line.kind for line in read_lines(simplify(words))), "blank")
