"""What each stage from files to the page takes on one generated corpus, and how well it reads and joins it.

    python -m benchmarks.stages 1000 [--seed 1] [--folder DIR] [--accuracy | --built GRAPH] [--whole]

prints one JSON object. Reading, extraction, resolution, mapping, derived rules and the store run one after the other
in this process; then all of them from the records on as a load does it, ``ipgraph validate`` and ``page``, and with
``--whole`` also ``build``, each in a process of its own. ``benchmarks/sizes.py`` runs this for several sizes.
"""

import argparse
import gc
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from msgspec.structs import replace
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, Triple, parse

from benchmarks.accuracy import Scores
from benchmarks.generate.issues import write_corpus
from ipgraph.batches import Extracted
from ipgraph.cli.main import NEW_OBJECTS
from ipgraph.engines.processes import Processes
from ipgraph.errors import ArticleError
from ipgraph.extract.record import extract_record
from ipgraph.extract.threshold import DEFAULT_CONFIDENCE, above
from ipgraph.graph.authority import Forums, authority_triples
from ipgraph.graph.build import build_from_lines
from ipgraph.graph.derive import derive_triples
from ipgraph.graph.generations import current_generation
from ipgraph.graph.iris import evidence_graph_iri, graph_iri
from ipgraph.graph.kept_lines import KeptLines
from ipgraph.graph.mapping import Mapped, map_record
from ipgraph.graph.namespaces import AUTHORITY, DERIVED, PROVENANCE, VOCABULARY
from ipgraph.graph.provenance import article_provenance, software_provenance
from ipgraph.graph.quad_file import ending
from ipgraph.graph.records import decode_line, line_of, read_lines
from ipgraph.graph.vocabulary import vocabulary_triples
from ipgraph.model.article import Article
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from ipgraph.pipeline import ONE_PROCESS, extract_records, read_articles
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name, name_entries
from ipgraph.resolve.resolution import resolve
from ipgraph.resolve.score import Kind

P = ParamSpec("P")
T = TypeVar("T")
_MEASURED = """
import gc, re, resource, sys
from pathlib import Path
code = 0
try:
    {work}
except SystemExit as end:
    code = end.code
spent = resource.getrusage(resource.RUSAGE_SELF)
below = resource.getrusage(resource.RUSAGE_CHILDREN)
status = Path("/proc/self/status")
held = re.search(r"VmHWM:\\s+(\\d+)", status.read_text()) if status.exists() else None
work = sum(one.ru_utime + one.ru_stime for one in (spent, below))
print(work, (int(held[1]) if held else spent.ru_maxrss) / 1024, code or 0, file=sys.stderr)
"""
"""A process that tells in the end what it took: its children's work too, but not their memory."""
_COMMAND = "from ipgraph.cli.main import main; main()"
_LOAD = "from benchmarks.stages import load; load(Path(sys.argv[1]), Path(sys.argv[2]))"


