"""Do the same work for many tasks: what an engine must give, and the plain one that does it here and now.

Whatever the engine, results come in the order of the tasks, so that a graph has the same bytes with any of them.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Protocol, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


class Engine(Protocol):
    """What does work for tasks, here or elsewhere."""

    def flat_map(self, work: Callable[[Task], Iterable[Result]], tasks: Iterable[Task]) -> Iterator[Result]:
        """All that ``work`` gives for each task, in the order of the tasks.

        ``work`` is a function of a module, and tasks and results can be pickled. Tasks are taken as they are needed. An
        error that ``work`` or ``tasks`` raise is raised here, after the results of all tasks before it.
        """


class OneProcess:
    """Works in this process: each result as it is asked for."""

    def flat_map(self, work: Callable[[Task], Iterable[Result]], tasks: Iterable[Task]) -> Iterator[Result]:
        """As :meth:`Engine.flat_map`."""
        return chain.from_iterable(map(work, tasks))
