"""Mails (.eml) and saved pages (.mhtml): the body as an article, its subject as title; then what is attached to it."""

import email
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Article
from ipgraph.read.decoding import decode_declared
from ipgraph.read.kinds import KINDS, find_kind, read_as
from ipgraph.read.markup import parse_markup
from ipgraph.read.page import page_story
from ipgraph.read.page_head import iso_date, web_address
from ipgraph.read.page_lines import article_lines, page_lines
from ipgraph.read.page_noise import drop_noise
from ipgraph.read.story import Story, tell_articles
from ipgraph.read.wrapped import unwrap

DEEPEST = 5
"""Mails attached to mails attached to mails, counted."""

MOST_PARTS = 500
"""Parts of one mail, more than which is refused; Python reads parts inside parts by calling itself."""

LONGEST_FIELD = 2000
"""Characters of a field of the head that are read."""

WIDTH = 80
"""Characters at which mail programs break the lines of plain text, at most."""

_PART = lazy(rb"boundary\s*=|message/", re.IGNORECASE)
_PREFIX = lazy(r"^(?:\s*(?:re|fwd?|aw|wg|回复|转发|答复|轉寄|回覆)\s*[:：])+\s*", re.IGNORECASE)


def read(data: bytes, path: str) -> Iterator[Article | ArticleError]:
    """The articles of a mail and of what is attached to it."""
    if len(_PART.findall(data)) > MOST_PARTS:
        raise ArticleError(f"has more than {MOST_PARTS} parts inside each other; no mail has", path=path)
    found = False
    for item in _message_articles(email.message_from_bytes(data), path, 0):
        found = True
        yield item
    if not found:
        raise ArticleError(
            "no article in this mail: its body holds no text, and nothing that can be read is attached", path=path
        )


def _message_articles(message: Message, path: str, depth: int) -> Iterator[Article | ArticleError]:
    if depth > DEEPEST:
        yield ArticleError(f"mails are attached to each other more than {DEEPEST} deep; take them out", path=path)
        return
    parts = list(_parts(message))
    body = next((part for part in parts if _is_body(part, "text/html")), None)
    body = body or next((part for part in parts if _is_body(part, "text/plain")), None)
    if body is not None:
        try:
            yield from tell_articles(_story(message, body, path), path)
        except ArticleError as error:
            yield error
    for part in parts:
        if part is not body and not _is_body(part, "text/html") and not _is_body(part, "text/plain"):
            yield from _attached(part, path, depth)


def _parts(message: Message) -> Iterator[Message]:
    """The parts of a mail in order, without those of mails that are attached to it."""
    waiting: list[Message] = [message]
    while waiting:
        part = waiting.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting.extend(reversed(_inside(part)))
        else:
            yield part


def _inside(part: Message) -> list[Message]:
    """The parts that a part is made of. Of a part that is text the library would decode the text, and stumbles over a
    charset that is none."""
    payload = part.get_payload() if part.is_multipart() else None
    return [each for each in payload if isinstance(each, Message)] if isinstance(payload, list) else []


def _is_body(part: Message, kind: str) -> bool:
    return part.get_content_type() == kind and not _file_name(part) and not _is_attachment(part)


def _is_attachment(part: Message) -> bool:
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


# ── body ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _story(message: Message, body: Message, path: str) -> Story:
    text = decode_declared(_payload(body) or b" ", body.get_content_charset(), path) if _payload(body) else ""
    address = web_address(str(message.get("Snapshot-Content-Location") or body.get("Content-Location") or ""))
    if message.get("Snapshot-Content-Location") and body.get_content_type() == "text/html":
        page = page_story(text, path)
        return Story(
            lines=page.lines,
            title=page.title,
            published=page.published,
            urls=page.urls or ((address,) if address else ()),
        )
    return Story(
        lines=tuple(_body_lines(text, body.get_content_type(), path)),
        title=_PREFIX.sub("", _header(message, "Subject")) or None,
        published=iso_date(_header(message, "Date")),
        urls=(address,) if address else (),
    )


def _body_lines(text: str, kind: str, path: str) -> list[str]:
    if kind == "text/html":
        root = parse_markup(text, path).root
        drop_noise(root)
        return article_lines(page_lines(root))
    lines = [line.rstrip() for line in text.splitlines()]
    if "-- " in text.splitlines():
        # What follows is a signature.
        lines = lines[: text.splitlines().index("-- ")]
    return unwrap([line for line in lines if not line.startswith(">")], WIDTH)


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(message: Message, name: str) -> str:
    """A field of the head as a person reads it."""
    written = str(message.get(name, ""))[:LONGEST_FIELD]
    try:
        words = str(make_header(decode_header(written)))
    except (MessageError, LookupError, UnicodeError, ValueError):
        words = written
    return " ".join(words.split())


# ── attachments ───────────────────────────────────────────────────────────────────────────────────────────────────


def _file_name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except (LookupError, UnicodeError, ValueError):
        return ""


def _attached(part: Message, path: str, depth: int) -> Iterator[Article | ArticleError]:
    if part.get_content_type() == "message/rfc822" and part.is_multipart():
        for inner in _inside(part):
            yield from _message_articles(inner, path, depth + 1)
        return
    name = " ".join(_file_name(part).split())
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if not any(suffix in kind.suffixes for kind in KINDS):
        # A picture, a signature, a calendar: nothing that is said to be an article.
        return
    data = _payload(part)
    try:
        kind = find_kind(data, name)
        if kind.module == "mail":
            yield from _message_articles(email.message_from_bytes(data), path, depth + 1)
            return
        for item in read_as(kind)(data, path):
            yield _named(item, name, path) if isinstance(item, ArticleError) else item
    except ArticleError as error:
        yield _named(error, name, path)


def _named(error: ArticleError, name: str, path: str) -> ArticleError:
    """The error with the name of the attachment that it is about."""
    place = f"{path}:{error.line}: " if error.line else f"{path}: "
    return ArticleError(f"attachment {name}: {str(error).removeprefix(place)}", path=path, line=error.line)