def main() -> None:
    """Measure one size and print what was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--folder", type=Path, help="keep the corpus and the graph here; use a corpus that is here")
    options.add_argument("--whole", action="store_true", help="run ipgraph build too, which reads everything again")
    options.add_argument("--accuracy", action="store_true", help="measure how well it reads and joins, and no more")
    options.add_argument("--jobs", type=int, default=1, help="processes that measure accuracy together")
    options.add_argument("--built", type=Path, help="measure the accuracy of a graph that was built of the corpus")
    given = options.parse_args()
    gc.set_threshold(NEW_OBJECTS)
    with tempfile.TemporaryDirectory() as passing:
        folder = given.folder or Path(passing)
        if given.built:
            found = built_accuracy(given.articles, given.seed, folder, given.built)
        elif given.accuracy:
            found = measure_accuracy(given.articles, given.seed, folder, given.jobs)
        else:
            found = measure(given.articles, given.seed, folder, whole=given.whole)
    print(json.dumps(found))


class Stages:
    """Times and memory of stages; ``found`` holds them by name."""

    def __init__(self) -> None:
        self.found: dict[str, dict[str, float]] = {}

    def run(self, name: str, work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """Run a stage in this process; memory is the most that the process held meanwhile, in MB."""
        _forget_peak()
        began, worked = time.perf_counter(), time.process_time()
        result = work(*given, **named)
        self.found[name] = {
            "wall": time.perf_counter() - began,
            "cpu": time.process_time() - worked,
            "memory": _peak(),
        }
        _tell(name, self.found[name])
        return result

    def process(self, name: str, work: str, *words: str) -> None:
        """Run something in a process of its own; one or nought is a good end."""
        began = time.perf_counter()
        command = [sys.executable, "-c", _MEASURED.format(work=work), *words]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        wall = time.perf_counter() - began
        last = ended.stderr.split()[-3:]
        if ended.returncode or len(last) < 3 or last[2] not in ("0", "1"):
            raise SystemExit(f"{name} {' '.join(words)} failed: {ended.stderr}")
        self.found[name] = {"wall": wall, "cpu": float(last[0]), "memory": float(last[1])}
        _tell(name, self.found[name])


def measure(articles: int, seed: int, folder: Path, *, whole: bool = False) -> dict[str, Any]:
    """All stages of one size."""
    stages = Stages()
    if not (folder / "articles").is_dir():
        stages.run("generation", write_corpus, folder, articles, seed)
    read = stages.run("reading", _read, folder / "articles")
    records = stages.run("extraction", _extracted, read)
    resolution = stages.run("resolution", resolve, records)
    told = Scores(folder).measure(zip(read, records, strict=True), resolution)
    _tell_accuracy(told)
    names = name_entries(resolution)
    del resolution
    quads = stages.run("mapping", _quads, read, records, names)
    quads += _in_graph(DERIVED, stages.run("derived rules", derive_triples, quads))
    stages.run("store", _store, folder / "store", quads)
    count = len(quads)
    del quads, names
    with (folder / "lines").open("wb") as lines:
        for article, record in zip(read, records, strict=True):
            lines.write(record.article.id.encode() + b"\t" + line_of(record, _texts(article)) + b"\n")
    del read, records
    graph, found = str(folder / "graph"), str(folder / "found.json")
    stages.process("load", _LOAD, str(folder / "lines"), graph)
    stages.process("validation", _COMMAND, "validate", "-g", graph, "-f", "json", "-o", found)
    stages.process("page", _COMMAND, "page", "-g", graph, "-o", str(folder / "page.html"))
    if whole:
        built = str(folder / "built")
        stages.process("build", _COMMAND, "build", str(folder / "articles"), "-g", built, "--fresh")
    kept = {"articles": "articles", "store": "store", "graph": "graph", "page": "page.html"}
    sizes = {name: _bytes_of(folder / path) for name, path in kept.items()}
    return {"articles": articles, "seed": seed, "stages": stages.found, "quads": count, "bytes": sizes} | told


def measure_accuracy(articles: int, seed: int, folder: Path, jobs: int) -> dict[str, Any]:
    """How well a size is read and joined, by several processes if there are several; no times."""
    if not (folder / "articles").is_dir():
        write_corpus(folder, articles, seed)
    with Processes(jobs) if jobs > 1 else nullcontext(ONE_PROCESS) as engine:
        found = [one for one in extract_records([folder / "articles"], engine=engine) if isinstance(one, Extracted)]
    resolution = resolve(one.record for one in found)
    told = Scores(folder).measure(((one.article, one.record) for one in found), resolution)
    _tell_accuracy(told)
    return {"articles": articles, "seed": seed} | told


def built_accuracy(articles: int, seed: int, folder: Path, graph: Path) -> dict[str, Any]:
    """As :func:`measure_accuracy`, of the records that a graph holds; never all of them in memory."""
    lines = read_lines(current_generation(graph))
    # Words are not looked at, and fill the memory.
    resolution = resolve(replace(decode_line(line).record, evidence=()) for line in lines.values())
    told = Scores(folder).measure(_held(folder / "articles", lines), resolution)
    _tell_accuracy(told)
    return {"articles": articles, "seed": seed} | told


def _held(folder: Path, lines: Mapping[str, bytes]) -> Iterator[tuple[Article, Record]]:
    """The articles with their records as a graph holds them; of a second one of its title and date it holds none."""
    seen: set[str] = set()
    for article in read_articles([folder]):
        if isinstance(article, ArticleError):
            continue
        if article.id in seen:
            yield article, above(extract_record(article), DEFAULT_CONFIDENCE)
        else:
            seen.add(article.id)
            yield article, decode_line(lines[article.id]).record


def _tell_accuracy(told: Mapping[str, Any]) -> None:
    print(f"F1 {told['facts']['all'][2]:.4f}, joins {told['joins']}", file=sys.stderr, flush=True)


def load(lines: Path, graph: Path) -> None:
    """Make a graph of a file of records: the second half of ``ipgraph build``."""
    gc.set_threshold(NEW_OBJECTS)
    kept = KeptLines()
    with lines.open("rb") as held:
        for line in held:
            article, _, record = line.rstrip(b"\n").partition(b"\t")
            kept.add(article.decode(), record)
    build_from_lines(graph, kept, fresh=True)


def _read(folder: Path) -> list[Article]:
    return [article for article in read_articles([folder]) if not isinstance(article, ArticleError)]


def _extracted(articles: list[Article]) -> list[Record]:
    return [above(extract_record(article), DEFAULT_CONFIDENCE) for article in articles]


def _quads(articles: list[Article], records: list[Record], names: Mapping[tuple[Kind, Entry], Name]) -> list[Quad]:
    mapped = [map_record(record, _texts(one), names) for one, record in zip(articles, records, strict=True)]
    return list(_asserted(mapped))


def _texts(article: Article) -> dict[Language, str]:
    return {version.language: version.content for version in article.versions}


def _asserted(mapped: list[Mapped]) -> Iterator[Quad]:
    for article in mapped:
        yield from _stated(graph_iri(article.article), map(" ".join, article.facts))
        yield from _stated(evidence_graph_iri(article.article), article.evidence.statements)
    forums = Forums()
    provenance = dict.fromkeys(software_provenance())
    for article in mapped:
        provenance.update(dict.fromkeys((*article_provenance(article), *article.methods)))
        forums.add((node[1:-1], names) for node, names in article.forums.items())
    yield from _stated(PROVENANCE, map(" ".join, provenance))
    yield from _in_graph(AUTHORITY, authority_triples(forums))
    yield from _in_graph(VOCABULARY, vocabulary_triples())


def _stated(graph: NamedNode, statements: Iterable[str]) -> Iterator[Quad]:
    end = ending(graph)
    yield from parse("".join(f"{statement}{end}" for statement in statements), RdfFormat.N_QUADS)


def _in_graph(graph: NamedNode, triples: Iterable[Triple]) -> Iterator[Quad]:
    for triple in triples:
        yield Quad(triple.subject, triple.predicate, triple.object, graph)


def _store(folder: Path, quads: list[Quad]) -> None:
    store = Store(str(folder))
    store.bulk_extend(quads)
    store.optimize()
    store.flush()


def _bytes_of(path: Path) -> int:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files)


def _forget_peak() -> None:
    """Let the peak of memory begin anew, where the system can do that."""
    gc.collect()
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def _peak() -> float:
    """The most memory that the process has held since then, in MB."""
    try:
        held = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())
    except OSError:
        held = None
    return (int(held[1]) if held else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def _tell(name: str, found: dict[str, float]) -> None:
    told = f"{name}: {found['wall']:.1f} s, {found['cpu']:.1f} s of work, {found['memory']:.0f} MB"
    print(told, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
