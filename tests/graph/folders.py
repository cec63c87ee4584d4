"""What tests ask of a graph's folder."""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from pyoxigraph import QuerySolutions

from ipgraph.graph.generations import GENERATIONS, MANIFEST, current_generation
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph, open_graph
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from tests.graph.samples import ROOT


def plain(records: Iterable[Record]) -> list[tuple[Record, Mapping[Language, str]]]:
    """Records without texts, to be loaded."""
    return [(record, {}) for record in records]


def nquads(folder: Path) -> list[str]:
    """The quads as sorted lines."""
    with open_graph(folder) as graph:
        return sorted(f"{quad} .\n" for quad in graph.store.quads_for_pattern(None, None, None, None))


def content(folder: Path) -> tuple[list[str], bytes]:
    """All that a graph is: its quads, and its manifest."""
    return nquads(folder), (current_generation(folder) / MANIFEST).read_bytes()


def articles_of(folder: Path) -> list[str]:
    """The ids of the articles."""
    with open_graph(folder) as graph:
        return [stored.record.article.id for stored in graph.articles()]


def number(graph: Graph, query: str) -> int:
    """The one number that a query gives."""
    answer = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(answer, QuerySolutions)
    return int(next(answer)[0].value)


def generations(folder: Path) -> set[str]:
    """The names of all that is in the folder of generations."""
    return {path.name for path in (folder / GENERATIONS).iterdir()}


def start_python(script: str, *arguments: object, seed: str = "0") -> subprocess.Popen[str]:
    """Start a script that can import the project and its tests."""
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_python(script: str, *arguments: object, seed: str = "0") -> str:
    """Run a script to its end, which must be a good one, and give what it prints."""
    process = start_python(script, *arguments, seed=seed)
    out, errors = process.communicate()
    assert process.returncode == 0, errors
    return out
