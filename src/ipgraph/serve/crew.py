"""The front's side of the processes: a nursery for one build, and the workers that it forks."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from typing import cast

import msgspec

from ipgraph.errors import IPGraphError
from ipgraph.serve.jobs import DATA, FAILED, FRAME, READY, Failure, Job, Opening, packed
from ipgraph.serve.nursery import FORK, KILL, MOST

START_SECONDS = 300
"""How long a nursery may take to start: it copies the whole graph when that is to stand in memory."""

ANSWER_SECONDS = 30
POLITE = 10


class Worker(asyncio.Protocol):
    """One process that answers; ``on_frame`` is called with what it says, ``on_lost`` when it has ended.

    ``passes_on`` is one whose work is done by an endpoint elsewhere.
    """

    def __init__(self) -> None:
        self.process = 0
        self.passes_on = False
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.alive = True
        self.on_frame: Callable[[int, bytes], None] | None = None
        self.on_lost: Callable[[], None] | None = None
        self._transport: asyncio.Transport | None = None
        self._rest = b""
        self._left = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way to the process."""
        # Not checked: that of uvloop is one by its methods, and not by its class.
        self._transport = cast(asyncio.Transport, transport)

    def give(self, job: Job) -> None:
        """Send a job; the answer comes as frames."""
        assert self._transport is not None
        self._transport.write(packed(job))

    def pause(self) -> None:
        """Let the process wait with what it has to say."""
        assert self._transport is not None
        self._transport.pause_reading()

    def resume(self) -> None:
        """Let it go on."""
        assert self._transport is not None
        if self.alive:
            self._transport.resume_reading()

    def close(self) -> None:
        """Let go of the process; an idle one then ends by itself."""
        self.alive = False
        if self._transport is not None:
            self._transport.close()

    def data_received(self, data: bytes) -> None:
        """Cut what the process says into frames; the content of a long one is handed on as it comes."""
        if self._left:
            if len(data) <= self._left:
                self._left -= len(data)
                self._frame(DATA, data)
                return
            self._frame(DATA, data[: self._left])
            data = data[self._left :]
            self._left = 0
        data, self._rest = self._rest + data if self._rest else data, b""
        place = 0
        while len(data) - place >= FRAME.size:
            kind, length = FRAME.unpack_from(data, place)
            begin, end = place + FRAME.size, place + FRAME.size + length
            if end > len(data):
                if kind != DATA:
                    break
                self._left = end - len(data)
                if begin < len(data):
                    self._frame(DATA, data[begin:])
                return
            place = end
            self._frame(kind, data[begin:end])
        self._rest = data[place:]

    def connection_lost(self, exc: Exception | None) -> None:
        """The process has ended, or was ended."""
        self.alive = False
        if not self.ready.done():
            self.ready.set_exception(IPGraphError("a worker ended before it was ready"))
        if self.on_lost is not None:
            self.on_lost()

    def _frame(self, kind: int, content: bytes) -> None:
        if not self.ready.done():
            if kind == READY:
                self.ready.set_result(None)
            elif kind == FAILED:
                self.ready.set_exception(IPGraphError(msgspec.msgpack.decode(content, type=Failure).message))
        elif self.on_frame is not None:
            self.on_frame(kind, content)


class Crew:
    """A nursery and its workers, all of one build."""

    def __init__(self, opening: Opening) -> None:
        self.opening = opening
        self._lock = asyncio.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None

    async def start(self) -> None:
        """Start the nursery; raises :class:`IPGraphError` when it cannot open the graph."""
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        command = [sys.executable, "-m", "ipgraph.serve.nursery", str(theirs.fileno())]
        with theirs:
            self._process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
        self._control = ours
        await self._ask(msgspec.msgpack.encode(self.opening), seconds=START_SECONDS)

    async def fork(self) -> Worker:
        """A new worker, ready for jobs."""
        ours, theirs = socket.socketpair()
        with theirs:
            answer = await self._ask(FORK, theirs)
        ours.setblocking(False)
        loop = asyncio.get_running_loop()
        _, worker = await loop.create_connection(Worker, sock=ours)
        worker.process = int(answer)
        worker.passes_on = bool(self.opening.endpoint)
        async with asyncio.timeout(ANSWER_SECONDS):
            await worker.ready
        return worker

    async def end(self, worker: Worker) -> None:
        """End a worker, whatever it does."""
        worker.close()
        if self._control is not None:
            await self._ask(KILL + str(worker.process).encode())

    def close(self) -> None:
        """End the nursery, which ends its workers."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            try:
                self._process.wait(ANSWER_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    async def _ask(self, message: bytes, passed: socket.socket | None = None, seconds: float = ANSWER_SECONDS) -> bytes:
        loop = asyncio.get_running_loop()
        async with self._lock, asyncio.timeout(seconds):
            if self._control is None:
                raise IPGraphError("the server is ending")
            if passed is not None:
                socket.send_fds(self._control, [message], [passed.fileno()])
            else:
                await loop.sock_sendall(self._control, message)
            answer = await loop.sock_recv(self._control, MOST)
        if not answer:
            raise IPGraphError("the process that forks workers has ended; is the graph readable?")
        return answer


def seconds_of_work(worker: Worker) -> float:
    """How long a process has worked in all, without the time it waited; 0 where the system does not tell.

    Of one that passes its work on waiting is the work: time itself.
    """
    if worker.passes_on:
        return time.monotonic()
    try:
        # The clock of a process, as clock_getcpuclockid makes it.
        return time.clock_gettime((~worker.process << 3) | 2) if sys.platform == "linux" else 0.0
    except OSError:
        return 0.0


def lower_priority(worker: Worker) -> None:
    """Let others go before a process that has run for long."""
    try:
        os.setpriority(os.PRIO_PROCESS, worker.process, POLITE)
    except OSError:
        # It has just ended, or the system does not allow it: nothing depends on it.
        return
