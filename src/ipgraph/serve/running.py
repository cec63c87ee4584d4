"""One job that a worker is at: when it counts as long, when it has had its time, and what its end means."""

import asyncio
import time
from collections.abc import Callable
from enum import Enum
from typing import Protocol

from ipgraph.serve.crew import Worker, lower_priority, seconds_of_work
from ipgraph.serve.exchange import Exchange
from ipgraph.serve.jobs import Job
from ipgraph.serve.limits import Limits

PRESSED_SECONDS, QUICK_SECONDS = 0.04, 0.25
"""So long a query may work in the quick lane: the second if nobody waits, down to the first if many do."""

POLITE_SECONDS = 1.0
"""After so much work, or as soon as somebody waits, a long query lets all others go first."""

LEAST_SECONDS = 0.02
"""So long it is left alone between two looks."""

TOO_LONG, BUSY, TOO_LARGE = 504, 503, 507


class Lane(Enum):
    """Where a job stands."""

    QUICK = "quick"
    LONG = "long"
    OVER = "over"


class Dispatcher(Protocol):
    """What a running job asks of the pool."""

    limits: Limits

    def pressure(self) -> float:
        """How many wait for each worker of the quick lane."""

    def make_long(self, running: "Running") -> bool:
        """Let a job go on as a long one; false when there are too many."""

    def stall(self, running: "Running") -> bool:
        """Let a job wait for its client, and another take its place; false when too many do."""

    def go_on(self, running: "Running") -> None:
        """Let it go on."""

    def ended(self, running: "Running", *, alive: bool) -> None:
        """Take the worker back; not ``alive`` is one that has ended or must be ended."""


class Running:
    """A job and its worker, until the worker has said all."""

    def __init__(self, pool: Dispatcher, worker: Worker, job: Job, key: int) -> None:
        self.worker = worker
        self.key = key
        self.lane = Lane.QUICK
        self.polite = False
        self._stalled_since: float | None = None
        self.exchange = Exchange(self)
        self._pool = pool
        self._began = time.monotonic()
        self._loop = asyncio.get_running_loop()
        self._worked_before = seconds_of_work(worker)
        self._timer = self._loop.call_later(PRESSED_SECONDS, self._look)
        worker.on_frame = self.exchange.frame
        worker.on_lost = self._on_lost
        worker.give(job)

    def go_long(self) -> None:
        """Go on as a long query, up to the limit of time."""
        self.lane = Lane.LONG
        self._become_polite()

    def _become_polite(self) -> None:
        left = self._left()
        worked = seconds_of_work(self.worker) - self._worked_before
        if worked >= POLITE_SECONDS or self._pool.pressure():
            self.polite = True
            lower_priority(self.worker)
        elif left > POLITE_SECONDS:
            self._after(POLITE_SECONDS, self._become_polite)
            return
        self._after(left, self._on_deadline)

    def _left(self) -> float:
        return self._pool.limits.time - (time.monotonic() - self._began)

    def on_full(self) -> None:
        """The client reads slowly: the worker waits for it, and the time does not count."""
        self.worker.pause()
        self._timer.cancel()
        self._stalled_since = time.monotonic()
        if not self._pool.stall(self):
            self._stop(BUSY, "too many answers wait for clients that read slowly; try again later")

    def on_taken(self) -> None:
        """The client has caught up."""
        if self._stalled_since is None or self.lane is Lane.OVER:
            return
        self._began += time.monotonic() - self._stalled_since
        self._stalled_since = None
        self._pool.go_on(self)
        self.worker.resume()
        self._after(LEAST_SECONDS, self._look if self.lane is Lane.QUICK else self._become_polite)

    @property
    def stalled(self) -> bool:
        """Whether it waits for its client."""
        return self._stalled_since is not None

    def _look(self) -> None:
        worked = seconds_of_work(self.worker) - self._worked_before
        most = max(QUICK_SECONDS / (1 + self._pool.pressure() / 2), PRESSED_SECONDS)
        if self._left() <= 0:
            self._on_deadline()
        elif worked < most:
            self._after(max(min(most - worked, PRESSED_SECONDS), LEAST_SECONDS), self._look)
        elif self._pool.make_long(self):
            self.go_long()
        else:
            self._stop(BUSY, "too many long queries are running; try again later, or ask less at once")

    def _on_deadline(self) -> None:
        seconds = self._pool.limits.time
        self._stop(TOO_LONG, f"the query took longer than {seconds:g} seconds, the most that one may take")

    def _stop(self, status: int, message: str) -> None:
        self._finish(alive=False)
        self.exchange.fail(status, message)

    def on_end(self) -> None:
        """The worker has said all."""
        self._finish(alive=self.worker.alive)

    def on_cancel(self) -> None:
        """Nobody wants the answer any more."""
        self._finish(alive=False)

    def _on_lost(self) -> None:
        self._finish(alive=False)
        megabytes = self._pool.limits.memory // (1024 * 1024)
        self.exchange.fail(
            TOO_LARGE,
            f"the query needed more than {megabytes:,} MB of memory, the most it may take, or is nested too deeply",
        )

    def _finish(self, *, alive: bool) -> None:
        if self.lane is Lane.OVER:
            return
        self._timer.cancel()
        self.worker.on_frame = self.worker.on_lost = None
        self._pool.ended(self, alive=alive)
        self.lane = Lane.OVER

    def _after(self, seconds: float, call: Callable[[], None]) -> None:
        self._timer.cancel()
        self._timer = self._loop.call_later(max(seconds, 0), call)
