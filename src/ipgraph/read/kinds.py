"""The table of kinds of file, and which kind a file is of: told by its content where that is plain, else by its name.

A reader is a module beside this one with a function ``read(data, path)`` that gives articles. It is imported when a
file of its kind comes, so that reading plain text loads no library.
"""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.errors import ArticleError
from ipgraph.model.article import Article

SNIFFED = 4096
"""The number of bytes at the head of a file that are looked at."""

Reader = Callable[[bytes, str], Iterator[Article | ArticleError]]
"""Gives the articles of a file's bytes; the path is what its messages name. Raises :class:`ArticleError`."""


class Kind(Struct, frozen=True):
    """A kind of file: its name, the module that reads it, its suffixes, and what its content begins like."""

    name: str
    module: str
    suffixes: tuple[str, ...]
    begins: re.Pattern[bytes] | None = None


def _form(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


# What may stand before the root element of a page or feed: a byte-order mark, declarations, comments.
_BEFORE_ROOT = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*|<!DOCTYPE\s+(?!html)[^>]*>\s*)*"
_MAIL_FIELD = (
    rb"(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|X-[\w-]+|From|To|Subject|Date|"
    rb"Content-[\w-]+|DKIM-Signature|Reply-To|Cc|Snapshot-[\w-]+|Precedence|List-[\w-]+|Sender|References):[^\n]*\n"
)

KINDS: tuple[Kind, ...] = (
    Kind("PDF", "pdf", (".pdf",), _form(rb"(?:\xef\xbb\xbf)?\s{0,64}%PDF-")),
    Kind("Word", "word", (".docx",), _form(rb"PK\x03\x04")),
    Kind("feed", "feed", (".rss", ".atom", ".xml"), _form(_BEFORE_ROOT + rb"<(?:rss|feed|rdf:RDF)[\s>]")),
    Kind("page", "page", (".html", ".htm", ".xhtml"), _form(_BEFORE_ROOT + rb"<(?:!DOCTYPE\s+html|html)[\s>]")),
    Kind("JSON Lines", "json_lines", (".jsonl", ".ndjson"), _form(rb'(?:\xef\xbb\xbf)?\s*\{\s*"[\w-]+"\s*:')),
    # Two fields of a mail's head, one of which no article begins with.
    Kind(
        "mail",
        "mail",
        (".eml", ".mht", ".mhtml"),
        _form(
            rb"(?:From [^\n]+\n)?"
            rb"(?=(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}(?:MIME-Version|Message-ID|Received|Return-Path):)"
            rb"(?:" + _MAIL_FIELD + rb"(?:[ \t][^\n]*\n)*){2}"
        ),
    ),
    Kind("text", "plain", (".txt",)),
)
"""In the order in which content is tried. Plain text is what is left."""

SUFFIXES: tuple[str, ...] = tuple(suffix for kind in KINDS for suffix in kind.suffixes)
"""The suffixes of the files that are looked for in folders."""

_REFUSED: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (
        _form(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        "an old or password-protected Office file; save it as .docx without a password",
    ),
    (_form(rb"\{\\rtf"), "rich text (RTF); save it as .docx or plain text"),
    (_form(rb"\x1f\x8b|7z\xbc\xaf\x27\x1c|Rar!\x1a|BZh[1-9]1AY|\xfd7zXZ"), "an archive; take the articles out of it"),
    (_form(rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*"), "a picture; save its words as plain text"),
)
"""What is told apart so that the message can say what to do."""


def find_kind(data: bytes, path: str) -> Kind:
    """The kind of a file. Raises :class:`ArticleError` for one that is known not to be readable."""
    head = data[:SNIFFED]
    for form, message in _REFUSED:
        if form.match(head):
            raise ArticleError(message, path=path)
    for kind in KINDS:
        if kind.begins and kind.begins.match(head):
            return kind
    suffix = PurePath(path).suffix.lower()
    return next((kind for kind in KINDS if suffix in kind.suffixes), KINDS[-1])


class _Module(Protocol):
    read: Reader


def read_as(kind: Kind) -> Reader:
    """The reader of a kind."""
    return cast(_Module, import_module(f"ipgraph.read.{kind.module}")).read


def read_bytes(data: bytes, path: str) -> Iterator[Article | ArticleError]:
    """The articles of a file's bytes; what is wrong with it comes as an :class:`ArticleError`."""
    found = False
    try:
        for item in _told_apart(read_as(find_kind(data, path))(data, path)):
            found = True
            yield item
    except ArticleError as error:
        yield error
        return
    if not found:
        yield ArticleError(
            "no article found; an article is a title line with at least one paragraph below it", path=path
        )


def _told_apart(items: Iterator[Article | ArticleError]) -> Iterator[Article | ArticleError]:
    """Each article under an id of its own; one that a file holds twice, such as a mail and in its attachment, once."""
    taken: dict[str, Article] = {}
    for item in items:
        if isinstance(item, ArticleError):
            yield item
            continue
        article, times = item, 1
        while article.id in taken and taken[article.id].versions != item.versions:
            times += 1
            article = replace(item, id=f"{item.id}-{times}")
        if article.id not in taken:
            taken[article.id] = article
            yield article
