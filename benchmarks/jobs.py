"""How much faster a build is when several processes share its work, and what each of them takes.

    python -m benchmarks.jobs [--articles 1000] [--jobs 1 2] [--spark MASTER] [--rounds 3]
                             [--corpus FOLDER] [--keep FOLDER] [--out FILE]

builds the graph of a generated corpus with so many processes in turn, and with Spark where a master is named
(``local[2]``), ``--rounds`` times each, and writes a table to ``benchmarks/jobs.md``; the least time of each counts.
Spark is taken from ``PYSPARK_FOLDER`` when it is not installed beside ipgraph. Wall time says something only of a
machine that does nothing else; processor time is told beside it, of the process that was started and of those that it
started. All graphs must be the same, byte for byte.
"""

import argparse
import contextlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.generate.issues import write_corpus
from ipgraph.cli.problems import count
from ipgraph.graph.generations import current_generation

ROOT = Path(__file__).parents[1]
BUILD = """
import resource, sys
from ipgraph.cli.main import main
try:
    main()
except SystemExit as end:
    if end.code not in (0, 1, None):
        raise
who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
for used in map(resource.getrusage, who):
    print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, file=sys.stderr)
"""
"""The command line, which in the end tells what it and its processes took; of those, how much the largest held.

One is a good end too: of very many invented articles a few share title and date."""


LOOK_SECONDS = 0.5


class Way(NamedTuple):
    """A way of building: what it is called, how many processes share the work, and the options that ask for it.

    What a cluster's processes take ``is_counted`` by no command here: only its wall time can be told.
    """

    name: str
    processes: int
    options: tuple[str, ...]
    is_counted: bool = True


class Run(NamedTuple):
    """Seconds and megabytes of a build: of the process itself, and of those that it started.

    ``together`` is the most that all of them held at one time, where the system tells it.
    """

    wall: float
    own: float
    memory: float
    shared: float
    largest: float
    together: float


def main() -> None:
    """Build, measure, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=1000)
    options.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    options.add_argument("--spark", metavar="MASTER", help="a master of Spark, such as local[2]")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--corpus", type=Path, help="a corpus that is there already")
    options.add_argument("--keep", type=Path, help="where the graphs stay, one for each way")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "jobs.md")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        place = Path(passing)
        corpus = given.corpus
        if corpus is None:
            corpus = place / "corpus"
            write_corpus(corpus, given.articles, 1)
        ways = {Way(str(jobs), jobs, ("--jobs", str(jobs))): list[Run]() for jobs in given.jobs}
        if given.spark:
            options_of_spark = ("--engine", "spark", "--master", given.spark)
            ways[Way(f"Spark {given.spark}", 1, options_of_spark, is_counted=False)] = []
        names = set()
        for _ in range(given.rounds):
            for number, (way, runs) in enumerate(ways.items()):
                folder = (given.keep or place) / f"graph-{number}"
                runs.append(build(corpus / "articles", folder, way))
                names.add(current_generation(folder).name)
    if len(names) > 1:
        raise SystemExit(f"the graphs differ: {names}")
    table = report(ways, given.articles)
    print(table)
    given.out.write_text(table, encoding="utf-8", newline="\n")


def build(articles: Path, folder: Path, way: Way) -> Run:
    """Build the graph anew."""
    command = [sys.executable, "-c", BUILD, "build", "--fresh", str(articles), "-g", str(folder), *way.options]
    shutil.rmtree(folder, ignore_errors=True)
    # As it runs for users: bytecode, patterns and tables are kept from one run to the next.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if spark := os.environ.get("PYSPARK_FOLDER"):
        environment["PYTHONPATH"] = os.pathsep.join([*filter(None, [os.environ.get("PYTHONPATH")]), spark])
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
    ) as run:
        held = [0.0]
        watch = threading.Thread(target=_watch, args=(run, held))
        watch.start()
        told = run.communicate()[1]
        watch.join()
    if run.returncode:
        raise SystemExit(told)
    wall = time.perf_counter() - began
    own, memory, shared, largest = map(float, told.split()[-4:])
    return Run(wall, own, memory, shared, largest, max(held))


def _watch(run: "subprocess.Popen[str]", held: list[float]) -> None:
    """Note again and again how many megabytes a process and those that it started hold together."""
    while run.poll() is None:
        held.append(sum(map(_resident, processes_of(run.pid))) / 1e6)
        time.sleep(LOOK_SECONDS)


def processes_of(process: int) -> list[int]:
    """A process and those that it started; itself alone where the system does not tell."""
    below = Path(f"/proc/{process}/task").glob("*/children")
    started: set[int] = set()
    for path in below:
        with contextlib.suppress(OSError):
            started.update(map(int, path.read_text().split()))
    return [process, *sorted(started)]


def _resident(process: int) -> int:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def report(ways: Mapping[Way, Sequence[Run]], articles: int) -> str:
    """The table as Markdown."""
    rounds = len(next(iter(ways.values())))
    lines = [
        "# What several processes make of a build",
        "",
        f"`ipgraph build` of {articles:,} generated articles: CPython {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} cores, the least of {count(rounds, 'run')}. Wall time depends on "
        "what else the machine does. *In turn* is the processor time of the process itself and the share of one of its "
        "processes, one after the other: about what a build takes on idle cores, where some of the two even goes on at "
        "once. A process takes about a second of work before its first article, which few articles do not make up "
        "for. The graphs are the same, byte for byte. Written by `python -m benchmarks.jobs`.",
        "",
        "| processes | wall, s | times faster | work itself, s | of its processes, s | in turn, s | times faster "
        "| memory itself, MB | of the largest of them, MB | all at one time, MB |",
        f"|{'---:|' * 10}",
    ]
    walls = {way: min(run.wall for run in runs) for way, runs in ways.items()}
    turns = {way: min(in_turn(run, way) for run in runs) for way, runs in ways.items()}
    for way, runs in ways.items():
        best = min(runs, key=lambda run: in_turn(run, way))
        wall, turn = walls[way], turns[way]
        cells = [f"{wall:.1f}", f"{next(iter(walls.values())) / wall:.2f}", f"{best.own:.1f}"]
        if way.is_counted:
            cells += [f"{best.shared:.1f}", f"{turn:.1f}", f"{next(iter(turns.values())) / turn:.2f}"]
        else:
            cells += ["–"] * 3
        largest = f"{best.largest if way.processes > 1 else 0:,.0f}" if way.is_counted else "–"
        together = f"{best.together:,.0f}" if best.together else "–"
        lines.append(f"| {' | '.join([way.name, *cells, f'{best.memory:,.0f}', largest, together])} |")
    return "\n".join([*lines, ""])


def in_turn(run: Run, way: Way) -> float:
    """The work of the process itself, and then the share of one of its processes."""
    return run.own + run.shared / way.processes


if __name__ == "__main__":
    main()
