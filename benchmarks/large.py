"""What it takes to build a graph of 100,000 articles on two cores, how soon it opens, and how well they were read.

    python -m benchmarks.large [--articles 100000] [--jobs 2] [--folder FOLDER] [--built] [--out FILE]

generates a corpus, builds its graph once in processes of their own, opens it in fresh processes, holds its records
against gold, and writes ``benchmarks/large.md``. In ``--folder`` the corpus, the graph and what the build took stay;
a corpus that is there is used, and with ``--built`` the graph too: then only the rest is measured anew.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.generate.issues import write_corpus
from benchmarks.jobs import Run, Way, build
from benchmarks.sizes import ROOT
from benchmarks.stages import built_accuracy
from ipgraph.graph.generations import current_generation, read_manifest

OPENINGS = 5
_OPEN = """
import sys, time
from pathlib import Path
from ipgraph.graph.store import open_graph
began = time.perf_counter()
with open_graph(Path(sys.argv[1])) as graph:
    opened = time.perf_counter()
    found = bool(graph.store.query("ASK { GRAPH ?g { ?case a <https://w3id.org/ipgraph/ns#Proceeding> } }"))
    print(opened - began, time.perf_counter() - began, found)
"""


def main() -> None:
    """Build, measure, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--folder", type=Path, help="keep all of it here, and use a corpus that is here")
    options.add_argument("--built", action="store_true", help="use the graph that is in the folder too")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "large.md")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = given.folder or Path(passing)
        graph, took = folder / "graph", folder / "took.json"
        if not (folder / "articles").is_dir():
            write_corpus(folder, given.articles, 1)
        if not given.built:
            run = build(folder / "articles", graph, Way(str(given.jobs), given.jobs, ("--jobs", str(given.jobs))))
            took.write_text(json.dumps({"jobs": given.jobs} | run._asdict()), encoding="utf-8")
        kept = json.loads(took.read_bytes())
        jobs, run = kept.pop("jobs"), Run(**kept)
        generation = current_generation(graph)
        table = report(
            given.articles,
            jobs,
            run,
            {
                "quads": read_manifest(generation).counts["quads"],
                "megabytes": sum(path.stat().st_size for path in generation.rglob("*") if path.is_file()) / 1e6,
                "open": _opened(graph),
            },
            built_accuracy(given.articles, 1, folder, graph)["facts"]["all"][2],
        )
    print(table)
    given.out.write_text(table, encoding="utf-8", newline="\n")


def _opened(graph: Path) -> tuple[float, float]:
    """The least seconds until a fresh process has opened a graph, and until it has an answer."""
    took = []
    for _ in range(OPENINGS):
        command = [sys.executable, "-c", _OPEN, str(graph)]
        opened, answered, found = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        if found != "True":
            raise SystemExit("the graph holds no proceeding")
        took.append((float(opened), float(answered)))
    return min(took)


def report(articles: int, jobs: int, run: Run, graph: Mapping[str, Any], accuracy: float) -> str:
    """The table as Markdown."""
    opened, answered = graph["open"]
    work, cores = run.own + run.shared, os.cpu_count() or 1
    rows = {
        "seconds by the clock": f"{run.wall:,.0f}",
        "seconds of processor time, all processes": f"{work:,.0f}",
        f"the same, shared by {cores} cores that do nothing else, at best": f"{work / cores:,.0f}",
        "of these in the process itself, with the store": f"{run.own:,.0f}",
        "MB that the process itself held at most": f"{run.memory:,.0f}",
        "MB that the largest of the others held": f"{run.largest:,.0f}",
        "MB that all of them held at one time": f"{run.together:,.0f}" if run.together else "–",
        "quads": f"{graph['quads']:,}",
        "MB on disk": f"{graph['megabytes']:,.0f}",
        f"seconds to open it in a fresh process, the least of {OPENINGS}": f"{opened:.2f}",
        "seconds to open it and answer a question": f"{answered:.2f}",
        "F1 of facts": f"{accuracy:.3f}",
    }
    return "\n".join(
        [
            "# A large graph",
            "",
            f"`ipgraph build --jobs {jobs}` of {articles:,} generated articles (seed 1): CPython "
            f"{platform.python_version()}, {platform.machine()}, {cores} cores. Time by the clock depends on "
            "what else the machine does, processor time hardly. How F1 changes with size, [sizes.md](sizes.md) shows. "
            "Written by `python -m benchmarks.large`.",
            "",
            "| | |",
            "|---|---:|",
            *(f"| {name} | {value} |" for name, value in rows.items()),
            "",
        ]
    )


if __name__ == "__main__":
    main()
