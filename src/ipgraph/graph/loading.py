"""Fill a store with quads: when all are written to a file, or beside the writing.

Each call that loads sorts what it is given in portions, and joins these with what is there when all have come. Quads
are loaded in as few calls as can be: after each of many the store would put together anew what it holds.
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

FEW = 3
"""Of so many portions a reader loses less time than it takes to put them together: of three a quarter, of five half."""

PARTS = 2
"""So many parts are loaded at a time: the last while the store puts together the one before."""

_BUFFER = 1 << 20


class Loading:
    """A store that is filled with the quads that are written; to be used as a context manager.

    ``beside`` the writing they go through a pipe to a thread that Python does not hold up; else they are kept at
    ``quads``, and loaded in the end.
    """

    def __init__(self, place: Path, quads: Path, *, beside: bool) -> None:
        self._place, self._quads = place, quads
        self._threads = ThreadPoolExecutor(PARTS)
        self._loads: list[Future[None]] = []
        self._store = Store(str(place)) if beside else None
        self._file = quads.open("wb", buffering=_BUFFER) if self._store is None else self._pipe(self._store)

    def write(self, quads: bytes) -> None:
        """Take N-Quads, in whatever pieces; raises :class:`OSError` when they cannot be written."""
        self._file.write(quads)

    def part(self, quads: int) -> None:
        """Where so many quads have been written beside, let the store put them together while others follow."""
        if self._store is not None and quads > FEW * PORTION:
            self._file.close()
            # The first to come is the first that is loaded whole.
            self._loads.append(self._threads.submit(_optimize_after, self._loads[-1], self._store))
            self._file = self._pipe(self._store)

    def close(self) -> None:
        """Say that all is written."""
        self._file.close()

    def finish(self, quads: int) -> None:
        """Wait until the store holds all of the so many quads; raises :class:`OSError` when it cannot be written."""
        self.close()
        store, parted = self._store, len(self._loads) > 1
        if store is None:
            store = Store(str(self._place))
            _load(store, str(self._quads))
        for load in self._loads:
            load.result()
        if not parted and quads > FEW * PORTION:
            store.optimize()
        store.flush()

    def _pipe(self, store: Store) -> IO[bytes]:
        """A file from which a store is filled."""
        source, target = os.pipe()
        self._loads.append(self._threads.submit(_load_pipe, store, source))
        return os.fdopen(target, "wb", buffering=_BUFFER)

    def __enter__(self) -> "Loading":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        self._threads.shutdown()
        loads, self._loads, self._store = self._loads, [], None
        if isinstance(error, BrokenPipeError):
            # Why nobody reads.
            for load in loads:
                load.result()


def _load(store: Store, path: str) -> None:
    # The quads are the program's own, and need no second look at every IRI.
    store.bulk_load(path=path, format=RdfFormat.N_QUADS, lenient=True)


def _load_pipe(store: Store, source: int) -> None:
    try:
        _load(store, f"/dev/fd/{source}")
    finally:
        # Whoever still writes is told that nobody reads.
        os.close(source)


def _optimize_after(load: Future[None], store: Store) -> None:
    load.result()
    store.optimize()
