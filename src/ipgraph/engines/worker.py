"""A process that works for another one: a task in, its results out, until the other is gone.

Run as ``python -m ipgraph.engines.worker FD [MODULE ...]`` with one end of a socket pair, and modules that its tasks
will need.
"""

import gc
import pickle
import sys
from importlib import import_module
from multiprocessing.connection import Connection

from ipgraph.errors import IPGraphError

NEW_OBJECTS = 50_000
"""So many new objects between two looks for garbage: results are none, and tables stay to the end."""


def work_for(other: Connection) -> None:
    """Answer each task, a function and what it is given, with its results and the error that ended them, if any.

    An error that nobody raises on purpose ends this process, with its trace on standard error.
    """
    while True:
        work, task = pickle.loads(other.recv_bytes())
        results: list[object] = []
        error: IPGraphError | OSError | None = None
        try:
            results.extend(work(task))
        except (IPGraphError, OSError) as raised:
            error = raised
        other.send_bytes(pickle.dumps((results, error), pickle.HIGHEST_PROTOCOL))


def main() -> None:
    """Work until the other process has closed its end, or is gone."""
    gc.set_threshold(NEW_OBJECTS)
    for module in sys.argv[2:]:
        import_module(module)
    with Connection(int(sys.argv[1])) as other:
        try:
            work_for(other)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


if __name__ == "__main__":
    main()
