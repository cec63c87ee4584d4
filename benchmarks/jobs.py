"""How much faster a build is when several processes share its work, and what each of them takes.

    python -m benchmarks.jobs [--articles 1000] [--jobs 1 2] [--rounds 3] [--corpus FOLDER] [--out FILE]

builds the graph of a generated corpus with so many processes in turn, ``--rounds`` times each, and writes a table to
``benchmarks/jobs.md``; the least time of each counts. Wall time says something only of a machine that does nothing
else; processor time is told beside it, of the process that was started and of those that it started. All graphs must be
the same, byte for byte.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
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
    if end.code not in (0, None):
        raise
who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
for used in map(resource.getrusage, who):
    print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, file=sys.stderr)
"""
"""The command line, which in the end tells what it and its processes took; of those, how much the largest held."""


class Run(NamedTuple):
    """Seconds and megabytes of a build: of the process itself, and of those that it started."""

    wall: float
    own: float
    memory: float
    shared: float
    largest: float


def main() -> None:
    """Build, measure, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=1000)
    options.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--corpus", type=Path, help="a corpus that is there already")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "jobs.md")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        place = Path(passing)
        corpus = given.corpus
        if corpus is None:
            corpus = place / "corpus"
            write_corpus(corpus, given.articles, 1)
        runs: dict[int, list[Run]] = {jobs: [] for jobs in given.jobs}
        names = set()
        for _ in range(given.rounds):
            for jobs, found in runs.items():
                folder = place / f"graph-{jobs}"
                found.append(build(corpus / "articles", folder, jobs))
                names.add(current_generation(folder).name)
    if len(names) > 1:
        raise SystemExit(f"the graphs differ: {names}")
    table = report(runs, given.articles)
    print(table)
    given.out.write_text(table, encoding="utf-8", newline="\n")


def build(articles: Path, folder: Path, jobs: int) -> Run:
    """Build the graph anew."""
    command = [sys.executable, "-c", BUILD, "build", "--fresh", str(articles), "-g", str(folder), "--jobs", str(jobs)]
    shutil.rmtree(folder, ignore_errors=True)
    # As it runs for users: bytecode, patterns and tables are kept from one run to the next.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    ended = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    wall = time.perf_counter() - began
    own, memory, shared, largest = map(float, ended.stderr.split()[-4:])
    return Run(wall, own, memory, shared, largest)


def report(runs: Mapping[int, Sequence[Run]], articles: int) -> str:
    """The table as Markdown."""
    first = next(iter(runs.values()))
    lines = [
        "# What several processes make of a build",
        "",
        f"`ipgraph build` of {articles:,} generated articles: CPython {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} cores, the least of {count(len(first), 'run')}. Wall time depends on "
        "what else the machine does. *In turn* is the processor time of the process itself and the share of one of its "
        "processes, one after the other: about what a build takes on idle cores, where some of the two even goes on at "
        "once. A process takes about a second of work before its first article, which few articles do not make up "
        "for. The graphs are the same, byte for byte. Written by `python -m benchmarks.jobs`.",
        "",
        "| processes | wall, s | times faster | work itself, s | of its processes, s | in turn, s | times faster "
        "| memory itself, MB | of the largest of them, MB |",
        f"|{'---:|' * 9}",
    ]
    walls = {jobs: min(run.wall for run in found) for jobs, found in runs.items()}
    turns = {jobs: min(run.own + run.shared / jobs for run in found) for jobs, found in runs.items()}
    for jobs, found in runs.items():
        best = min(found, key=lambda run: run.own + run.shared / jobs)
        wall, turn = walls[jobs], turns[jobs]
        lines.append(
            f"| {jobs} | {wall:.1f} | {next(iter(walls.values())) / wall:.2f} | {best.own:.1f} | {best.shared:.1f} "
            f"| {turn:.1f} | {next(iter(turns.values())) / turn:.2f} | {best.memory:,.0f} "
            f"| {best.largest if jobs > 1 else 0:,.0f} |"
        )
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
