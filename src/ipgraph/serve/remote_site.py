"""A site of a graph that a SPARQL endpoint elsewhere holds: each query is passed on to it."""

import asyncio
import logging
import time
from collections.abc import Mapping
from hashlib import sha256

from ipgraph.errors import QueryError
from ipgraph.graph.store import Stored
from ipgraph.push.marks import read_marks
from ipgraph.remote.copy import copy_graph, counted
from ipgraph.remote.endpoint import Endpoint, find_union
from ipgraph.serve.jobs import Opening
from ipgraph.serve.limits import Limits
from ipgraph.serve.pool import Pool
from ipgraph.serve.site import Site

LOOK_SECONDS = 20.0
"""So often the endpoint is asked what it holds."""

KEPT_SECONDS = 300.0
"""So long something that was worked out is kept when the endpoint cannot tell whether the graph is the same."""

COPY_SECONDS = 600.0
"""How long one graph may take to be copied."""

logger = logging.getLogger("ipgraph.serve")


class RemoteSite(Site):
    """The graph behind an endpoint; raises :class:`QueryError` when there is none, or it cannot be asked."""

    def __init__(
        self, url: str, *, limits: Limits | None = None, title: str = "ipgraph", cors: tuple[str, ...] = ()
    ) -> None:
        self._url = url
        self._looking = Endpoint(url, timeout=(limits or Limits()).time)
        find_union(self._looking)
        super().__init__(build_of(self._looking), limits=limits, title=title, cors=cors)
        self.source = self._asking = self._new_source()
        self._watch: asyncio.Task[None] | None = None

    @property
    def counts(self) -> Mapping[str, int]:
        """Nothing: the endpoint has no manifest."""
        return {}

    @property
    def digest(self) -> str:
        """Nothing: the endpoint has no manifest."""
        return ""

    def stored(self) -> Stored:
        """A copy in memory, checked against what the endpoint counts; raises :class:`QueryError`."""
        with Endpoint(self._url, timeout=COPY_SECONDS) as endpoint:
            return copy_graph(endpoint)

    async def open(self) -> None:
        """Start the workers."""
        pool = Pool(self.limits)
        await pool.open(Opening(endpoint=self._url, seconds=self.limits.time, memory=self.limits.memory))
        self._pool = pool
        self._watch = asyncio.create_task(self._follow())

    async def close(self) -> None:
        """End the workers and let go of the connections."""
        if self._watch is not None:
            self._watch.cancel()
        await super().close()
        self._asking.close()
        self._looking.close()

    def _new_source(self) -> Endpoint:
        return Endpoint(self._url, timeout=self.limits.time)

    async def _follow(self) -> None:
        """Take a new name for the build, and forget what the source remembers, once the graph is another."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                build = await asyncio.to_thread(build_of, self._looking)
            except QueryError as error:
                logger.warning("the endpoint cannot be asked whether the graph has changed: %s", error)
                continue
            if build == self._build:
                continue
            before, self._asking = self._asking, self._new_source()
            self.source = self._asking
            self._build = build
            # Handlers that are at the one before may end what they are at.
            asyncio.get_running_loop().call_later(2 * self.limits.time, before.close)


def build_of(endpoint: Endpoint, now: float | None = None) -> str:
    """A name for what the endpoint holds: another as soon as a graph of ipgraph has other marks or another size.

    Without the marks of ``ipgraph push`` for each graph sizes are all there is to go by, and a change may leave them
    as they were: then the name holds for :data:`KEPT_SECONDS` at most. Raises :class:`QueryError`.
    """
    counts, marks = counted(endpoint), read_marks(endpoint)
    said = [f"{name} {count} {marks.get(name, '')}" for name, count in sorted(counts.items())]
    if counts.keys() - marks.keys():
        said.append(str(int((time.time() if now is None else now) // KEPT_SECONDS)))
    return sha256("\n".join((endpoint.url, *said)).encode()).hexdigest()[:16]
