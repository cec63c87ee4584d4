"""RSS and Atom feeds: each entry an article."""

import io
import re
from collections.abc import Iterator
from typing import Any

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Article
from ipgraph.read.decoding import decode_declared
from ipgraph.read.markup import parse_markup
from ipgraph.read.page_head import iso_date, web_address
from ipgraph.read.page_lines import PageLine, article_lines, page_lines
from ipgraph.read.story import Story, tell_articles

MOST_ENTRIES = 10_000
"""Entries of one feed, more than which is refused."""

LARGEST = 50_000_000
"""Bytes of one feed, more than which is refused."""

_ENTITY = lazy(rb"<!ENTITY|<\0!\0E\0N\0T\0I\0T\0Y|\0<\0!\0E\0N\0T\0I\0T\0Y", re.IGNORECASE)
_DECLARATION = lazy(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]{1,40})", re.IGNORECASE)
_ANY_DECLARATION = lazy(r"<\?xml[^>]{0,200}\?>")
_DATES = ("published", "updated", "created")


def read(data: bytes, path: str) -> Iterator[Article | ArticleError]:
    """The articles of a feed; an entry that cannot be read is an :class:`ArticleError` in its place."""
    if not data.strip():
        raise ArticleError("the file is empty", path=path)
    if _ENTITY.search(data):
        # They could name files and addresses, or multiply each other.
        raise ArticleError(
            "declares XML entities of its own, which are not read; save the feed without them", path=path
        )
    if len(data) > LARGEST:
        raise ArticleError(f"the feed has {len(data):,} bytes, more than {LARGEST:,}; split it", path=path)
    entries = _entries(data, path)
    found = False
    for number, entry in enumerate(entries, 1):
        try:
            articles = tell_articles(_story(entry, path), path)
        except ArticleError as error:
            message = str(error).removeprefix(f"{path}: ")
            articles = ()
            yield ArticleError(f"entry {number}: {message}", path=path)
        for article in articles:
            found = True
            yield article
    if not found:
        raise ArticleError(
            "no article in this feed: no entry holds more than its title; save the pages that it names", path=path
        )


def _entries(data: bytes, path: str) -> list[dict[str, Any]]:
    # Here and not above: only feeds need it.
    import feedparser

    declared = _DECLARATION.match(data)
    text = decode_declared(data, declared and declared.group(1).decode("ascii", "replace"), path)
    plain = f'<?xml version="1.0" encoding="utf-8"?>{_ANY_DECLARATION.sub("", text, count=1)}'.encode(
        "utf-8", "replace"
    )
    try:
        # A stream, since feedparser takes other bytes for the name of a file or the address of a feed.
        feed = feedparser.parse(io.BytesIO(plain), resolve_relative_uris=False, sanitize_html=False)
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        # What feedparser's own parts raise on damaged markup.
        raise ArticleError("a damaged feed; fetch it again", path=path) from error
    entries: list[dict[str, Any]] = feed.get("entries", [])
    if not entries:
        raise ArticleError("not an RSS or Atom feed, or one without entries", path=path)
    if len(entries) > MOST_ENTRIES:
        raise ArticleError(f"has {len(entries):,} entries, more than {MOST_ENTRIES:,}; split it", path=path)
    return entries


def _story(entry: dict[str, Any], path: str) -> Story:
    bodies = [_text(content, "value") for content in dict.get(entry, "content") or []] + [_text(entry, "summary")]
    dates = (iso_date(_text(entry, name)) for name in _DATES)
    address = web_address(_text(entry, "link"))
    source = _text(dict.get(entry, "source") or {}, "title")
    return Story(
        lines=tuple(article_lines(_lines(max(bodies, key=len), path))),
        title=" ".join(line.words for line in _lines(_text(entry, "title"), path)) or None,
        published=next((date for date in dates if date), None),
        sources=(source,) if source else (),
        urls=(address,) if address else (),
    )


def _text(fields: dict[str, Any], name: str) -> str:
    # dict.get, since the mapping's own gives one date for another.
    value = dict.get(fields, name)
    return value if isinstance(value, str) else ""


def _lines(html: str, path: str) -> list[PageLine]:
    return page_lines(parse_markup(html, path).root)
