"""Which worker answers what.

Each query begins in the quick lane, whose workers are always there for the next one. One that is not answered within a
short time becomes a long query: its worker goes on with low priority, a new one takes its place, and ``concurrency``
says how many of them there may be. Beyond that a query that turns out long is refused, so that whoever asks something
quick is answered whatever others ask. What was long once is taken for long when it is asked again.
"""

import asyncio
import os
from collections import OrderedDict, deque
from collections.abc import Coroutine
from typing import Any

from ipgraph.errors import IPGraphError, RequestError
from ipgraph.serve.crew import Crew, Worker
from ipgraph.serve.exchange import Exchange
from ipgraph.serve.jobs import Job, Opening
from ipgraph.serve.limits import Limits
from ipgraph.serve.queue import Queue, looks_heavy
from ipgraph.serve.running import Lane, Running

QUEUE_SECONDS = 5.0
LONGEST_QUEUE = 1000
QUICK_FOR_EACH_CORE = 2
RESERVED = 1
"""So many workers are kept for queries that look like little work."""

REMEMBERED = 2000
BUSY, BROKEN = 503, 500


class Pool:
    """The workers of the build that is served."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._quick = QUICK_FOR_EACH_CORE * max(2, os.cpu_count() or 1)
        self._crew: Crew | None = None
        self._crews: dict[Worker, Crew] = {}
        self._idle: deque[Worker] = deque()
        self._waiting = Queue()
        self._long = self._stalled = self._hired = 0
        self._known_long: OrderedDict[int, None] = OrderedDict()
        self._tasks: set[asyncio.Task[Any]] = set()

    async def open(self, opening: Opening) -> None:
        """Answer from ``opening`` from now on; what runs ends on what it began on.

        Raises :class:`IPGraphError` when it cannot be opened; then all is as it was.
        """
        crew = Crew(opening)
        try:
            await crew.start()
            workers = await asyncio.gather(*(crew.fork() for _ in range(self._quick)))
        except (IPGraphError, OSError, TimeoutError):
            crew.close()
            raise
        before, self._crew = self._crew, crew
        self._known_long.clear()
        while self._idle:
            self._dismiss(self._idle.popleft())
        for worker in workers:
            self._crews[worker] = crew
            self._offer(worker)
        if before is not None and before not in self._crews.values():
            before.close()

    def close(self) -> None:
        """End all workers."""
        for task in self._tasks:
            task.cancel()
        for crew in {*self._crews.values(), *([self._crew] if self._crew else [])}:
            crew.close()
        self._crew = None

    async def start(self, job: Job) -> Exchange:
        """Give a job to a worker; raises :class:`RequestError` when all are busy."""
        key = hash((job.text, job.default_graphs, job.named_graphs))
        known = key in self._known_long
        if known and self._long >= self.limits.concurrency:
            raise RequestError(
                BUSY, "too many long queries are running, and this was a long one before; try again later"
            )
        worker = await self._free(job.text)
        running = Running(self, worker, job, key)
        if known and self.make_long(running):
            running.go_long()
        return running.exchange

    def pressure(self) -> float:
        """How many wait for each worker of the quick lane."""
        return len(self._waiting) / self._quick

    def make_long(self, running: Running) -> bool:
        """Let a job go on as a long one; false when there are too many."""
        self._known_long[running.key] = None
        self._known_long.move_to_end(running.key)
        if len(self._known_long) > REMEMBERED:
            self._known_long.popitem(last=False)
        if self._long >= self.limits.concurrency:
            return False
        self._long += 1
        self._fill()
        return True

    def stall(self, running: Running) -> bool:
        """Let a job wait for its client, and another take its place; false when too many do."""
        if running.lane is Lane.LONG:
            self._long -= 1
        self._stalled += 1
        self._fill()
        return self._stalled <= self.limits.stalled

    def go_on(self, running: Running) -> None:
        """Let it go on."""
        self._stalled -= 1
        if running.lane is Lane.LONG:
            self._long += 1

    def ended(self, running: Running, *, alive: bool) -> None:
        """Take the worker back, or replace one that must be ended or has lost its priority."""
        worker = running.worker
        if running.stalled:
            self._stalled -= 1
        elif running.lane is Lane.LONG:
            self._long -= 1
        there = sum(1 for of in self._crews.values() if of is self._crew)
        needed = alive and there <= self._quick + self.limits.concurrency
        if needed and not running.stalled and not running.polite and self._crews[worker] is self._crew:
            self._offer(worker)
        else:
            self._dismiss(worker)
            self._fill()

    def _fill(self) -> None:
        """See to it that the quick lane has its workers, besides those that are at long queries."""
        crew = self._crew
        there = sum(1 for of in self._crews.values() if of is crew) + self._hired
        for _ in range(self._quick + self._long + self._stalled - there):
            self._hired += 1
            self._spawn(self._hire())

    async def _free(self, text: str) -> Worker:
        heavy = len(self._idle) <= RESERVED and looks_heavy(text)
        while len(self._idle) > (RESERVED if heavy else 0):
            worker = self._idle.pop()
            if worker.alive:
                return worker
            self._dismiss(worker)
            self._fill()
        if len(self._waiting) >= LONGEST_QUEUE:
            raise RequestError(BUSY, "too many requests are waiting; try again later")
        waiter = self._waiting.join(heavy=heavy)
        try:
            async with asyncio.timeout(QUEUE_SECONDS):
                return await waiter
        except TimeoutError as error:
            if waiter.done() and not waiter.cancelled():
                return waiter.result()
            raise RequestError(BUSY, "all workers are busy; try again later") from error

    async def _hire(self) -> None:
        crew = self._crew
        try:
            if crew is None:
                return
            worker = await crew.fork()
        except (IPGraphError, OSError, TimeoutError):
            # Whoever waits is told after a while that all are busy, and the next job to end tries again.
            return
        finally:
            self._hired -= 1
        self._crews[worker] = crew
        if crew is self._crew:
            self._offer(worker)
        else:
            self._dismiss(worker)

    def _offer(self, worker: Worker) -> None:
        if not self._waiting.give(worker, heavy=len(self._idle) >= RESERVED):
            self._idle.append(worker)

    def _dismiss(self, worker: Worker) -> None:
        crew = self._crews.pop(worker)
        self._spawn(self._end(crew, worker))

    async def _end(self, crew: Crew, worker: Worker) -> None:
        try:
            await crew.end(worker)
        except (IPGraphError, OSError, TimeoutError):
            # The nursery is gone, and with it the worker.
            worker.close()
        if crew is not self._crew and crew not in self._crews.values():
            crew.close()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
