"""What was answered and has not been sent: a little of it in memory, the rest in a file without a name.

So a worker is free as soon as it has answered, however slowly its client reads.
"""

import tempfile
from collections import deque
from typing import IO

IN_MEMORY = 1024 * 1024
PART = 256 * 1024


class Budget:
    """How many bytes all spools together may keep on disk."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.kept = 0


class Spool:
    """A queue of bytes, first in, first out."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._parts: deque[bytes] = deque()
        self._size = 0
        self._file: IO[bytes] | None = None
        self._written = self._read = 0

    @property
    def on_disk(self) -> bool:
        """Whether a part of it is on disk."""
        return self._written != self._read

    def put(self, data: bytes) -> bool:
        """Add to the end; false when there is no room."""
        if self._written == self._read and self._size < IN_MEMORY:
            self._parts.append(data)
            self._size += len(data)
            return True
        if self._budget.kept + len(data) > self._budget.most:
            return False
        if self._file is None:
            # It lives as long as the answer.
            self._file = tempfile.TemporaryFile()  # noqa: SIM115
        self._file.seek(self._written)
        self._file.write(data)
        self._written += len(data)
        self._budget.kept += len(data)
        return True

    def take(self) -> bytes:
        """Take from the front; empty when there is nothing at present."""
        if self._parts:
            data = self._parts.popleft()
            self._size -= len(data)
            return data
        if self._file is None or self._read == self._written:
            return b""
        self._file.seek(self._read)
        data = self._file.read(min(PART, self._written - self._read))
        self._read += len(data)
        if self._read == self._written:
            self._emptied()
            self._file.truncate(0)
        return data

    def close(self) -> None:
        """Let go of what is left."""
        self._parts.clear()
        self._emptied()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _emptied(self) -> None:
        self._budget.kept -= self._written
        self._read = self._written = 0
