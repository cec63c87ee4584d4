"""Run all benchmarks.

    python -m benchmarks                 all of them, in full: hours
    python -m benchmarks --quick         each with very little: minutes
    python -m benchmarks sizes serve     those that are named
    python -m benchmarks --list          what there is; writes benchmarks/README.md

In full each writes its own page in ``benchmarks``; with ``--quick`` into ``test-results/benchmarks``, or it prints
only. What came of the run, a table with the time that each took, goes to ``run.md`` there. A benchmark that fails does
not stop the others; the command then ends with 1.
"""

import argparse
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

ROOT = Path(__file__).parents[1]
OUT = ROOT / "test-results" / "benchmarks"


class Benchmark(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of ``benchmarks.toml``; ``uses`` are libraries that it does more with, ``beside`` its peers."""

    name: str
    asks: str
    full: tuple[str, ...]
    quick: tuple[str, ...] = ()
    page: str = ""
    beside: str = ""
    uses: tuple[str, ...] = ()

    def command(self, *, quick: bool, out: Path) -> tuple[str, ...]:
        """What is run, after the name of the interpreter; nothing when there is no quick way."""
        return tuple(word.replace("{out}", str(out)) for word in (self.quick if quick else self.full))


class Run(Struct, frozen=True):
    """How a benchmark went: its exit code, the seconds that it took, and the end of what it printed."""

    name: str
    code: int | None
    seconds: float
    printed: str = ""


class _Table(Struct, frozen=True):
    benchmark: tuple[Benchmark, ...]


@cache
def benchmarks() -> tuple[Benchmark, ...]:
    """All rows of the table."""
    return msgspec.toml.decode(Path(__file__).with_name("benchmarks.toml").read_bytes(), type=_Table).benchmark


COMPILED = """\
Extraction stays interpreted. Compiled by mypyc 2.4.1 (230 of the 232 modules of `extract` and `lang`, gcc -O1), the
articles of `data/articles` took 20.5 to 20.7 ms each in place of 21.5 to 23.7 (the best of two rounds, twice in
turn, on a busy machine), and mypyc drops what a `msgspec.Struct` says in its head and the inner types of its fields:
too little for a build that needs a compiler. Its time is spread thin, and much of it is the matcher's and
Aho-Corasick's."""


def main() -> int:
    """Run what is asked for, and tell how it went."""
    names = [one.name for one in benchmarks()]
    options = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    options.add_argument("--quick", action="store_true")
    options.add_argument("--list", action="store_true")
    given = options.parse_args()
    if unknown := [name for name in given.names if name not in names]:
        options.error(f"no benchmark {', '.join(unknown)}; there are {', '.join(names)}")
    if given.list:
        page = listed(benchmarks())
        Path(__file__).with_name("README.md").write_text(page, encoding="utf-8", newline="\n")
        print(page)
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    chosen = [one for one in benchmarks() if one.name in given.names or not given.names]
    runs = [run(one, quick=given.quick, out=OUT) for one in chosen]
    table = report(runs, quick=given.quick)
    (OUT / "run.md").write_text(table, encoding="utf-8", newline="\n")
    print(table)
    return int(any(one.code for one in runs))


def run(one: Benchmark, *, quick: bool, out: Path) -> Run:
    """Run a benchmark in a process of its own; what it prints is kept in a file too."""
    words = one.command(quick=quick, out=out)
    if not words:
        return Run(one.name, None, 0.0)
    missing = [name for name in one.uses if importlib.util.find_spec(name) is None]
    without = f" (without {', '.join(missing)}, which is not installed)" if missing else ""
    print(f"{one.name}: {one.asks}{without}", file=sys.stderr, flush=True)
    paths = os.pathsep.join([str(ROOT), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    began = time.perf_counter()
    with (out / f"{one.name}.txt").open("w", encoding="utf-8") as printed:
        ended = subprocess.run(
            [sys.executable, *words],
            cwd=ROOT,
            check=False,
            stdout=printed,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1"},
        )
    seconds = time.perf_counter() - began
    lines = (out / f"{one.name}.txt").read_text(encoding="utf-8", errors="replace").splitlines()
    if ended.returncode:
        print("\n".join(lines[-5:]), file=sys.stderr, flush=True)
    return Run(one.name, ended.returncode, seconds, lines[-1] if lines else "")


def report(runs: Sequence[Run], *, quick: bool) -> str:
    """How a run went, as Markdown."""
    lines = [f"# {'A quick run' if quick else 'A full run'} of the benchmarks", "", "| benchmark | took, s | ended |"]
    lines.append("|---|---:|---|")
    for one in runs:
        ended = (
            "has no quick way" if one.code is None else "well" if one.code == 0 else f"with {one.code}: {one.printed}"
        )
        lines.append(f"| {one.name} | {one.seconds:,.0f} | {ended} |")
    return "\n".join([*lines, ""])


def listed(rows: Sequence[Benchmark]) -> str:
    """All benchmarks as Markdown, with their pages and commands."""
    lines = [
        "# Benchmarks",
        "",
        "`python -m benchmarks` (or `make benchmarks`) runs them all, `--quick` each with very little; names after it",
        "choose. `pip install --group peers --group plots` brings the libraries that stand beside and that draw.",
        "This page is written by `python -m benchmarks --list`.",
        "",
        "| benchmark | what it measures | beside it | figures | by itself |",
        "|---|---|---|---|---|",
    ]
    for one in rows:
        page = f"[{Path(one.page).name}]({one.page})" if one.page else "printed"
        lines.append(f"| {one.name} | {one.asks} | {one.beside} | {page} | `python {' '.join(one.full)}` |")
    lines += [
        "",
        "`python -m benchmarks.generate 1000 FOLDER` writes the corpora of `sizes`: newsletters of invented disputes",
        "in English and Chinese, with gold records, the words behind every fact, and the identities of parties, rights",
        "and cases. It stands here and not among the verbs of `ipgraph`, so that no invented article is one command",
        "away from a graph of real ones, and its word lists are not installed with the program.",
        "",
        COMPILED,
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
