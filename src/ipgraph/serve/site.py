"""What is served: the graph, what it is called, and what a request may cost."""

import hmac
from abc import ABC, abstractmethod
from collections.abc import Mapping
from hashlib import sha256

from ipgraph.errors import RequestError
from ipgraph.graph.store import Stored
from ipgraph.query.source import Source
from ipgraph.serve.jobs import Job
from ipgraph.serve.limits import Limits
from ipgraph.serve.pool import Pool

UNAUTHORIZED, FORBIDDEN, BUSY = 401, 403, 503


class Site(ABC):
    """One served graph; handlers find it as ``request.app.state.site``.

    ``source`` answers the queries of pages. A handler that asks it is a plain ``def``: Starlette runs it in a thread,
    and others are answered meanwhile.
    ``build`` changes when the graph does; with :meth:`etag` a browser keeps pages until then. ``token`` is what a
    client shows that may change the working copy; without one the graph is only read.
    """

    source: Source

    def __init__(
        self,
        build: str,
        *,
        limits: Limits | None = None,
        title: str = "ipgraph",
        token: str = "",
        cors: tuple[str, ...] = (),
    ) -> None:
        self.limits = limits or Limits()
        self.title = title
        self.cors = cors
        self.failure = ""
        self._token = token
        self._pool: Pool | None = None
        self._build = build

    @property
    def build(self) -> str:
        """The name of what is served: that of the generation, a digest of what it holds, and of changes since."""
        return self._build

    @property
    @abstractmethod
    def counts(self) -> Mapping[str, int]:
        """How many things of each kind the graph held when it was built, as far as that is known."""

    @property
    @abstractmethod
    def digest(self) -> str:
        """The SHA-256 of the graph's quads in their order; empty when it is not known."""

    @abstractmethod
    def stored(self) -> Stored:
        """The whole graph, for a page that reads all of it; not to be called on the event loop."""

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

    @abstractmethod
    async def open(self) -> None:
        """Start the workers; raises :class:`IPGraphError` when they cannot open the graph."""

    async def close(self) -> None:
        """End the workers."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    async def change(self, job: Job) -> int:
        """Make a change and serve what is then there; give the status that says what was done."""
        raise RequestError(FORBIDDEN, "this server only reads")
