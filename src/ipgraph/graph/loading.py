"""Fill a store with the quads of a file: at once when all is written, or beside the writing."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from pyoxigraph import RdfFormat, Store

THREADS = 2
"""So many runs are loaded at a time; each takes up to a gigabyte."""

FEW = 3
"""Of so many runs a reader loses less time than it takes to put them together: of three a quarter, of five a half."""


class Loading:
    """A store that is filled with the runs of a file; to be used as a context manager.

    ``beside`` the writing each is loaded as soon as it is written, in threads that Python does not hold up; else all
    are in the end.
    """

    def __init__(self, place: Path, quads: Path, *, beside: bool) -> None:
        self._place, self._quads, self._beside = place, quads, beside
        self._store: Store | None = None
        self._threads = ThreadPoolExecutor(THREADS)
        self._loads: list[Future[None]] = []

    def take(self, start: int, end: int) -> None:
        """Take a run that is written, from the first byte to after the last."""
        if self._beside:
            self._loads.append(self._threads.submit(self._load, self._open(), start, end))

    def finish(self) -> None:
        """Wait until the store holds all of the file; raises :class:`OSError` when it cannot be written."""
        store = self._open()
        for load in self._loads:
            load.result()
        if not self._beside:
            # The quads are the program's own, and need no second look at every IRI.
            store.bulk_load(path=self._quads, format=RdfFormat.N_QUADS, lenient=True)
        if not self._beside or len(self._loads) > FEW:
            # A large graph is loaded in runs, each of which a reader would have to look into for every term.
            store.optimize()
        store.flush()
        self._store = None

    def _open(self) -> Store:
        if self._store is None:
            self._store = Store(str(self._place))
        return self._store

    def _load(self, store: Store, start: int, end: int) -> None:
        with self._quads.open("rb") as file:
            file.seek(start)
            # At once: each time that the store asked for more it would wait until Python has nothing else to do.
            run = file.read(end - start)
        store.bulk_load(run, RdfFormat.N_QUADS, lenient=True)

    def __enter__(self) -> "Loading":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(cancel_futures=True)
        self._store = None
