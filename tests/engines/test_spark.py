"""Spark gives what one process gives: on this machine, and on a cluster with two workers.

``PYSPARK_FOLDER`` names the folder in which the package ``pyspark`` lies when it is not installed beside ipgraph: it is
large, so the tests do without it where nobody has put it.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from ipgraph.engines import spark
from ipgraph.engines.spark import Spark
from ipgraph.errors import ArticleError, InputError, WorkerError
from tests.remote.servers import free_port

START_SECONDS = 120
"""Java may take its time on a machine that has other things to do."""

ENDLESS = range(10**12)


def _folder() -> Path | None:
    """Where the package lies."""
    if named := os.environ.get("PYSPARK_FOLDER"):
        return Path(named)
    found = importlib.util.find_spec("pyspark")
    return Path(found.origin).parents[1] if found and found.origin else None


needs_spark = pytest.mark.skipif(
    _folder() is None or shutil.which("java") is None, reason="Java or pyspark is not installed; see PYSPARK_FOLDER"
)


def _run(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    path = os.pathsep.join([*(entry for entry in sys.path if entry), str(_folder())])
    return subprocess.run(
        [sys.executable, "-c", "from ipgraph.cli.main import main; main()", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": path, "SPARK_LOCAL_IP": "127.0.0.1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@contextmanager
def _cluster(folder: Path) -> Iterator[str]:
    """The address of a master with two workers, each a process with one core."""
    package = _folder()
    assert package is not None
    path = os.pathsep.join([*(entry for entry in sys.path if entry), str(package)])
    environment = {
        **os.environ,
        "SPARK_HOME": str(package / "pyspark"),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYTHONPATH": path,
    }
    starter = str(package / "pyspark" / "bin" / "spark-class")
    port, log = free_port(), folder / "master.log"
    master = f"spark://127.0.0.1:{port}"
    worker = ["org.apache.spark.deploy.worker.Worker", master, "-c", "1", "-m", "1g", "-h", "127.0.0.1"]
    commands = [["org.apache.spark.deploy.master.Master", "-h", "127.0.0.1", "-p", str(port)], worker, worker]
    running: list[subprocess.Popen[bytes]] = []
    try:
        with log.open("wb") as told:
            for number, command in enumerate(commands):
                where = ["--webui-port", "0", *(["-d", str(folder / f"work{number}")] if number else [])]
                running.append(
                    subprocess.Popen(["bash", starter, *command, *where], env=environment, stdout=told, stderr=told)
                )
        until = time.monotonic() + START_SECONDS
        while log.read_text(errors="replace").count("Registering worker") < 2:
            if time.monotonic() > until or any(process.poll() is not None for process in running):
                pytest.skip(f"Spark's own cluster does not start here: {log.read_text(errors='replace')[-500:]}")
            time.sleep(0.2)
        yield master
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait()


@needs_spark
def test_this_machine_gives_what_one_process_gives(damaged_articles: Path, tmp_path: Path) -> None:
    plain = _run("build", damaged_articles, "-g", tmp_path / "plain")
    with_spark = _run("build", damaged_articles, "-g", tmp_path / "g", "--engine", "spark", "--master", "local[2]")
    assert plain.returncode == with_spark.returncode == 1
    assert with_spark.stdout == plain.stdout
    assert with_spark.stderr == plain.stderr
    assert "broken-off.txt" in with_spark.stderr
    # The name is a digest of all that the graph holds.
    assert (tmp_path / "g" / "CURRENT").read_text() == (tmp_path / "plain" / "CURRENT").read_text()


@needs_spark
def test_a_cluster_of_two_workers_gives_what_one_process_gives(articles: Path, tmp_path: Path) -> None:
    plain = _run("extract", articles)
    with _cluster(tmp_path) as master:
        found = _run("extract", articles, "--engine", "spark", "--master", master)
        assert (found.returncode, found.stdout, found.stderr) == (plain.returncode, plain.stdout, plain.stderr)
        assert len(found.stdout.splitlines()) > 1


@needs_spark
def test_a_master_that_is_none_is_told(articles: Path, tmp_path: Path) -> None:
    result = _run("build", articles, "-g", tmp_path / "g", "--engine", "spark", "--master", "sparkle://host")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("ipgraph: Spark at sparkle://host did not do the work: ")
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "g" / "CURRENT").exists()


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setenv("JAVA_HOME", "/opt/java")
    with Spark("local[1]") as engine, pytest.raises(InputError, match=r"pip install 'ipgraph\[spark\]'"):
        list(engine.flat_map(_twice, [1]))
    monkeypatch.delenv("JAVA_HOME")
    monkeypatch.setenv("PATH", "")
    with Spark("local[1]") as engine, pytest.raises(InputError, match="needs Java"):
        list(engine.flat_map(_twice, [1]))


def _twice(number: int) -> Iterable[int]:
    if number == 13:
        raise ArticleError("no number for an article", path="thirteen.txt")
    return [number, number]


class _Here:
    """A cluster in this process, with what Spark has: it tells how many tasks were given at a time."""

    defaultParallelism = 2  # noqa: N815  Spark's own name

    def __init__(self) -> None:
        self.given: list[int] = []

    def parallelize(self, together: list[spark.Packed], parts: int) -> "_Here":
        assert 0 < parts <= len(together)
        self.given.append(len(together))
        self._together = together
        return self

    def map(self, work: partial[bytes]) -> "_Here":
        self._found = [work(packed) for packed in self._together]
        return self

    def collect(self) -> list[bytes]:
        return self._found

    def stop(self) -> None: ...


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> _Here:
    cluster = _Here()
    monkeypatch.setattr(Spark, "_connected", lambda _engine: cluster)
    for name in ("py4j", "py4j.protocol", "pyspark", "pyspark.errors"):
        module = type(sys)(name)
        module.Py4JError = module.PySparkException = OSError  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, name, module)
    return cluster


def test_results_come_in_the_order_of_the_tasks_many_at_a_time(here: _Here) -> None:
    numbers = range(100, 100 + 3 * spark.AT_ONCE)
    with Spark("local[2]") as engine:
        assert list(engine.flat_map(_twice, numbers)) == [number for number in numbers for _ in "ab"]
    assert here.given == [2 * spark.AT_ONCE, spark.AT_ONCE]


def test_tasks_without_end_are_taken_as_they_are_needed(here: _Here) -> None:
    with Spark("local[2]") as engine:
        assert next(iter(engine.flat_map(_twice, (n for n in ENDLESS if n > 20)))) == 21
    assert len(here.given) <= 2


@pytest.mark.parametrize("where", ["work", "tasks"])
def test_errors_come_after_the_results_before_them(here: _Here, where: str) -> None:
    def tasks() -> Iterator[int]:
        yield 1
        if where == "tasks":
            raise ArticleError("no number for an article", path="thirteen.txt")
        yield 13
        yield 2

    found: list[int] = []
    with Spark("local[2]") as engine, pytest.raises(ArticleError, match="no number"):
        found += engine.flat_map(_twice, tasks())
    assert found == [1, 1]
    assert here.given


def test_another_version_on_a_machine_of_the_cluster_is_refused(here: _Here, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = spark._attempted

    def elsewhere(packed: spark.Packed) -> bytes:
        return attempt(("0.0.9", packed[1]))

    monkeypatch.setattr(spark, "_attempted", elsewhere)
    with Spark("local[2]") as engine, pytest.raises(WorkerError, match=r"this one 0\.0\.9"):
        list(engine.flat_map(_twice, [1]))
    assert here.given == [1]
