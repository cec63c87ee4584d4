import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from ipgraph.cli.limits import limited

COMMAND = (sys.executable, "-c", "from ipgraph.cli.main import main; main()")
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
"""Patterns without a common variable: each triple with each other one, four times over."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("limits")
    article = where / "kiln.txt"
    article.write_text("Kiln Ltd. Sues Oven Ltd.\nDate: 2 May 2024\nKiln Ltd. sued Oven Ltd. in Suzhou.\n")
    subprocess.run((*COMMAND, "build", str(article), "-g", str(where / "g")), check=True, capture_output=True)
    return where / "g"


def ask(folder: Path, text: str, *arguments: str) -> tuple[int, str, str, float]:
    start = time.monotonic()
    told = subprocess.run(
        (*COMMAND, "query", "-", "-g", str(folder), *arguments),
        input=text,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    return told.returncode, told.stdout, told.stderr, time.monotonic() - start


@pytest.mark.parametrize("format", ["csv", "srj"])
def test_a_query_without_end_is_ended_when_its_time_is_up(folder: Path, tmp_path: Path, format: str) -> None:
    out = tmp_path / "answer"
    code, told, complaint, took = ask(folder, ENDLESS, "--time-limit", "0.5", "-f", format, "-o", str(out))
    assert (code, told) == (2, "")
    assert complaint.startswith("ipgraph: the query took longer than 0.5 seconds and was ended; make it smaller (LIMIT")
    assert complaint.count("\n") == 1
    assert took < 20
    assert list(tmp_path.iterdir()) == []


def test_a_query_that_needs_too_much_memory_is_ended(folder: Path) -> None:
    text = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c"
    code, told, complaint, _ = ask(folder, text, "--memory-limit", "300", "--time-limit", "30")
    assert (code, told) == (2, "")
    assert complaint.startswith("ipgraph: the query needed more than 300 MB of memory and was ended; make it smaller")


@pytest.mark.parametrize("limit", [(), ("--time-limit", "0", "--memory-limit", "0")])
def test_within_its_limits_a_query_is_answered(folder: Path, limit: tuple[str, ...]) -> None:
    code, told, complaint, _ = ask(folder, "ASK { ?a a ipg:Article }", "-f", "csv", *limit)
    assert (code, told, complaint) == (0, "answer\ntrue\n", "")


def test_nobody_looks_on_when_the_block_has_ended() -> None:
    with limited(30, 0):
        assert "limits" in {thread.name for thread in threading.enumerate()}
    assert "limits" not in {thread.name for thread in threading.enumerate()}
