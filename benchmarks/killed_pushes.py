"""Pushes that are killed at random moments, into a store of this process."""

import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import NamedNode, Quad, Store

from benchmarks.crashes import COMMAND, content, started
from benchmarks.outcomes import Outcome, run_cli, unclear
from ipgraph.graph.store import open_graph
from ipgraph.push.marks import MARKS
from tests.push.writable import writable
from tests.remote.canned import canned

KILLED = "`push` is killed"


def killed_pushes(graph: Path, number: int, chance: random.Random) -> Iterator[Outcome]:
    """Kill pushes, by graphs and by updates in turn; the store must answer, and the next push must finish the work."""
    before = content(graph)
    with open_graph(graph) as opened:
        ours = set(opened.store)
    for count in range(number):
        method = ("gsp", "update")[count % 2]
        far = Store()
        with canned(writable(far)) as server:
            # A client that is killed breaks off its connection, of which the server would tell at length.
            setattr(server, "handle_error", _say_nothing)  # noqa: B010 - a method, to which types let nobody assign
            url = server.url.replace("/sparql", "/query")
            arguments = ["push", url, "-g", str(graph), "--method", method]
            seconds = _usual(arguments, far)
            for late in (False, True):
                far.clear()
                yield _kill(arguments, far, ours, graph, before, seconds, chance, late=late)


def _say_nothing(*_: object) -> None:
    """Do nothing."""


def _usual(arguments: list[str], far: Store) -> tuple[float, float]:
    """How long a push takes, and how much of that after the first triples arrived."""
    far.clear()
    began = time.monotonic()
    process = started([*COMMAND, *arguments])
    _wait_for_triples(process, far)
    arrived = time.monotonic()
    if process.wait():
        raise SystemExit("push fails")
    return time.monotonic() - began, time.monotonic() - arrived


def _wait_for_triples(process: "subprocess.Popen[bytes]", far: Store) -> None:
    while process.poll() is None and not len(far):
        time.sleep(0.002)


def _kill(
    arguments: list[str],
    far: Store,
    ours: set[Quad],
    graph: Path,
    before: object,
    seconds: tuple[float, float],
    chance: random.Random,
    *,
    late: bool,
) -> Outcome:
    process = started([*COMMAND, *arguments])
    if late:
        _wait_for_triples(process, far)
    time.sleep(chance.uniform(0, seconds[late]))
    ended = process.poll() is not None
    if not ended:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    wrong = [] if content(graph) == before else ["other"]
    arrived = len(far)
    if not {quad for quad in far if quad.graph_name != NamedNode(MARKS)} <= ours:
        wrong.append("other")
    again = run_cli(arguments)
    wrong += unclear(again)
    if again.returncode or {quad for quad in far if quad.graph_name != NamedNode(MARKS)} != ours:
        wrong.append("unfinished")
    return Outcome(KILLED, ended, tuple(wrong), f"{arrived:,} of {len(ours):,} triples had arrived")
