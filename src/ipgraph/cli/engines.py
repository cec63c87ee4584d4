"""What does the work of a verb: this process, or several that share it."""

from collections.abc import Iterator
from contextlib import contextmanager

from ipgraph.engines.engine import Engine, OneProcess


@contextmanager
def open_engine(jobs: int) -> Iterator[Engine]:
    """An engine of so many processes, which end with the block, however it ends."""
    if jobs == 1:
        yield OneProcess()
        return
    # Here and not above: one process needs none of it.
    from ipgraph.engines.processes import Processes

    with Processes(jobs) as engine:
        yield engine
