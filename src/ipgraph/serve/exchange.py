"""One job on its way: what its worker says, as a handler waits for it."""

import asyncio
from collections.abc import Callable

import msgspec

from ipgraph.errors import RequestError
from ipgraph.serve.jobs import DATA, END, FAILED, HEAD, Failure, Head
from ipgraph.serve.spool import Budget, Spool

BUSY, GONE = 503, 499


class Exchange:
    """The answer to one job.

    ``on_end`` is called when the worker has said all of it, ``on_cancel`` when nobody wants it any more.
    """

    def __init__(self, budget: Budget, on_end: Callable[[], None], on_cancel: Callable[[], None]) -> None:
        self.head: Head | None = None
        self.ended = False
        self._failure: RequestError | None = None
        self._spool = Spool(budget)
        self._on_end = on_end
        self._on_cancel = on_cancel
        self._waiter: asyncio.Future[None] | None = None

    def frame(self, kind: int, content: bytes) -> None:
        """Take a frame from the worker."""
        if self.ended:
            return
        if kind == DATA:
            if not self._spool.put(content):
                self._on_cancel()
                self.fail(BUSY, "too many large answers wait for clients that read slowly; try again later")
        elif kind == HEAD:
            self.head = _heads.decode(content)
        elif kind == END:
            self._end()
        elif kind == FAILED:
            failure = msgspec.msgpack.decode(content, type=Failure)
            self.fail(failure.status, failure.message)
            return
        self._wake()

    def fail(self, status: int, message: str) -> None:
        """End without an answer, or without the rest of it."""
        if not self.ended:
            self._failure = RequestError(status, message)
            self._end()
            self._wake()

    async def begun(self) -> Head:
        """Wait for the beginning; raises :class:`RequestError` when there is none."""
        while self.head is None:
            if self._failure is not None:
                raise self._failure
            await self._wait()
        return self.head

    async def part(self) -> bytes:
        """The next part, empty after the last; raises :class:`RequestError` when the rest does not come."""
        while True:
            if data := self._spool.take():
                return data
            if self._failure is not None:
                raise self._failure
            if self.ended:
                return b""
            await self._wait()

    def whole(self) -> bytes | None:
        """All of a short answer; ``None`` when there is more to come, or more than a little.

        Raises :class:`RequestError` when the answer broke off.
        """
        if not self.ended or self._spool.on_disk:
            return None
        if self._failure is not None:
            raise self._failure
        parts = []
        while data := self._spool.take():
            parts.append(data)
        return b"".join(parts)

    def close(self) -> None:
        """Let go of what was not taken, and end what still runs for it."""
        self._spool.close()
        if not self.ended:
            self.ended = True
            self._failure = RequestError(GONE, "the client has gone")
            self._on_cancel()
            self._wake()

    def _end(self) -> None:
        self.ended = True
        self._on_end()

    async def _wait(self) -> None:
        self._waiter = asyncio.get_running_loop().create_future()
        await self._waiter

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


_heads = msgspec.msgpack.Decoder(Head)
