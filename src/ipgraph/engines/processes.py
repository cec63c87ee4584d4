"""Several processes of this machine, each of which works at one task at a time.

Every one is a fresh Python, not a fork, which would copy the locks of threads in whatever state they are, and imports
what the work needs by itself, so that no program that uses this must guard its main module.
"""

import contextlib
import os
import pickle
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType

from ipgraph.engines.engine import Result, Task
from ipgraph.errors import IPGraphError, WorkerError

AHEAD = 4
"""So many tasks for each process are taken before they are needed: none idles while the results are used."""

SENT = 2
"""So many tasks a process has at a time: the one that it works at, and the next."""

FAREWELL_SECONDS = 10
"""How long a process that has nothing to do may take to end."""

_Outcome = queue.SimpleQueue[bytes | Exception]
"""Where the results of a task come, packed by the process that found them, or the error that there are none for."""


class Processes:
    """An engine of so many processes; to be used as a context manager.

    They start with the block where they have modules to ``preload``, which takes them a while, else with the first
    task.
    """

    def __init__(self, jobs: int, preload: Iterable[str] = ()) -> None:
        self._jobs = jobs
        self._preload = tuple(preload)
        self.workers: list[Worker] = []
        self._tasks: queue.SimpleQueue[tuple[bytes, _Outcome] | None] = queue.SimpleQueue()

    def flat_map(self, work: Callable[[Task], Iterable[Result]], tasks: Iterable[Task]) -> Iterator[Result]:
        """As :meth:`~ipgraph.engines.engine.Engine.flat_map`.

        Raises :class:`~ipgraph.errors.WorkerError` when a process ends before its work is done.
        """
        outcomes = self._outcomes(work, tasks)
        waiting = deque(islice(outcomes, AHEAD * self._jobs))
        while waiting:
            found = waiting.popleft().get()
            if isinstance(found, Exception):
                raise found
            waiting.extend(islice(outcomes, 1))
            results, error = pickle.loads(found)
            yield from results
            if error is not None:
                raise error

    def _outcomes(self, work: Callable[[Task], Iterable[Result]], tasks: Iterable[Task]) -> Iterator[_Outcome]:
        """Hand the tasks out one by one."""
        try:
            for task in tasks:
                self._start()
                outcome: _Outcome = queue.SimpleQueue()
                self._tasks.put((pickle.dumps((work, task), pickle.HIGHEST_PROTOCOL), outcome))
                yield outcome
        except (IPGraphError, OSError) as error:
            # Told in its place, after the results of the tasks before it.
            failed: _Outcome = queue.SimpleQueue()
            failed.put(error)
            yield failed

    def _start(self) -> None:
        if not self.workers:
            self.workers += (Worker(self._tasks, self._preload) for _ in range(self._jobs))

    def __enter__(self) -> "Processes":
        if self._preload:
            self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while not self._tasks.empty():
            # Tasks whose results nobody waits for any more.
            self._tasks.get()
        for worker in self.workers:
            if kind is not None:
                worker.kill()
            self._tasks.put(None)
        for worker in self.workers:
            worker.join()


class Worker:
    """A process, and the threads that hand it one task after the other and take its results.

    The next task is sent while the process is at work, so that it need not wait for this process to have time for it.
    """

    def __init__(self, tasks: "queue.SimpleQueue[tuple[bytes, _Outcome] | None]", preload: Iterable[str] = ()) -> None:
        ours, theirs = socket.socketpair()
        # In a group of its own, so that Ctrl-C comes to this process alone, which then ends the others.
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "ipgraph.engines.worker", str(theirs.fileno()), *preload],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path or str(Path.cwd()) for path in sys.path)},
                process_group=0,
            )
        self._connection = Connection(ours.detach())
        self._tasks = tasks
        self._killed = False
        self._free = threading.Semaphore(SENT)
        self._sent: queue.SimpleQueue[_Outcome | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._hand_out, self._take_back)]
        for thread in self._threads:
            thread.start()

    def _hand_out(self) -> None:
        while self._free.acquire() and (given := self._tasks.get()) is not None:
            packed, outcome = given
            self._sent.put(outcome)
            if not self._killed:
                # Whoever waits for the results is told why none come.
                with contextlib.suppress(OSError):
                    self._connection.send_bytes(packed)
        self._sent.put(None)

    def _take_back(self) -> None:
        with self._connection:
            while (outcome := self._sent.get()) is not None:
                try:
                    outcome.put(self._connection.recv_bytes())
                except (EOFError, OSError):
                    self._killed = True
                    outcome.put(self._death())
                self._free.release()

    def _death(self) -> WorkerError:
        code = self._process.wait()
        how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
        hint = "; the system does so when memory runs out: try again with fewer jobs" if code == -signal.SIGKILL else ""
        return WorkerError(f"one of the processes that were at work {how}{hint}")

    @property
    def process_id(self) -> int:
        """The number of the process."""
        return self._process.pid

    def kill(self) -> None:
        """End the process, whatever it does."""
        self._killed = True
        self._process.kill()

    def join(self) -> None:
        """Wait for its end; an idle one ends by itself when the connection is closed."""
        for thread in self._threads:
            thread.join()
        try:
            self._process.wait(FAREWELL_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
