"""Lines that come in any order and are gone through sorted; those that would fill the memory wait in files."""

import heapq
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import IO

RUN_BYTES = 32_000_000
"""So much is sorted in memory at a time."""


class SortedLines:
    """Lines, each with its line end; their files lie in ``folder`` without a name, and are gone with this object."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: list[bytes] = []
        self._bytes = 0
        self._runs: list[IO[bytes]] = []

    def add(self, lines: bytes) -> int:
        """Take whole lines; gives how many they are."""
        added = lines.splitlines(keepends=True)
        self._held += added
        self._bytes += len(lines)
        if self._bytes >= RUN_BYTES:
            self._held.sort()
            run = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115
            weakref.finalize(self, run.close)
            run.writelines(self._held)
            self._runs.append(run)
            self._held, self._bytes = [], 0
        return len(added)

    def __iter__(self) -> Iterator[bytes]:
        self._held.sort()
        for run in self._runs:
            run.seek(0)
        return heapq.merge(*self._runs, self._held)
