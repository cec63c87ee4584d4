"""How fast the ready-made questions are, on graphs on disk.

    python benchmarks/questions.py [--full | --sizes SIZE ...] [--rdflib SECONDS] [--graphs DIR] [--out FILE]

builds graphs of about 100,000 and 1,000,000 quads (with ``--full`` 10,000,000 too) from copies of the sample articles,
which hold texts and evidence, and from invented records, in which parties meet again and again; asks every question of
each as it stands, or with its examples where it needs a value; prints a table and writes it to
``benchmarks/questions.md``. ``raw`` is pyoxigraph's time for the same query on the same store, so the difference is
what names, labels and columns cost; ``again`` is the time when the graph has been asked before and its labels are
remembered, as they are in a server, a notebook and a script; ``in memory`` is the raw time on the graph of a million
quads held in memory. With
``--rdflib`` the question is asked of rdflib's own engine at the small size too, and given up after so many seconds.
Times are processor time, the better of two; at ten million quads each answer is asked for once.
"""

import argparse
import multiprocessing
import platform
import queue
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import RdfFormat, Store

from benchmarks.generate.corpus import generate
from benchmarks.validation import copy
from ipgraph.errors import ArticleError
from ipgraph.graph.build import build_graph
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Stored, open_graph
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from ipgraph.pipeline import extract_records
from ipgraph.query.catalogue import Question, load_questions
from ipgraph.query.run import ready_query, run_query
from ipgraph.query.source import StoreSource

ROOT = Path(__file__).parents[1]
SIZES = {"100k": (2, 200), "1M": (11, 3500), "10M": (110, 35_000)}
"""How many copies of the sample articles and how many invented records make a graph of that many quads."""
ONCE = {"10M": 1}
"""How many runs are measured, where not two."""
ALLOWED = 0.5
"""Seconds for a question at a million quads."""
ARTICLE = "huawei-and-samsung-settle-sep-cases-through-mediation-by-3f28e7-1"
"""How the id of one copy of a sample article begins, at larger sizes of two; the catalogue's example is the id of a
gold record."""


def main() -> None:
    """Build, ask, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--full", action="store_true")
    options.add_argument("--sizes", nargs="+", choices=list(SIZES), help="these sizes only")
    options.add_argument("--rdflib", type=float, metavar="SECONDS", default=0.0)
    options.add_argument("--graphs", type=Path, help="keep the graphs here, and use those that are here already")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "questions.md")
    given = options.parse_args()
    sizes = given.sizes or [size for size in SIZES if given.full or size != "10M"]
    with TemporaryDirectory() as folder:
        graphs = {size: built(given.graphs or Path(folder), size) for size in sizes}
        table = report(graphs, given.rdflib)
    print(table)
    given.out.write_text(table, encoding="utf-8")


def built(folder: Path, size: str) -> Path:
    """The graph of a size in a folder, built unless it is there."""
    graph = folder / size
    if not graph.exists():
        build_graph(graph, records(*SIZES[size]), fresh=True)
    return graph


def records(copies: int, invented: int) -> Iterator[tuple[Record, Mapping[Language, str]]]:
    """Copies of the sample articles' records, and invented ones."""
    found = [item for item in extract_records([ROOT / "data" / "articles"]) if not isinstance(item, ArticleError)]
    items = [(item.record, item.texts()) for item in found]
    for number in range(copies):
        yield from copy(items, number)
    for told in generate(invented):
        yield told.record, {}


