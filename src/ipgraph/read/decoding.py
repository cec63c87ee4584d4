"""Bytes to text: which encoding a file is in, and what is wrong with one that is in none.

Text is decoded and never changed: line ends stay as they are, a byte-order mark is not part of the text. UTF-8 is tried
first, then UTF-16 where a byte-order mark says so, then GB18030 where the result is mostly Chinese.
"""

import codecs
import re

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy

LONGEST_LINE = 1_000_000
"""Characters on one line, more than which no article has."""

DAMAGE = 0.01
"""The share of characters that may be damaged in a text that names its own encoding."""

_CONTROL = lazy(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "utf-8", "big5": "big5hkscs"}
"""What a declared encoding is read as: pages that say the narrow name use the characters of the wide one."""


def decode(data: bytes, path: str) -> str:
    """The text of a plain text file's bytes, unaltered but for a byte-order mark.

    Raises :class:`ArticleError` for what is no text.
    """
    if not data.strip():
        raise ArticleError("the file is empty", path=path)
    text = _decoded(data, path)
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        raise ArticleError("binary data, not text; save the article as plain text (UTF-8)", path=path, line=line)
    for number, words in enumerate(text.split("\n"), 1):
        if len(words) > LONGEST_LINE:
            raise ArticleError(
                f"a line of {len(words):,} characters; put each paragraph on a line of its own", path=path, line=number
            )
    if not text.strip():
        raise ArticleError("the file is empty", path=path)
    return text


def decode_declared(data: bytes, declared: str | None, path: str) -> str:
    """The text of a page, mail or feed, which may name its encoding; a few damaged characters are let through."""
    if not data.strip():
        raise ArticleError("the file is empty", path=path)
    name = _known(declared)
    if name and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        text = data.decode(name, "replace")
        if text.count("\ufffd") <= DAMAGE * len(text):
            return text
    return _decoded(data, path)


def _known(declared: str | None) -> str | None:
    """The codec of a declared encoding; ``None`` for one that does not exist or does not make text of bytes."""
    try:
        # ``codecs.lookup`` refuses some names (a null character) by ValueError.
        found = codecs.lookup((declared or "").strip("\"' \t"))
    except (LookupError, ValueError):
        return None
    name = _WIDER.get(found.name, found.name)
    return name if re.match(r"utf|gb|big5|cp\d|iso8859|windows|euc|shift|koi8|mac|hz", name) else None


def _decoded(data: bytes, path: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise ArticleError("not valid UTF-16; the file seems cut off or damaged", path=path) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at, reason = error.start, error.reason
        line = data.count(b"\n", 0, at) + 1
        if at >= len(data) - 3 and "unexpected end" in reason:
            raise ArticleError(
                "ends in the middle of a character: the file is cut off; fetch it again", path=path, line=line
            ) from error
        if b"\x00" not in data:
            try:
                text = data.decode("gb18030")
            except UnicodeDecodeError:
                text = ""
            high = sum(byte > 127 for byte in data)
            if text and len(re.findall(r"[一-鿿、-。，！？：；“”]", text)) * 2 >= 0.8 * high:
                return text
        raise ArticleError(
            "not text in UTF-8, UTF-16 or GB18030; save the article as plain text (UTF-8)", path=path, line=line
        ) from error
