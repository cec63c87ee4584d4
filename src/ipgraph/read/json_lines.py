"""JSON Lines: an article on each line, as an object with its title and its text."""

import hashlib
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Article
from ipgraph.read.article_id import slug
from ipgraph.read.decoding import decode_declared
from ipgraph.read.page_head import iso_date, web_address
from ipgraph.read.story import Story, tell_articles

MOST_PROBLEMS = 20
"""Wrong lines that are named one by one; after them the file is left."""

LONGEST_ID = 200
"""Bytes of an id that is kept as given: it names files too, and file systems take no more than 255 in a name."""

_PLAIN_ID = lazy(r"[a-z0-9㐀-鿿][a-z0-9㐀-鿿.-]{0,99}")
_Some = str | list[str] | None
_Identifier = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class _Line(msgspec.Struct):
    """What a line may hold; other fields are left alone."""

    id: _Identifier | int | None = None
    title: str | None = None
    date: str | None = None
    published: str | None = None
    text: str | None = None
    body: str | None = None
    paragraphs: list[str] | None = None
    url: _Some = None
    urls: _Some = None
    source: _Some = None
    language: Literal["en", "zh"] | None = None


def read(data: bytes, path: str) -> Iterator[Article | ArticleError]:
    """The articles of the lines; a wrong line is an :class:`ArticleError` in its place."""
    text = decode_declared(data, "utf-8", path)
    seen: dict[str, int] = {}
    problems = 0
    # Not str.splitlines: JSON may hold other line ends inside its strings.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            article = _article(line, number, path)
            if article.id in seen:
                raise ArticleError(
                    f"has the id, or the title and date, of line {seen[article.id]}; give it an id of its own",
                    path=path,
                    line=number,
                )
        except ArticleError as error:
            problems += 1
            yield error
            if problems >= MOST_PROBLEMS:
                yield ArticleError(f"{MOST_PROBLEMS} wrong lines; the rest was not read", path=path, line=number)
                return
        else:
            seen[article.id] = number
            yield article


def _article(line: str, number: int, path: str) -> Article:
    try:
        given = msgspec.json.decode(line, type=_Line)
    except RecursionError as error:
        raise ArticleError("nested too deep; no article is", path=path, line=number) from error
    except (msgspec.DecodeError, UnicodeError) as error:
        raise ArticleError(f"not a JSON object with an article's fields: {error}", path=path, line=number) from error
    try:
        articles = tell_articles(_story(given, number, path), path)
    except ArticleError as error:
        message = str(error).removeprefix(f"{path}: ").removeprefix(f"{path}:{number}: ")
        raise ArticleError(message, path=path, line=number) from error
    if not articles:
        raise ArticleError('holds no article; give it a "title" and a "text" or "paragraphs"', path=path, line=number)
    (article,) = articles
    versions = tuple(replace(version, line=number) for version in article.versions)
    return Article(id=_id(given.id) or article.id, path=path, versions=versions)


def _story(given: _Line, number: int, path: str) -> Story:
    written = given.published or given.date
    published = iso_date(written) if written else None
    if written and not published:
        raise ArticleError(f"{written[:40]!r} is no date; write it as 2025-03-31", path=path, line=number)
    addresses = [*_as_list(given.url), *_as_list(given.urls)]
    wrong = next((address for address in addresses if not web_address(address)), None)
    if wrong is not None:
        raise ArticleError(f"{wrong[:60]!r} is no address of an article", path=path, line=number)
    body = given.text or given.body or ""
    return Story(
        lines=tuple(given.paragraphs) if given.paragraphs else tuple(body.split("\n")),
        title=given.title,
        published=published,
        sources=tuple(_as_list(given.source)),
        urls=tuple(address for each in addresses if (address := web_address(each))),
        language=given.language,
        whole=True,
    )


def _as_list(value: _Some) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else value


def _id(given: str | int | None) -> str | None:
    """The id as given where it can stand in an address; else a readable form of it, told apart by a hash."""
    if given is None:
        return None
    words = str(given)
    if _PLAIN_ID.fullmatch(words) and len(words.encode()) <= LONGEST_ID:
        return words
    return f"{slug(words)}-{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:6]}"
