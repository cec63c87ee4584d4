"""A site of a graph in a folder: it follows the loads that run there, or takes changes to a copy of its own."""

import asyncio
import logging
from collections.abc import Mapping
from pathlib import Path

from ipgraph.errors import IPGraphError, RequestError
from ipgraph.graph.generations import CURRENT, STORE
from ipgraph.graph.store import Graph, Stored, open_graph
from ipgraph.query.source import StoreSource
from ipgraph.serve.jobs import Job, Opening
from ipgraph.serve.limits import Limits
from ipgraph.serve.pool import Pool
from ipgraph.serve.site import BUSY, Site
from ipgraph.serve.working_copy import WorkingCopy

LOOK_SECONDS = 1.0

logger = logging.getLogger("ipgraph.serve")


class FolderSite(Site):
    """The graph of a folder."""

    def __init__(
        self,
        graph: Graph,
        *,
        limits: Limits | None = None,
        title: str = "ipgraph",
        token: str = "",
        cors: tuple[str, ...] = (),
        in_memory: bool = False,
    ) -> None:
        super().__init__(graph.generation.name, limits=limits, title=title, token=token, cors=cors)
        self.graph = graph
        self.source = StoreSource(graph.store)
        self._in_memory = in_memory
        self._copy: WorkingCopy | None = None
        self._watch: asyncio.Task[None] | None = None

    @property
    def counts(self) -> Mapping[str, int]:
        """What the manifest says."""
        return self.graph.manifest.counts

    @property
    def digest(self) -> str:
        """What the manifest says."""
        return self.graph.manifest.quads_sha256

    def stored(self) -> Stored:
        """The graph itself."""
        return self.graph

    async def open(self) -> None:
        """Start the workers; raises :class:`IPGraphError` when they cannot open the graph."""
        pool = Pool(self.limits)
        store = self.graph.generation / STORE
        if self._token:
            self._copy = WorkingCopy(store, self.limits)
            store = self._copy.snapshot
        else:
            self._watch = asyncio.create_task(self._follow_loads())
        await pool.open(self._opening(store))
        self._pool = pool

    async def close(self) -> None:
        """End the workers."""
        if self._watch is not None:
            self._watch.cancel()
        await super().close()
        if self._copy is not None:
            self._copy.close()

    async def change(self, job: Job) -> int:
        """Make a change to the working copy and serve what is then in it; give the status that says what was done."""
        if self._copy is None:
            raise RequestError(BUSY, "the server is starting; try again in a moment")
        status = await self._copy.change(job)
        snapshot = self._copy.snapshot
        await self.workers.open(self._opening(snapshot))
        self._build = f"{self.graph.generation.name}-{self._copy.changes}"
        return status

    def _opening(self, store: Path) -> Opening:
        return Opening(store=str(store), in_memory=self._in_memory, memory=self.limits.memory)

    async def _follow_loads(self) -> None:
        """Go over to a new generation as soon as a load has made one."""
        current = self.graph.folder / CURRENT
        seen = _changed(current)
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            if (now := _changed(current)) == seen:
                continue
            seen = now
            try:
                await self._go_over()
            except (IPGraphError, OSError, TimeoutError) as error:
                logger.warning("the new build cannot be opened, the one before is served on: %s", error)

    async def _go_over(self) -> None:
        graph = open_graph(self.graph.folder)
        if graph.generation == self.graph.generation:
            graph.close()
            return
        await self.workers.open(self._opening(graph.generation / STORE))
        before, self.graph = self.graph, graph
        self.source = StoreSource(graph.store)
        self._build = graph.generation.name
        # Handlers and workers that are at the one before may end what they are at.
        asyncio.get_running_loop().call_later(2 * self.limits.time, before.close)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
