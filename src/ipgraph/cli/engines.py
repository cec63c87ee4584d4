"""What does the work of a verb: this process, several that share it, or a cluster."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from ipgraph.engines.engine import Engine, OneProcess

PROCESSES = "processes"
SPARK = "spark"
PRELOADED = ("ipgraph.batches",)
"""What all that is shared out needs: the processes import it while this one gets ready itself."""

THIS_MACHINE = "local[*]"
"""Spark without a cluster, on all cores of this machine."""


@contextmanager
def open_engine(jobs: int, engine: str = PROCESSES, master: str | None = None) -> Iterator[Engine]:
    """An engine of so many processes, or the Spark at ``master``; what was started ends with the block.

    Raises :class:`click.UsageError` for what does not go together.
    """
    # Here and not above: one process needs none of what the others import.
    if engine == SPARK:
        if jobs != 1:
            raise click.UsageError("--jobs is for processes; with Spark the master says how many: --master 'local[4]'")
        from ipgraph.engines.spark import Spark

        with Spark(master or THIS_MACHINE) as spark:
            yield spark
    elif master is not None:
        raise click.UsageError("--master is for --engine spark")
    elif jobs == 1:
        yield OneProcess()
    else:
        from ipgraph.engines.processes import Processes

        with Processes(jobs, preload=PRELOADED) as processes:
            yield processes
