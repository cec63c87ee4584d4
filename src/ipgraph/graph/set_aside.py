"""What is needed later and would fill the memory until then: it waits in a file without a name."""

import pickle
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, TypeVar

T = TypeVar("T")

_TOGETHER = 1000


def set_aside(items: Iterable[T]) -> Iterator[T]:
    """Put all items into a file at once, and give them from there, in their order and once."""
    file = tempfile.TemporaryFile()  # noqa: SIM115
    left = iter(items)
    while together := list(islice(left, _TOGETHER)):
        pickle.dump(together, file, pickle.HIGHEST_PROTOCOL)
    end = file.tell()
    file.seek(0)
    given: Iterator[T] = _given(file, end)
    weakref.finalize(given, file.close)
    return given


def _given(file: IO[bytes], end: int) -> Iterator[T]:
    while file.tell() < end:
        yield from pickle.load(file)
