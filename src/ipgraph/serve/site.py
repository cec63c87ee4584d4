"""What is served: the graph, what it is called, and what a request may cost."""

import asyncio
import hmac
import logging
from hashlib import sha256
from pathlib import Path

from ipgraph.errors import IPGraphError, RequestError
from ipgraph.graph.generations import CURRENT, STORE
from ipgraph.graph.store import Graph, open_graph
from ipgraph.query.source import Source, StoreSource
from ipgraph.serve.jobs import Job, Opening
from ipgraph.serve.limits import Limits
from ipgraph.serve.pool import Pool
from ipgraph.serve.working_copy import WorkingCopy

UNAUTHORIZED, FORBIDDEN, BUSY = 401, 403, 503
LOOK_SECONDS = 1.0

logger = logging.getLogger("ipgraph.serve")


class Site:
    """One served graph; handlers find it as ``request.app.state.site``.

    ``source`` answers the queries of pages. A handler that asks it is a plain ``def``: Starlette runs it in a thread,
    and others are answered meanwhile.
    ``build`` changes when the graph does; with :meth:`etag` a browser keeps pages until then. ``token`` is what a
    client shows that may change the working copy; without one the graph is only read.
    """

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
        self.graph = graph
        self.source: Source = StoreSource(graph.store)
        self.limits = limits or Limits()
        self.title = title
        self.cors = cors
        self.failure = ""
        self._token = token
        self._in_memory = in_memory
        self._pool: Pool | None = None
        self._copy: WorkingCopy | None = None
        self._watch: asyncio.Task[None] | None = None
        self._build = graph.generation.name

    @property
    def build(self) -> str:
        """The name of what is served: that of the generation, a digest of what it holds, and of changes since."""
        return self._build

    @property
    def counts(self) -> dict[str, int]:
        """How many things of each kind the graph held when it was built."""
        return self.graph.manifest.counts

    @property
    def writable(self) -> bool:
        """Whether clients with the token may change the working copy."""
        return bool(self._token)

    @property
    def workers(self) -> Pool:
        """The processes that answer; raises :class:`RequestError` as long as there are none."""
        if self._pool is None:
            raise RequestError(BUSY, "the server is starting; try again in a moment")
        return self._pool

    def etag(self, *parts: str) -> str:
        """The ETag of what is made of this build and of ``parts`` alone.

        It is weak: the same graph may be written in two ways.
        """
        digest = sha256("\0".join((self._build, *parts)).encode("utf-8", "surrogatepass")).hexdigest()
        return f'W/"{digest[:32]}"'

    def check_may_write(self, authorization: str) -> None:
        """Raise :class:`RequestError` unless changes are taken and the Authorization header bears their token."""
        if not self._token:
            raise RequestError(FORBIDDEN, "this server only reads; one started with --writable takes changes")
        kind, _, shown = authorization.partition(" ")
        if kind.lower() != "bearer" or not hmac.compare_digest(shown.strip().encode(), self._token.encode()):
            raise RequestError(UNAUTHORIZED, "changes need the token: Authorization: Bearer TOKEN")

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
        if self._pool is not None:
            self._pool.close()
            self._pool = None
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
