"""Apache Spark: the processes of a cluster, each of which works at some of the tasks.

ipgraph must be installed on each machine of the cluster, in the version of this one, and the files must be seen there
under the same names. Nothing else is needed there: tables and rules come with the package.
"""

import os
import pickle
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import ipgraph
from ipgraph.engines.engine import Result, Task
from ipgraph.errors import InputError, IPGraphError, WorkerError

AT_ONCE = 32
"""So many tasks for each core go to the cluster at a time: their results are held in memory here."""

PARTS = 4
"""In so many parts for each core, so that one that is done early takes another."""

SETTINGS = {
    "spark.app.name": "ipgraph",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}

Packed = tuple[str, bytes]
"""The version of who packed it, and a pickle."""


class Spark:
    """An engine of the cluster at ``master``, which is reached with the first task; to be used as a context manager.

    ``master`` is an address as Spark has it: ``local[2]`` for two processes of this machine, ``spark://HOST:7077``.
    """

    def __init__(self, master: str) -> None:
        self._master = master
        self._context: Any = None
        self._log: IO[str] | None = None

    def flat_map(self, work: Callable[[Task], Iterable[Result]], tasks: Iterable[Task]) -> Iterator[Result]:
        """As :meth:`~ipgraph.engines.engine.Engine.flat_map`, but that tasks are taken many at a time.

        Raises :class:`~ipgraph.errors.InputError` when Spark or Java is not installed, and
        :class:`~ipgraph.errors.WorkerError` when the cluster cannot be reached or breaks the work off.
        """
        packed = _packed(work, tasks)
        with ThreadPoolExecutor(1) as beside:
            following = self._handed_out(packed, beside)
            while following is not None:
                found = following.result()
                # The next ones are worked at while these are used.
                following = self._handed_out(packed, beside)
                for done in found:
                    results, error = pickle.loads(done)
                    yield from results
                    if error is not None:
                        raise error

    def _handed_out(self, packed: Iterator[Packed], beside: ThreadPoolExecutor) -> Future[list[bytes]] | None:
        first = next(packed, None)
        if first is None:
            return None
        if self._context is None:
            self._context = self._connected()
        cores = self._context.defaultParallelism
        together = [first, *islice(packed, AT_ONCE * cores - 1)]
        return beside.submit(self._collected, together, min(len(together), PARTS * cores))

    def _collected(self, together: list[Packed], parts: int) -> list[bytes]:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException

        try:
            collected: list[bytes] = self._context.parallelize(together, parts).map(_attempted).collect()
        except (Py4JError, PySparkException, ConnectionError) as error:
            raise self._failure(error) from error
        return collected

    def _connected(self) -> Any:
        """The connection to the cluster; what Java prints goes to a file of its own."""
        if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
            raise InputError("Spark needs Java, which is not installed here: Java 17 or later, or set JAVA_HOME")
        try:
            from py4j.protocol import Py4JError
            from pyspark import SparkConf, SparkContext
            from pyspark.errors import PySparkException
        except ImportError as error:
            raise InputError("Spark is not installed here: pip install 'ipgraph[spark]'") from error
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        path = os.pathsep.join(path or str(Path.cwd()) for path in sys.path)
        conf = SparkConf().setAll([*SETTINGS.items(), ("spark.executorEnv.PYTHONPATH", path)]).setMaster(self._master)
        # Open as long as the connection is: Java writes to it to the end.
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        try:
            with _errors_to(self._log):
                return SparkContext(conf=conf)
        except (Py4JError, PySparkException, ConnectionError, ValueError) as error:
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> WorkerError:
        """The error in words: the last that Spark itself logged of one, else what Python was told."""
        logged: list[str] = []
        if self._log is not None:
            self._log.seek(0)
            logged = [line.partition(" ERROR ")[2].strip() for line in self._log if " ERROR " in line]
        said = logged[-1] if logged else str(error).strip().partition("\n")[0]
        return WorkerError(f"Spark at {self._master} did not do the work: {said}")

    def __enter__(self) -> "Spark":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._context is not None:
            # One that is gone cannot be told to stop.
            with suppress(ConnectionError):
                self._context.stop()
        if self._log is not None:
            self._log.close()


def _packed(work: Callable[[Task], Iterable[Result]], tasks: Iterable[Task]) -> Iterator[Packed]:
    """The tasks with what to do; an error of theirs comes in its place, after the results of those before it."""
    try:
        for task in tasks:
            yield ipgraph.__version__, pickle.dumps((work, task), pickle.HIGHEST_PROTOCOL)
    except (IPGraphError, OSError) as error:
        yield ipgraph.__version__, pickle.dumps((partial(_raised, error), None), pickle.HIGHEST_PROTOCOL)


def _raised(error: Exception, _: None) -> Iterable[object]:
    raise error


def _attempted(packed: Packed) -> bytes:
    """The results of a task, found by a process of the cluster, and the error that ended them, if any."""
    version, task = packed
    results: list[object] = []
    failure: IPGraphError | OSError | None = None
    if version != ipgraph.__version__:
        failure = WorkerError(f"a machine of the cluster has ipgraph {ipgraph.__version__}, this one {version}")
    else:
        work, given = pickle.loads(task)
        try:
            results.extend(work(given))
        except (IPGraphError, OSError) as error:
            failure = error
    return pickle.dumps((results, failure), pickle.HIGHEST_PROTOCOL)


@contextmanager
def _errors_to(log: IO[str]) -> Iterator[None]:
    """What this process and those that it starts write to standard error goes to a file meanwhile."""
    sys.stderr.flush()
    ours = os.dup(2)
    os.dup2(log.fileno(), 2)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(ours, 2)
        os.close(ours)
