"""Fill a store with quads: when all are written to a file, or beside the writing.

A call that loads sorts what it is given in portions, and joins these with what is there when all have come. All quads
are loaded in one call: after each of several the store would put together anew what it holds. Of two portions or more
a reader would have to look into each for every term, which takes up to twice the time: they are put together, once.
"""

import contextlib
import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import IO

from pyoxigraph import RdfFormat, Store

PORTION = 1_000_000
"""So many quads the store sorts at a time."""

_BUFFER = 1 << 20


class Loading:
    """A store that is filled with the quads that are written; to be used as a context manager.

    ``beside`` the writing they go through a pipe to a thread that Python does not hold up; else they are kept at
    ``quads``, and loaded in the end.
    """

    def __init__(self, place: Path, quads: Path, *, beside: bool) -> None:
        self._place, self._quads = place, quads
        self._thread = ThreadPoolExecutor(1)
        self._load: Future[Store] | None = None
        if beside:
            source, target = os.pipe()
            self._load = self._thread.submit(self._take_all, source)
            self._file: IO[bytes] = os.fdopen(target, "wb", buffering=_BUFFER)
        else:
            self._file = quads.open("wb", buffering=_BUFFER)

    def write(self, quads: bytes) -> None:
        """Take N-Quads, in whatever pieces; raises :class:`OSError` when they cannot be written."""
        self._file.write(quads)

    def close(self) -> None:
        """Say that all is written."""
        self._file.close()

    def finish(self, quads: int) -> None:
        """Wait until the store holds all of the so many quads, and let go of it.

        Raises :class:`OSError` when it cannot be written.
        """
        self.close()
        load, self._load = self._load, None
        store = load.result() if load else _filled(self._place, str(self._quads))
        if quads > PORTION:
            store.optimize()
        store.flush()

    def _take_all(self, source: int) -> Store:
        try:
            return _filled(self._place, f"/dev/fd/{source}")
        finally:
            # Whoever still writes is told that nobody reads.
            os.close(source)

    def __enter__(self) -> "Loading":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        self._thread.shutdown()
        load, self._load = self._load, None
        if load and isinstance(error, BrokenPipeError):
            # Why nobody reads.
            load.result()


def _filled(place: Path, quads: str) -> Store:
    """A store of the quads of a file, which are the program's own, and need no second look at every IRI."""
    store = Store(str(place))
    store.bulk_load(path=quads, format=RdfFormat.N_QUADS, lenient=True)
    return store