def report(graphs: Mapping[str, Path], patience: float) -> str:
    """The table as Markdown."""
    opened = {size: open_graph(path) for size, path in graphs.items()}
    memory = Store()
    if "1M" in opened:
        memory.bulk_extend(opened["1M"].store.quads_for_pattern(None, None, None, None))
    peer = Peer(opened["100k"], patience) if "100k" in opened and patience else None
    heads = [part for size in opened for part in (f"{size}, ms", "again", "raw", "rows")] + ["1M in memory"]
    lines = [f"| question | {' | '.join(heads)} | rdflib at 100k |", f"|---|{'---:|' * (len(heads) + 1)}"]
    ratios: list[tuple[float, float]] = []
    times: list[float] = []
    slow: dict[str, list[tuple[float, str]]] = {"first": [], "again": []}
    for question in load_questions():
        cells = []
        for size, graph in opened.items():
            spent, again, raw, rows = asked(question, graph, ONCE.get(size, 2))
            cells += [*(f"{seconds * 1000:,.0f}" for seconds in (spent, again, raw)), f"{rows:,}"]
            ratios.append((spent / raw, again / raw))
            for when, seconds in (("first", spent), ("again", again)):
                if size == "1M" and seconds > ALLOWED:
                    slow[when].append((seconds, question.name))
        held = better(partial(raw_rows, memory, ready(question, memory))) if len(memory) else 0
        cells.append(f"{held * 1000:,.0f}" if held else "–")
        told = "–"
        if peer:
            more, whole = peer.times_slower(question)
            times.append(more)
            told = f"{'' if whole else '> '}× {more:,.0f}"
        lines.append(f"| {question.name} | {' | '.join(cells)} | {told} |")
        print(lines[-1], flush=True)
    counts = ", ".join(f"{size}: {graph.manifest.counts['quads']:,} quads" for size, graph in opened.items())
    slowest = {
        when: ", ".join(f"{name} ({spent * 1000:,.0f} ms)" for spent, name in sorted(each, reverse=True)) or "none"
        for when, each in slow.items()
    }
    first, again = (statistics.median(column) for column in zip(*ratios, strict=True))
    return "\n".join(
        [
            "# How fast the ready-made questions are",
            "",
            f"On disk; {counts}; CPython {platform.python_version()}, {platform.machine()}, one core; pyoxigraph "
            f"{version('pyoxigraph')}, rdflib {version('rdflib')}. Processor time, the better of two; `raw` is "
            "pyoxigraph's for the same query on the same store. Written by `python benchmarks/questions.py`.",
            "",
            f"The whole takes {first:.2f} × the raw time in the median when nothing was asked before, and "
            f"{again:.2f} × when the labels are remembered.",
            "",
            f"Slower than {ALLOWED * 1000:.0f} ms at a million quads: {slowest['first']}; of those that were asked "
            f"before: {slowest['again']}. The first answer reads the names of all parties, courts or articles where a "
            "question takes such a name.",
            "",
            f"rdflib's own engine takes at least {statistics.median(times):,.0f} times as long as pyoxigraph on disk "
            f"in the median at 100k, {min(times):,.0f} times at the least; it was given up after {patience:g} seconds "
            "a question."
            if times
            else "rdflib's own engine was not asked in this run.",
            "",
            *lines,
            "",
        ]
    )


def asked(question: Question, graph: Stored, runs: int) -> tuple[float, float, float, int]:
    """The seconds of an answer where nothing was asked before, those where it was, those of the query alone, and its
    number of rows.
    """
    values, text = needed(question), ready(question, graph.store)
    known = StoreSource(graph.store)
    run_query(known, question.text, values)
    raw = better(partial(raw_rows, graph.store, text), runs)
    first = better(lambda: run_query(StoreSource(graph.store), question.text, values), runs)
    again = better(lambda: run_query(known, question.text, values), runs)
    return first, again, raw, raw_rows(graph.store, text)


def needed(question: Question) -> dict[str, str]:
    """The examples of the values without which a question is not asked; of articles one that the graphs hold."""
    required = {name: parameter for name, parameter in question.parameters.items() if parameter.required}
    return {name: ARTICLE if given.type == "article" else given.example for name, given in required.items()}


def ready(question: Question, store: Store) -> str:
    """The query that a question asks of a store."""
    return ready_query(StoreSource(store), question.text, needed(question))


def raw_rows(store: Store, text: str) -> int:
    """The number of rows that pyoxigraph alone gives."""
    return sum(1 for _ in store.query(text, use_default_graph_as_union=True, prefixes=PREFIXES))  # type: ignore[union-attr,misc]


def better(run: Callable[[], object], runs: int = 2) -> float:
    """The processor time of the better of two runs, or of so many."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


class Peer:
    """rdflib's own engine on a graph, which it reads once; a process of its own answers each question."""

    def __init__(self, graph: Stored, patience: float) -> None:
        from rdflib import Dataset

        self._store, self._patience = graph.store, patience
        self._dataset = Dataset(default_union=True)
        written = graph.store.dump(format=RdfFormat.N_QUADS) or b""
        self._dataset.parse(data=written.decode(), format="nquads")

    def times_slower(self, question: Question) -> tuple[float, bool]:
        """How much longer rdflib takes for a question than pyoxigraph, and whether it came to the end of it."""
        text = ready(question, self._store)
        raw = better(partial(raw_rows, self._store, text))
        context = multiprocessing.get_context("fork")
        told = context.Queue()
        process = context.Process(target=self._answer, args=(text, told))
        process.start()
        try:
            return told.get(timeout=self._patience) / raw, True
        except queue.Empty:
            return self._patience / raw, False
        finally:
            process.terminate()
            process.join()

    def _answer(self, text: str, told: "multiprocessing.Queue[float]") -> None:
        start = time.process_time()
        len(list(self._dataset.query(text)))
        told.put(time.process_time() - start)


if __name__ == "__main__":
    main()
