"""What the table of builds by several processes tells of each way of building."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.jobs import Run, Way, processes_of, report

ONE = Run(wall=10, own=9, memory=100, shared=0, largest=0, together=100)
TWO = Run(wall=6, own=3, memory=120, shared=8, largest=50, together=210)
SLOWER = Run(wall=8, own=4, memory=110, shared=9, largest=60, together=220)
CLUSTER = Run(wall=20, own=2, memory=90, shared=0, largest=0, together=0)


def test_the_least_of_each_way_is_compared_with_the_first() -> None:
    ways = {
        Way("1", 1, ("--jobs", "1")): [ONE],
        Way("2", 2, ("--jobs", "2")): [SLOWER, TWO],
        Way("Spark", 1, ("--engine", "spark"), is_counted=False): [CLUSTER],
    }
    rows = [line.strip("| ").split(" | ") for line in report(ways, 30).splitlines()[-3:]]
    assert rows == [
        ["1", "10.0", "1.00", "9.0", "0.0", "9.0", "1.00", "100", "0", "100"],
        ["2", "6.0", "1.67", "3.0", "8.0", "7.0", "1.29", "120", "50", "210"],
        ["Spark", "20.0", "0.50", "2.0", "–", "–", "–", "90", "–", "–"],
    ]


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="the system does not tell")
def test_a_process_and_those_that_it_started() -> None:
    command = (
        "import subprocess, sys\n"
        "below = subprocess.Popen([sys.executable, '-c', 'import sys; sys.stdin.read()'], stdin=subprocess.PIPE)\n"
        "print(below.pid, flush=True)\n"
        "sys.stdin.read()\n"
        "below.communicate()\n"
    )
    with subprocess.Popen([sys.executable, "-c", command], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        below = int(run.stdout.readline())
        assert processes_of(run.pid) == [run.pid, below]
        run.communicate(b"")
