"""What the table of a large graph tells."""

import os

from benchmarks.jobs import Run
from benchmarks.large import report

RUN = Run(wall=800, own=300, memory=4000, shared=1200, largest=140, together=4300)


def test_the_work_of_all_processes_is_told_together() -> None:
    told = report(1000, 2, RUN, {"quads": 2_000_000, "megabytes": 512.3, "open": (0.21, 0.35)}, 0.8531)
    rows = dict(
        line.strip("| ").split(" | ") for line in told.splitlines() if line.startswith("| ") and " | " in line[2:-2]
    )
    assert rows["seconds by the clock"] == "800"
    assert rows["seconds of processor time, all processes"] == "1,500"
    assert rows[f"the same, shared by {os.cpu_count()} cores that do nothing else, at best"] == (
        f"{1500 / (os.cpu_count() or 1):,.0f}"
    )
    assert rows["MB that all of them held at one time"] == "4,300"
    assert rows["quads"] == "2,000,000"
    assert rows["seconds to open it and answer a question"] == "0.35"
    assert rows["F1 of facts"] == "0.853"


def test_memory_that_the_system_does_not_tell_is_left_out() -> None:
    told = report(1000, 2, RUN._replace(together=0), {"quads": 2, "megabytes": 1, "open": (0.2, 0.3)}, 0.85)
    assert "| MB that all of them held at one time | – |" in told
