"""Where results go: a file that appears whole or not at all, or standard output."""

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO


def harmless(message: str) -> str:
    """A message with all that a terminal would obey made visible; names of files and words of articles are in it."""
    # Here and not above: only who complains needs it.
    from ipgraph.query.formats.cells import visible

    return visible(message, keep="\n\t")


def is_screen() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


@contextlib.contextmanager
def open_output(path: Path | None) -> Iterator[IO[bytes]]:
    """Open ``path`` for writing, or standard output when it is ``None``.

    The file is written beside its place and put there when all went well, so that nobody finds half a file; its folder
    is made if need be.
    """
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def open_text_output(path: Path | None) -> Iterator[IO[str]]:
    """As :func:`open_output`, for text: UTF-8, newlines as written."""
    with open_output(path) as binary:
        text = io.TextIOWrapper(binary, encoding="utf-8", newline="", write_through=True)
        try:
            yield text
        finally:
            text.detach()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
