"""Files in, articles out: finding the files, decoding them, and saying what is wrong with a bad one.

Text is decoded and never changed: line ends stay as they are, a byte-order mark is not part of the text. UTF-8 is tried
first, then UTF-16 where a byte-order mark says so, then GB18030 where the result is mostly Chinese.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ipgraph.errors import ArticleError, InputError
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter

STANDARD_INPUT = "<stdin>"
"""The path of an article that came by standard input."""

LONGEST_LINE = 1_000_000
"""Characters on one line, more than which no article has."""

LARGEST_FILE = 200_000_000
"""Bytes in one file, more than which is refused."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def read_files(inputs: Iterable[str | Path]) -> Iterator[Article | ArticleError]:
    """The articles of all inputs: files, folders (their ``.txt`` files, sorted by path) or ``-`` for standard input.

    A file that cannot be read is given as an :class:`ArticleError` in its place and stops nothing. Raises
    :class:`InputError` for a folder without any ``.txt`` file.
    """
    for each in inputs:
        if str(each) == "-":
            yield from _articles(sys.stdin.buffer.read(), STANDARD_INPUT)
            continue
        path = Path(each)
        if path.is_dir():
            found = sorted(
                (p for p in path.rglob("*.txt") if p.is_file() or _leads_nowhere(p)), key=lambda p: p.as_posix()
            )
            if not found:
                raise InputError("this folder holds no .txt file; name the articles' folder or files", path=path)
        else:
            found = [path]
        for file in found:
            yield from _file(file)


def _file(path: Path) -> Iterator[Article | ArticleError]:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            yield ArticleError(
                f"the file has {size:,} bytes, more than {LARGEST_FILE:,}; split it into smaller files", path=path
            )
            return
        data = path.read_bytes()
    except FileNotFoundError:
        what = (
            "a link to a file that is not there" if _leads_nowhere(path) else "no such file or folder; check the name"
        )
        yield ArticleError(what, path=path)
    except PermissionError:
        yield ArticleError("may not be read; check its permissions", path=path)
    except OSError as error:
        yield ArticleError(f"cannot be read: {error.strerror or error}", path=path)
    else:
        yield from _articles(data, str(path))


def _leads_nowhere(path: Path) -> bool:
    return path.is_symlink() and not path.exists()


def _articles(data: bytes, path: str) -> Iterator[Article | ArticleError]:
    try:
        text = decode(data, path)
        articles = read_newsletter(text, path)
        if not articles:
            raise ArticleError(
                "no article found; an article is a title line with at least one paragraph below it", path=path
            )
    except ArticleError as error:
        yield error
    else:
        yield from articles


def decode(data: bytes, path: str) -> str:
    """The text of a file's bytes, unaltered but for a byte-order mark.

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
