"""Limits of time and memory for a verb that answers queries, which end the process when a query exceeds them.

A query runs in native code that nothing can interrupt, but that lets other threads of Python run. So one of them looks
on; when a limit is passed it says so and ends the whole process. The store is only read, so that nothing is left half
done. To look on costs a fifth of a millisecond; a process of its own for each query would cost many.
"""

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

WRONG_INPUT = 2
BETWEEN_LOOKS = 0.05
MEGABYTE = 2**20
PAGES = Path("/proc/self/statm")
TIME_LIMIT = 60.0
MEMORY_LIMIT = 4096
_SMALLER = "make it smaller (LIMIT, a FILTER, patterns that share a variable)"

_Command = TypeVar("_Command", bound=Callable[..., Any])


def limit_options(command: _Command) -> _Command:
    """Give a verb the options ``--time-limit`` and ``--memory-limit``."""
    seconds = click.option(
        "--time-limit",
        metavar="SECONDS",
        type=click.FloatRange(min=0),
        default=TIME_LIMIT,
        show_default=True,
        help="End a query that takes longer; 0 sets no limit.",
    )
    megabytes = click.option(
        "--memory-limit",
        metavar="MB",
        type=click.IntRange(min=0),
        default=MEMORY_LIMIT,
        show_default=True,
        help="End a query when the program needs more memory; 0 sets no limit.",
    )
    return seconds(megabytes(command))


@contextlib.contextmanager
def limited(seconds: float, megabytes: int) -> Iterator[None]:
    """Within this block, end the process with a message and exit code 2 when it takes longer or needs more.

    Whatever the block writes must be written whole and after it, since nothing is tidied up.
    """
    done = threading.Event()
    watch = threading.Thread(target=_look_on, args=(done, seconds, megabytes), name="limits", daemon=True)
    watch.start()
    try:
        yield
    finally:
        done.set()
        watch.join()


def _look_on(done: threading.Event, seconds: float, megabytes: int) -> None:
    end = time.monotonic() + seconds if seconds else float("inf")
    while not done.wait(min(BETWEEN_LOOKS, max(0.0, end - time.monotonic()))):
        if time.monotonic() >= end:
            _give_up(f"the query took longer than {seconds:g} seconds and was ended; {_SMALLER} or allow it more time "
                     "with --time-limit SECONDS (0: any)")  # fmt: skip
        if megabytes and _megabytes_used() > megabytes:
            _give_up(f"the query needed more than {megabytes} MB of memory and was ended; {_SMALLER} or allow it more "
                     "with --memory-limit MB (0: any)")  # fmt: skip


def _megabytes_used() -> float:
    """The memory that the process has; 0 where the system does not tell."""
    if PAGES.exists():
        return int(PAGES.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    return 0


def _give_up(message: str) -> None:
    # Not through sys.stderr: another thread may hold it.
    os.write(2, f"ipgraph: {message}\n".encode())
    os._exit(WRONG_INPUT)
