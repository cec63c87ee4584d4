"""One job on its way: what its worker says, as a handler waits for it."""

import asyncio
from collections import deque
from typing import Protocol

import msgspec

from ipgraph.errors import RequestError
from ipgraph.serve.jobs import DATA, END, FAILED, HEAD, Failure, Head

GONE = 499
MOST_BYTES, FEW_BYTES = 1024 * 1024, 256 * 1024
"""Beyond the first a worker waits until its client has taken what is there down to the second."""


class Listener(Protocol):
    """Who wants to know how a job goes on."""

    def on_end(self) -> None:
        """The worker has said all."""

    def on_cancel(self) -> None:
        """Nobody wants the answer any more."""

    def on_full(self) -> None:
        """The client takes the answer more slowly than it comes."""

    def on_taken(self) -> None:
        """The client has caught up."""


class Exchange:
    """The answer to one job."""

    def __init__(self, listener: Listener) -> None:
        self.head: Head | None = None
        self.ended = False
        self._failure: RequestError | None = None
        self._parts: deque[bytes] = deque()
        self._size = 0
        self._full = False
        self._listener = listener
        self._waiter: asyncio.Future[None] | None = None

    def frame(self, kind: int, content: bytes) -> None:
        """Take a frame from the worker."""
        if self.ended:
            return
        if kind == DATA:
            self._parts.append(content)
            self._size += len(content)
            if self._size > MOST_BYTES and not self._full:
                self._full = True
                self._listener.on_full()
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
            if self._parts:
                return self._taken()
            if self._failure is not None:
                raise self._failure
            if self.ended:
                return b""
            await self._wait()

    def whole(self) -> bytes | None:
        """All of an answer that is there; ``None`` when there is more to come.

        Raises :class:`RequestError` when the answer broke off.
        """
        if not self.ended:
            return None
        if self._failure is not None:
            raise self._failure
        return b"".join(self._parts)

    def close(self) -> None:
        """Let go of what was not taken, and end what still runs for it."""
        self._parts.clear()
        if not self.ended:
            self.ended = True
            self._failure = RequestError(GONE, "the client has gone")
            self._listener.on_cancel()
            self._wake()

    def _taken(self) -> bytes:
        data = self._parts.popleft()
        self._size -= len(data)
        if self._full and self._size < FEW_BYTES:
            self._full = False
            if not self.ended:
                self._listener.on_taken()
        return data

    def _end(self) -> None:
        self.ended = True
        self._listener.on_end()

    async def _wait(self) -> None:
        self._waiter = asyncio.get_running_loop().create_future()
        await self._waiter

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


_heads = msgspec.msgpack.Decoder(Head)
