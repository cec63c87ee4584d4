import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest

from ipgraph.batches import extract_batch
from ipgraph.engines.engine import Engine, OneProcess
from ipgraph.engines.processes import AHEAD, Processes
from ipgraph.errors import ArticleError, InputError, WorkerError
from ipgraph.read.files import find_files

ENDLESS = """
import signal
from itertools import repeat
from ipgraph.engines.processes import Processes
# Else Ctrl-C would mean nothing where the tests run in the background.
signal.signal(signal.SIGINT, signal.default_int_handler)
with Processes(2) as engine:
    for number in engine.flat_map(range, repeat(2)):
        print(number, *(worker.process_id for worker in engine.workers), flush=True)
"""


@pytest.fixture(scope="module")
def two() -> Iterator[Processes]:
    with Processes(2) as engine:
        yield engine


@pytest.fixture(params=["one", "two"])
def engine(request: pytest.FixtureRequest, two: Processes) -> Engine:
    return OneProcess() if request.param == "one" else two


def test_results_come_in_the_order_of_the_tasks(engine: Engine) -> None:
    # The first tasks give most, so that they end last where several are worked at.
    tasks = [30_000, *range(40, 0, -1)]
    assert list(engine.flat_map(range, tasks)) == [number for task in tasks for number in range(task)]
    assert list(engine.flat_map(range, [])) == []


def test_what_is_large_passes_both_ways(engine: Engine) -> None:
    tasks = [[bytes([number]) * 3_000_000] for number in range(9)]
    assert list(engine.flat_map(list, tasks)) == [text for (text,) in tasks]


def test_an_error_comes_after_the_results_before_it(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    empty = tmp_path / "empty"
    empty.mkdir()
    found = engine.flat_map(find_files, [[tmp_path], [tmp_path, empty], [tmp_path]])
    assert [next(found), next(found)] == [tmp_path / "a.txt"] * 2
    with pytest.raises(InputError, match=r"empty: this folder holds no article") as raised:
        next(found)
    assert raised.value.path == empty


def test_an_error_of_the_tasks_comes_after_the_results_before_it(engine: Engine) -> None:
    def tasks() -> Iterable[int]:
        yield 2
        raise InputError("no more", path="list.txt", line=4)

    found = engine.flat_map(range, tasks())
    assert [next(found), next(found)] == [0, 1]
    with pytest.raises(InputError, match=r"list.txt:4: no more"):
        next(found)


def test_processes_with_something_to_load_start_with_the_block() -> None:
    with Processes(2, preload=["ipgraph.read.files"]) as engine:
        running = [worker.process_id for worker in engine.workers]
        assert list(engine.flat_map(range, [2, 1])) == [0, 1, 0]
        assert [worker.process_id for worker in engine.workers] == running
    assert len(running) == 2
    assert not any(map(_runs, running))


def test_problems_of_articles_keep_file_and_line(engine: Engine, tmp_path: Path) -> None:
    file = tmp_path / "two.jsonl"
    file.write_text('{"title": "Kiln Sues Oven", "text": "Kiln sued Oven."}\n{"title": \n')
    _, problem = engine.flat_map(partial(extract_batch, min_confidence=0), [(file,)])
    assert isinstance(problem, ArticleError)
    assert (problem.path, problem.line) == (str(file), 2)
    assert str(problem).startswith(f"{file}:2: not a JSON object")


def test_no_more_tasks_are_taken_than_needed(two: Processes) -> None:
    taken: list[int] = []

    def tasks() -> Iterable[int]:
        for number in range(1, 1000):
            taken.append(number)
            yield number

    assert next(two.flat_map(range, tasks())) == 0
    assert len(taken) <= 2 * AHEAD + 1


@pytest.mark.parametrize(
    ("work", "task", "message"),
    [
        (os._exit, 3, r"ended with exit code 3$"),
        (signal.raise_signal, signal.SIGKILL, r"was ended by SIGKILL; .* try again with fewer jobs$"),
    ],
    ids=["ends", "is killed"],
)
def test_the_end_of_a_process_is_told(work: object, task: int, message: str) -> None:
    with Processes(2) as engine, pytest.raises(WorkerError, match=message):
        list(engine.flat_map(work, [task] * 20))  # type: ignore[arg-type]


def test_processes_end_with_the_block_though_work_is_left() -> None:
    with Processes(2) as engine:
        assert next(engine.flat_map(range, [5] * 100)) == 0
        running = [worker.process_id for worker in engine.workers]
    assert len(running) == 2
    assert not any(map(_runs, running))


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl-C", "killed"])
def test_none_outlives_the_process_that_it_works_for(sent: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as main:
        assert main.stdout is not None
        assert main.stderr is not None
        running = [int(number) for number in main.stdout.readline().split()[1:]]
        main.send_signal(sent)
        # At an end only when every process has let go of standard error.
        _, told = main.communicate()
    assert len(running) == 2
    for _ in range(600):
        if not any(map(_runs, running)):
            break
        time.sleep(0.1)
    assert not any(map(_runs, running))
    assert ("KeyboardInterrupt" in told) == (sent == signal.SIGINT)
    assert "worker" not in told


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
