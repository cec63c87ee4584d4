"""The one command that runs all benchmarks: its table holds them all, its page is what it writes, failures are told."""

import importlib.util
from pathlib import Path

import pytest

from benchmarks.__main__ import Benchmark, Run, benchmarks, listed, report, run

ROOT = Path(__file__).parents[2]
PARTS = {"stages", "full_disk", "pulled_away"}
"""What another benchmark runs."""


def test_every_benchmark_is_in_the_table() -> None:
    commands = {
        path.stem
        for path in (ROOT / "benchmarks").glob("[!_]*.py")
        if 'if __name__ == "__main__":' in path.read_text(encoding="utf-8")
    }
    listed_ones = {one.name for one in benchmarks()}
    assert commands - PARTS == listed_ones, "each needs a row in benchmarks/benchmarks.toml"


def test_every_page_is_that_of_a_benchmark() -> None:
    pages = {path.name for path in (ROOT / "benchmarks").glob("*.md")} - {"README.md"}
    assert pages <= {one.page for one in benchmarks()}


@pytest.mark.parametrize("one", benchmarks(), ids=lambda one: one.name)
def test_commands_run_what_is_there(one: Benchmark, tmp_path: Path) -> None:
    for quick in (False, True):
        words = one.command(quick=quick, out=tmp_path)
        assert not words or words[0] == "-m"
        assert not words or importlib.util.find_spec(words[1])
        assert "{out}" not in " ".join(words)


def test_a_quick_run_never_writes_the_page_of_a_full_one() -> None:
    for one in benchmarks():
        assert "--write" not in one.quick
        assert "--out" not in one.quick or "{out}" in one.quick[one.quick.index("--out") + 1]


def test_the_page_of_all_is_what_the_command_writes() -> None:
    assert (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8") == listed(benchmarks())


def test_how_a_benchmark_ended_is_told(tmp_path: Path) -> None:
    good = Benchmark("good", "whether it runs", full=("-c", "print('done')"))
    bad = Benchmark("bad", "whether failures are told", full=("-c", "raise SystemExit('no wrk here')"))
    runs = [run(one, quick=False, out=tmp_path) for one in (good, bad)]
    assert [one.code for one in runs] == [0, 1]
    runs.append(run(good, quick=True, out=tmp_path))
    table = report(runs, quick=False)
    assert "| good | " in table
    assert "with 1: no wrk here" in table
    assert "has no quick way" in table


def test_a_run_of_nothing_is_an_empty_table() -> None:
    assert report([Run("x", 0, 1.0)], quick=True).count("\n| x |") == 1
