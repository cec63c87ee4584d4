"""Files in, articles out: finding the files, and saying what is wrong with one that cannot be opened."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ipgraph.errors import ArticleError, InputError
from ipgraph.model.article import Article
from ipgraph.read.kinds import SUFFIXES, read_bytes

STANDARD_INPUT = "<stdin>"
"""The path of an article that came by standard input."""

LARGEST_FILE = 200_000_000
"""Bytes in one file, more than which is refused."""


def read_files(inputs: Iterable[str | Path]) -> Iterator[Article | ArticleError]:
    """The articles of all inputs: files, folders (see :func:`find_articles`) or ``-`` for standard input.

    A file that cannot be read is given as an :class:`ArticleError` in its place and stops nothing. Raises
    :class:`InputError` for a folder without any file of a kind that is read.
    """
    for path in find_files(inputs):
        yield from read_file(path)


def find_files(inputs: Iterable[str | Path]) -> Iterator[Path | None]:
    """The files of all inputs in their order, ``None`` for standard input.

    Raises :class:`InputError` as :func:`read_files` does.
    """
    for each in inputs:
        if str(each) == "-":
            yield None
            continue
        path = Path(each)
        if path.is_dir():
            found = find_articles(path)
            if not found:
                raise InputError(
                    f"this folder holds no article: no {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} file; "
                    "name the articles' folder or files",
                    path=path,
                )
            yield from found
        else:
            yield path


def find_articles(folder: Path) -> list[Path]:
    """The files below ``folder`` that have the suffix of a kind that is read, sorted by path.

    Folders that may not be looked into are among them, so that whoever reads them hears of it; links to folders are not
    followed.
    """
    closed: list[Path] = []
    found = [
        path
        for place, _, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename)))
        for path in (Path(place, name) for name in names)
        if path.suffix.lower() in SUFFIXES and (path.is_file() or _leads_nowhere(path))
    ]
    return sorted([*found, *closed], key=lambda path: path.as_posix())


def read_file(path: Path | None) -> Iterator[Article | ArticleError]:
    """The articles of a file, or of standard input; what is wrong comes as an :class:`ArticleError`."""
    if path is None:
        yield from _checked(sys.stdin.buffer.read(LARGEST_FILE + 1), STANDARD_INPUT)
        return
    try:
        with path.open("rb") as file:
            # Not its size: a pipe or device tells none.
            data = file.read(LARGEST_FILE + 1)
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
        yield from _checked(data, str(path))


def _checked(data: bytes, path: str) -> Iterator[Article | ArticleError]:
    if len(data) > LARGEST_FILE:
        yield ArticleError(f"has more than {LARGEST_FILE:,} bytes; split it into smaller files", path=path)
    else:
        yield from read_bytes(data, path)


def _leads_nowhere(path: Path) -> bool:
    return path.is_symlink() and not path.exists()
