"""The copy that updates change: a generation of a graph is never changed, for it is what its articles say.

One process holds the copy open for changes. After each change it makes a snapshot, from which all are answered from
then on; snapshots share their files on disk. The copy is gone when the server ends.
"""

import asyncio
import shutil
import tempfile
from pathlib import Path

from msgspec.structs import replace

from ipgraph.errors import IPGraphError, RequestError
from ipgraph.serve.crew import Crew, Worker
from ipgraph.serve.exchange import Exchange
from ipgraph.serve.jobs import Job, Opening
from ipgraph.serve.limits import Limits

TOO_LONG, BROKEN = 504, 500


class WorkingCopy:
    """A store that may be changed; ``snapshot`` is the folder to answer from, ``changes`` how often it was changed."""

    def __init__(self, store: Path, limits: Limits) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="ipgraph-serve-"))
        self._limits = limits
        self._crew: Crew | None = None
        self._writer: Worker | None = None
        self._lock = asyncio.Lock()
        self.snapshot = self._folder / "0"
        self.changes = 0
        copy_store(store, self.snapshot)

    async def change(self, job: Job) -> int:
        """Make a change and the snapshot after it, and give the status that says what was done.

        Raises :class:`RequestError` when it was refused or took too long; then nothing has changed.
        """
        async with self._lock:
            snapshot = self._folder / str(self.changes + 1)
            exchange = await self._given(replace(job, snapshot=str(snapshot)))
            try:
                async with asyncio.timeout(self._limits.time):
                    head = await exchange.begun()
            except TimeoutError as error:
                await self._start_again(snapshot)
                seconds = self._limits.time
                raise RequestError(
                    TOO_LONG, f"the update took longer than {seconds:g} seconds; nothing changed"
                ) from error
            except RequestError as error:
                if error.status >= BROKEN:
                    await self._start_again(snapshot)
                raise
            self.changes += 1
            self.snapshot = snapshot
            return head.status

    def close(self) -> None:
        """End the process and remove the copy."""
        if self._crew is not None:
            self._crew.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def forget_before(self, snapshot: Path) -> None:
        """Remove the snapshots before this one, which nobody reads any more."""
        for number in range(int(snapshot.name)):
            shutil.rmtree(self._folder / str(number), ignore_errors=True)

    async def _given(self, job: Job) -> Exchange:
        if self._writer is None or not self._writer.alive:
            store = self._folder / "store"
            shutil.rmtree(store, ignore_errors=True)
            copy_store(self.snapshot, store)
            if self._crew is None:
                self._crew = Crew(Opening(store=str(store), writer=True, memory=self._limits.memory))
                await self._crew.start()
            try:
                self._writer = await self._crew.fork()
            except IPGraphError as error:
                raise RequestError(BROKEN, f"the copy cannot be opened for changes: {error}") from error
        exchange = Exchange(_Nobody())
        self._writer.on_frame = exchange.frame
        self._writer.on_lost = lambda: exchange.fail(507, "the update needed more memory than one may take")
        self._writer.give(job)
        return exchange

    async def _start_again(self, snapshot: Path) -> None:
        """End the process that holds the copy: the next change begins from the last snapshot."""
        if self._writer is not None and self._crew is not None:
            self._writer.on_lost = self._writer.on_frame = None
            await self._crew.end(self._writer)
        self._writer = None
        shutil.rmtree(snapshot, ignore_errors=True)


class _Nobody:
    """Listens to the answers of the writer, which are short and go to no client."""

    def on_end(self) -> None: ...

    def on_cancel(self) -> None: ...

    def on_full(self) -> None: ...

    def on_taken(self) -> None: ...


def copy_store(store: Path, copy: Path) -> None:
    """Copy a store; its tables, which are never changed, are linked where that is possible."""
    shutil.copytree(store, copy, copy_function=_link_or_copy, ignore=shutil.ignore_patterns("LOCK"))


def _link_or_copy(source: str, target: str) -> None:
    if source.endswith(".sst"):
        try:
            Path(target).hardlink_to(source)
        except OSError:
            # Another file system, or one without links.
            shutil.copy2(source, target)
    else:
        shutil.copy2(source, target)
