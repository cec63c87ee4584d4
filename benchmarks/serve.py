"""``ipgraph serve`` beside ``oxigraph serve-read-only`` on the same store and ``rdflib-endpoint``, in one run.

python benchmarks/serve.py [GRAPH] [--seconds 5] [--rounds 3] [--write]

GRAPH is a graph's folder; without one the sample articles are built. It takes ``wrk`` (a package of Debian) and
the Python package ``oxigraph``. ``rdflib-endpoint`` (from PyPI, in an environment of its own; RDFLIB_ENDPOINT may name
its program) is measured when it is installed. The servers take turns, so that what else the machine does meets all.
"""

import argparse
import os
import platform
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct
from pyoxigraph import RdfFormat

from ipgraph.graph.generations import STORE
from ipgraph.graph.store import open_graph
from ipgraph.pipeline import build

ROOT = Path(__file__).parents[1]
PAGE = Path(__file__).parent / "serve.md"
SCRIPT = """
local n = 0
request = function()
  n = n + 1
  local path = string.gsub("{path}", "NUMBER", tostring(n))
  return wrk.format("GET", path, {{["Accept"] = "{accept}"}})
end
"""
HEAD = (
    "| load | connections | ipgraph serve | oxigraph serve | ratio | ipgraph serve --in-memory | rdflib-endpoint |",
    "|---|---:|---:|---:|---:|---:|---:|",
)
JSON = "application/sparql-results+json"
PATIENCE = 4
"""So many times as long the server in Python is asked: ten thousand rows take it seconds."""


class Load(Struct, frozen=True):
    """One kind of request, and how many connections send it; NUMBER in the query is another number each time."""

    name: str
    query: str
    connections: int
    accept: str = JSON


LOADS = (
    Load("point query", "SELECT ?p ?o { <https://w3id.org/ipgraph/id/NUMBER> ?p ?o }", 8),
    Load("10,000 rows as JSON", "SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 10000", 4),
    Load("10,000 rows as TSV", "SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 10000", 4, "text/tab-separated-values"),
    Load("10,000 rows as XML", "SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 10000", 4, "application/sparql-results+xml"),
)


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """A server that answers on ``port``."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1).close()
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.1)
        yield
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def measure(port: int, path: str, load: Load, seconds: int) -> float:
    """Requests a second; raises :class:`SystemExit` when one was not answered with 200."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT.format(path=f"{path}?query={quote(load.query)}", accept=load.accept))
        script.flush()
        patient = ["-t1", f"-c{load.connections}", f"-d{seconds}", "--timeout", "60s"]
        told = subprocess.run(
            ["wrk", *patient, "-s", script.name, f"http://127.0.0.1:{port}"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    if "Non-2xx" in told or not (rate := re.search(r"Requests/sec:\s+([\d.]+)", told)):
        raise SystemExit(f"{load.name}: {told}")
    return float(rate[1])


def compare(folder: Path, seconds: int, rounds: int) -> list[str]:
    """The rows of the table: each load on every server."""
    with open_graph(folder) as graph, ExitStack() as stack:
        store = graph.generation / STORE
        ours = [sys.executable, "-c", "from ipgraph.cli.main import main; main()", "serve", "-g", str(folder), "--port"]
        theirs = [str(Path(sys.executable).parent / "oxigraph"), "serve-read-only", "--location", str(store), "--bind"]
        stack.enter_context(running([*ours, "7981"], 7981))
        stack.enter_context(running([*theirs, "127.0.0.1:7982"], 7982))
        stack.enter_context(running([*ours, "7983", "--in-memory"], 7983))
        servers = ((7981, "/sparql"), (7982, "/query"), (7983, "/sparql"))
        found = [
            [[measure(port, path, load, seconds) for port, path in servers] for _ in range(rounds)] for load in LOADS
        ]
    rows = []
    for load, rates, other in zip(LOADS, found, in_rdflib(folder, seconds), strict=True):
        disk, peer, memory = (statistics.median(column) for column in zip(*rates, strict=True))
        cells = f"{disk:,.1f} | {peer:,.1f} | {disk / peer:.2f} | {memory:,.1f} | {other}"
        rows.append(f"| {load.name} | {load.connections} | {cells} |")
        print(rows[-1], flush=True)
    return rows


def in_rdflib(folder: Path, seconds: int) -> list[str]:
    """What ``rdflib-endpoint`` answers of each load, by itself: it goes on with what nobody waits for any more."""
    program = shutil.which(os.environ.get("RDFLIB_ENDPOINT", "rdflib-endpoint"))
    if program is None:
        return ["–" for _ in LOADS]
    rates = []
    with tempfile.NamedTemporaryFile(suffix=".nq") as quads, open_graph(folder) as graph:
        graph.store.dump(quads.name, format=RdfFormat.N_QUADS)
        for load in LOADS:
            with running([program, "serve", "--host", "127.0.0.1", "--port", "7984", quads.name], 7984):
                rates.append(f"{measure(7984, '/', load, PATIENCE * seconds):,.1f}")
    return rates


def main() -> None:
    """Measure and print, or write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("graph", nargs="?", type=Path)
    options.add_argument("--seconds", type=int, default=5)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    if shutil.which("wrk") is None:
        raise SystemExit("wrk is not installed; Debian has it as the package wrk")
    with tempfile.TemporaryDirectory() as place:
        folder = chosen.graph or Path(place) / "graph"
        if chosen.graph is None:
            build(folder, sorted((ROOT / "data" / "articles").iterdir()))
        with open_graph(folder) as graph:
            quads = graph.manifest.counts["quads"]
        rows = compare(folder, chosen.seconds, chosen.rounds)
    if chosen.write:
        write(rows, quads, chosen.rounds, chosen.seconds)


def write(rows: list[str], quads: int, rounds: int, seconds: int) -> None:
    """Put the figures into the page."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition("<!-- figures -->\n")
    tail = rest.partition("<!-- end -->\n")[2]
    machine = f"CPython {platform.python_version()}, {platform.system()} {platform.machine()}"
    said = f"{quads:,} quads, {rounds} rounds of {seconds} seconds, medians; {machine}."
    table = "\n".join((said, "", *HEAD, *rows))
    PAGE.write_text(f"{head}<!-- figures -->\n{table}\n<!-- end -->\n{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
