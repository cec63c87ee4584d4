"""The lines of the file of records while a graph is loaded: in a file, since those of many articles fill the memory."""

import os
import tempfile
import weakref
from collections.abc import Iterator, Mapping
from pathlib import Path

from ipgraph.errors import GraphError


class KeptLines(Mapping[str, bytes]):
    """The lines of articles by their ids, in a file without a name that is gone with this object.

    With a ``path`` the file is that one, of which :meth:`place` tells where each line is.
    """

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            with tempfile.TemporaryFile() as file:
                self._file = os.dup(file.fileno())
        else:
            self._file = os.open(path, os.O_RDONLY)
        weakref.finalize(self, os.close, self._file)
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0

    def add(self, article: str, line: bytes) -> None:
        """Keep the line of an article; it takes the place of one of the same id.

        Raises :class:`~ipgraph.errors.GraphError` when the disk is full.
        """
        start, left = self._end, memoryview(line)
        try:
            while left:
                written = os.pwrite(self._file, left, self._end)
                self._end += written
                left = left[written:]
        except OSError as error:
            place = tempfile.gettempdir()
            raise GraphError(f"{place}: cannot be written ({error.strerror}); the graph is as it was") from error
        self._places[article] = (start, len(line))

    def place(self, article: str, start: int, length: int) -> None:
        """Tell where in the file the line of an article is."""
        self._places[article] = (start, length)

    def __getitem__(self, article: str) -> bytes:
        start, length = self._places[article]
        return os.pread(self._file, length, start)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
