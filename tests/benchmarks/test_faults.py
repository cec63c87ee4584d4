"""Full disks, killed pushes and graphs that are pulled away, once each; and the harness counts what goes wrong."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Store

from benchmarks.crashes import COMMAND
from benchmarks.faults import report
from benchmarks.outcomes import Outcome, files_up_to, unclear
from ipgraph.errors import IPGraphError
from ipgraph.graph.build import add_articles, build_graph
from ipgraph.graph.store import open_graph
from ipgraph.push.marks import MARKS
from ipgraph.push.push import plan_push, push_graph
from ipgraph.query.source import StoreSource, rows
from ipgraph.remote.endpoint import Endpoint
from tests.graph.samples import KILN, KILN_TEXTS, LATER
from tests.push.writable import writable
from tests.remote.canned import Asked, Said, canned

ADD = (
    "from pathlib import Path; from ipgraph.errors import GraphError; from ipgraph.graph.build import add_articles\n"
    "from tests.graph.samples import LATER\n"
    "try: add_articles(Path({!r}), [(LATER, {{}})])\n"
    "except GraphError as error: print(error)"
)
COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"


@pytest.mark.parametrize("size", [40_000])
def test_a_disk_that_is_full_leaves_the_graph_as_it_was(tmp_path: Path, size: int) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    with open_graph(tmp_path) as graph:
        before = set(graph.store)
    command = [sys.executable, "-c", ADD.format(str(tmp_path))]
    done = subprocess.run(command, preexec_fn=files_up_to(size), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "cannot be written" in done.stdout
    assert "the graph is as it was" in done.stdout
    with open_graph(tmp_path) as graph:
        assert set(graph.store) == before
    assert add_articles(tmp_path, [(LATER, {})]).added == ("kiln-wins",)
    assert not list(tmp_path.glob("generations/unfinished-*"))


@pytest.mark.parametrize("method", ["gsp", "update"])
def test_a_killed_push_is_finished_by_the_next(tmp_path: Path, method: str) -> None:
    build_graph(tmp_path / "graph", [(KILN, KILN_TEXTS)])
    far = Store()
    pushing: list[subprocess.Popen[bytes]] = []
    written = 0

    def kill(asked: Asked) -> Said | None:
        nonlocal written
        written += "query" not in asked.path
        if written == 3 and pushing:
            os.killpg(pushing.pop().pid, signal.SIGKILL)
        return None

    with canned(writable(far, kill)) as server, open_graph(tmp_path / "graph") as graph:
        url = server.url.replace("/sparql", "/query")
        command = [*COMMAND, "push", url, "-g", str(tmp_path / "graph"), "--method", method]
        pushing.append(subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL))
        assert pushing[0].wait() == -signal.SIGKILL
        ours = set(graph.store)
        there = {quad for quad in far if quad.graph_name != NamedNode(MARKS)}
        assert there < ours
        with Endpoint(url) as endpoint:
            report = push_graph(graph.store, endpoint, plan_push(graph.store, endpoint), method=method)
    assert report.differences == ()
    assert {quad for quad in far if quad.graph_name != NamedNode(MARKS)} == ours


def test_a_graph_that_is_pulled_from_under_a_reader(tmp_path: Path) -> None:
    folder = tmp_path / "graph"
    build_graph(folder, [(KILN, KILN_TEXTS)])
    with open_graph(folder) as graph:
        source = StoreSource(graph.store)
        before = rows(source, COUNT)
        shutil.rmtree(folder)
        with contextlib.suppress(IPGraphError):
            assert rows(source, COUNT) == before
        with pytest.raises(IPGraphError, match="no such graph; build one first"):
            open_graph(folder)
    build_graph(folder, [(KILN, KILN_TEXTS)])
    with open_graph(folder) as graph:
        assert rows(StoreSource(graph.store), COUNT) == before


@pytest.mark.parametrize(
    ("code", "complained", "clear"),
    [
        (0, "", True),
        (2, "ipgraph: graph: the graph is as it was", True),
        (2, "Usage: ipgraph\n\nError: no such option", True),
        (2, "Killed", False),
        (-9, "ipgraph: something", False),
        (1, "ipgraph: a\nTraceback (most recent call last):\n", False),
    ],
)
def test_what_counts_as_a_clear_word(code: int, complained: str, clear: bool) -> None:
    done = subprocess.CompletedProcess[str]([], code, "", complained)
    assert unclear(done) == ([] if clear else ["traceback"])


def test_the_report_counts_what_is_wrong() -> None:
    found = [Outcome("the disk is full"), Outcome("the disk is full", True, ("lost", "lost", "rest"))]
    assert "| the disk is full | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 1 |" in report(found, 2, 1)
