"""What came of one fault: how the command ended, and everything that is not as promised."""

import ctypes
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from benchmarks.crashes import COMMAND, Case, content, state, unfinished, violated

WRONG = {
    "traceback": "ended with a traceback, a signal or no clear word",
    "lost": "graphs lost: they do not open",
    "other": "half-written: neither the graph before nor the one after",
    "violations": "inconsistent: `ipgraph validate` finds a violation",
    "unfinished": "the same command did not do its work afterwards",
    "rest": "left something behind after that",
}
"""What must never come of a fault."""

_CAPABILITIES = (1, 2)
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH of Linux: with them permissions mean nothing, as for root."""
_DROP = 24
"""PR_CAPBSET_DROP of Linux."""


class Outcome(Struct, frozen=True):
    """What came of a fault of a kind: whether the command did its work all the same, and what was wrong."""

    fault: str
    done: bool = False
    wrong: tuple[str, ...] = ()
    words: str = ""


def run_cli(
    arguments: Sequence[str], prepare: Callable[[], None] | None = None, cwd: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run the command line to its end, after ``prepare`` in its process."""
    return subprocess.run(
        [*COMMAND, *arguments],
        preexec_fn=prepare,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        errors="replace",
    )


def unclear(done: "subprocess.CompletedProcess[str]") -> list[str]:
    """Whether a command ended other than well or with a word of what is wrong."""
    told = done.returncode == 0 or (
        done.returncode in (1, 2) and re.search(r"ipgraph: |^Error: ", done.stderr, re.MULTILINE)
    )
    return [] if told and "Traceback" not in done.stderr else ["traceback"]


def first_words(done: "subprocess.CompletedProcess[str]") -> str:
    """The first line of what a command complained."""
    return next(iter(done.stderr.strip().splitlines()), "")[:160]


def after_fault(case: Case, folder: Path, done: "subprocess.CompletedProcess[str]", fault: str) -> Outcome:
    """Look at a graph after a command met a fault that is over now, and run the command again."""
    wrong = unclear(done)
    now = state(case, folder)
    wrong += [now] if now in ("lost", "other") else []
    if now != "lost" and violated(case, folder):
        wrong.append("violations")
    command = [case.verb.split()[0], *case.arguments, "-g", str(folder)]
    again = run_cli(command)
    if (again.returncode and "the graph holds no article" not in again.stderr) or content(folder) != case.after:
        wrong.append("unfinished")
    if unfinished(folder):
        wrong.append("rest")
    return Outcome(fault, done.returncode == 0, tuple(wrong), first_words(done))


def as_anybody() -> None:
    """Let permissions count for this process even when it is root's."""
    if os.geteuid() == 0 and sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in _CAPABILITIES:
            libc.prctl(_DROP, capability, 0, 0, 0)


def files_up_to(size: int) -> Callable[[], None]:
    """Let no file of this process grow larger: what a full disk looks like, with an error of its own."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit
