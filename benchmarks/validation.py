"""How the time and memory that validation needs grow with the graph.

    python benchmarks/validation.py [ARTICLES] [--copies 1,10,100] [--rounds 3] [--graphs FOLDER] [--out FILE]

builds graphs of the records of the articles (``data/articles``) and of copies of them, validates each with ``ipgraph
validate`` in a process of its own, prints a table and writes it to ``benchmarks/validation.md``. In a copy the ids of
articles, the names of parties and metrics, the numbers of cases, the numbers and titles of rights, and all sums are
changed, so that nothing in it is joined with what another copy tells; what the articles of one copy have in common they
keep. Times are processor time of the process from its start to its end, memory is the most that it held. All sizes are
measured in turn, ``--rounds`` times, and the least time of each counts: other work on the machine only adds to it.
``--graphs`` keeps the graphs that are built, and uses those that are there.
"""

import argparse
import json
import math
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from ipgraph.errors import ArticleError
from ipgraph.graph.build import build_graph
from ipgraph.model.codes import Language
from ipgraph.model.record import Bilingual, Names, Record, Sum
from ipgraph.pipeline import extract_records

ROOT = Path(__file__).parents[1]
WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
"""Of the digits of a Chinese application number, for its check digit."""

VALIDATE = """
import re, resource, sys
from pathlib import Path
from ipgraph.cli.main import main
code = 0
try:
    main()
except SystemExit as end:
    code = end.code
spent = resource.getrusage(resource.RUSAGE_SELF)
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(spent.ru_utime + spent.ru_stime, int(peak[1]) / 1024, code, file=sys.stderr)
"""
"""Runs the command line in a process that tells in the end what it took; Linux alone says how much memory."""


class Run(NamedTuple):
    """What a validation took and found."""

    seconds: float
    memory: float
    findings: int


class Row(NamedTuple):
    """A graph and its validations."""

    copies: int
    articles: int
    quads: int
    size: float
    runs: tuple[Run, ...]

    @property
    def seconds(self) -> float:
        """The least time that it took."""
        return min(run.seconds for run in self.runs)

    @property
    def findings(self) -> int:
        """How many findings there are, the same in each run."""
        (number,) = {run.findings for run in self.runs}
        return number

    @property
    def each(self) -> float:
        """The time for a quad."""
        return self.seconds / self.quads


def main() -> None:
    """Build, measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", nargs="?", type=Path, default=ROOT / "data" / "articles")
    options.add_argument("--copies", default="1,10,100")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--graphs", type=Path)
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "validation.md")
    options.add_argument("--build", nargs=2, metavar=("DIR", "COPIES"), help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.build:
        build_copies(given.articles, Path(given.build[0]), int(given.build[1]))
        return
    sizes = [int(number) for number in given.copies.split(",")]
    with tempfile.TemporaryDirectory() as passing:
        folder = given.graphs or Path(passing)
        graphs = {copies: built(given.articles, folder / str(copies), copies) for copies in sizes}
        table = report(given.articles, measured(graphs, given.rounds), given.rounds)
    print(table)
    given.out.write_text(table, encoding="utf-8")


def build_copies(articles: Path, folder: Path, copies: int) -> None:
    """Build a graph of that many copies of the articles' records."""
    found = [item for item in extract_records([articles]) if not isinstance(item, ArticleError)]
    items = [(item.record, item.texts()) for item in found]
    build_graph(folder, (copied for number in range(copies) for copied in copy(items, number)), fresh=True)


def copy(
    items: list[tuple[Record, dict[Language, str]]], number: int
) -> Iterator[tuple[Record, Mapping[Language, str]]]:
    """The records with other ids, names and numbers; copy 0 is the records themselves."""
    for record, texts in items:
        yield (renamed(record, number) if number else record), texts


def renamed(record: Record, number: int) -> Record:
    """A record of other parties, cases, rights and figures that says the same of them."""
    return replace(
        record,
        article=replace(record.article, id=f"{record.article.id}-{number}"),
        parties=tuple(replace(party, name=named(party.name, number)) for party in record.parties),
        rights=tuple(
            replace(right, number=right_number(right.number, number), title=named(right.title, number))
            for right in record.rights
        ),
        proceedings=tuple(
            replace(
                case,
                case_number=case_number(case.case_number, number),
                claimed=sums(case.claimed, number),
                awarded=sums(case.awarded, number),
            )
            for case in record.proceedings
        ),
        statistics=tuple(
            replace(figure, metric=Bilingual(*(text and f"{text} {number}" for text in pair(figure.metric))))
            for figure in record.statistics
        ),
    )


def pair(text: Bilingual) -> tuple[str | None, str | None]:
    """The English and the Chinese words."""
    return text.en, text.zh


def named(names: Names, number: int) -> Names:
    """Names with the number of the copy behind them."""
    return Names(en=tuple(f"{form} {number}" for form in names.en), zh=tuple(f"{form}{number}" for form in names.zh))


def case_number(written: str | None, number: int) -> str | None:
    """The case number with another serial number, the last digits in it."""
    return re.sub(r"(\d+)(?=\D*$)", rf"\g<1>{number:03}", written) if written else written


def sums(told: tuple[Sum, ...], number: int) -> tuple[Sum, ...]:
    """Other sums, each as much greater as its equivalent in another currency."""
    return tuple(
        replace(
            one,
            amount=round(one.amount * (1 + number), 2),
            equivalent=one.equivalent
            and replace(one.equivalent, amount=round(one.equivalent.amount * (1 + number), 2)),
        )
        for one in told
    )


def right_number(written: str | None, number: int) -> str | None:
    """A Chinese patent number with another serial number and its check digit; of any other kind none."""
    match = re.fullmatch(r"(ZL)?(\d{9})\d{3}\.[\dX]", written or "")
    if match is None:
        return None
    digits = f"{match[2]}{number:03}"
    rest = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11
    return f"{match[1] or ''}{digits}.{'X' if rest == 10 else rest}"


def built(articles: Path, folder: Path, copies: int) -> Path:
    """The folder with the graph of that many copies, which is made in a process of its own if it is not there."""
    if not folder.exists():
        command = [sys.executable, __file__, str(articles), "--build", str(folder), str(copies)]
        subprocess.run(command, check=True)
    return folder


def measured(graphs: dict[int, Path], rounds: int) -> list[Row]:
    """Each graph validated that often, the sizes in turn."""
    runs: dict[int, list[Run]] = {copies: [] for copies in graphs}
    for number in range(rounds):
        for copies, folder in graphs.items():
            runs[copies].append(validated(folder))
            print(f"round {number + 1}, {copies} copies: {runs[copies][-1].seconds:.1f} s", file=sys.stderr)
    rows = []
    for copies, folder in graphs.items():
        counts, size = held(folder)
        rows.append(Row(copies, counts["articles"], counts["quads"], size / 1e6, tuple(runs[copies])))
    return rows


def report(articles: Path, rows: list[Row], rounds: int) -> str:
    """The table as Markdown, and how steeply the time grows."""
    lines = [
        "# How fast validation is",
        "",
        f"`ipgraph validate` on graphs of copies of the {articles.name}; CPython {platform.python_version()}, "
        f"{platform.machine()}, one core; pySHACL {version('pyshacl')}, pyoxigraph {version('pyoxigraph')}. Processor "
        f"time from start to end of the process, the least of {rounds} runs with the sizes in turn and the most; the "
        "most memory that a run held. Written by `python benchmarks/validation.py`.",
        "",
        "| copies | articles | quads | findings | seconds | to | quads/s | time per quad | memory, MB | on disk, MB |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for row in rows:
        lines.append(
            f"| {row.copies} | {row.articles:,} | {row.quads:,} | {row.findings:,} | {row.seconds:,.1f} "
            f"| {max(run.seconds for run in row.runs):,.1f} | {row.quads / row.seconds:,.0f} "
            f"| × {row.each / rows[0].each:.2f} | {max(run.memory for run in row.runs):,.0f} | {row.size:,.0f} |"
        )
    steps = [f"{slope(one, other):.2f} from {one.copies} to {other.copies}" for one, other in pairwise(rows)]
    if len(rows) > 2:
        steps.append(f"{slope(rows[0], rows[-1]):.2f} from {rows[0].copies} to {rows[-1].copies}")
    if steps:
        lines += ["", f"Slope of time over quads in a log-log plot: {', '.join(steps)} copies (1.00: as the graph)."]
    return "\n".join([*lines, ""])


def slope(one: Row, other: Row) -> float:
    """By which power of the quads the time grows."""
    return math.log(other.seconds / one.seconds) / math.log(other.quads / one.quads)


def validated(folder: Path) -> Run:
    """One validation of a graph."""
    out = folder.parent / f"{folder.name}.json"
    command = [sys.executable, "-c", VALIDATE, "validate", "-g", str(folder), "-f", "json", "-o", str(out)]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds, memory, code = ended.stderr.split()[-3:]
        if code not in {"0", "1"}:
            raise SystemExit(ended.stderr)
        return Run(float(seconds), float(memory), len(json.loads(out.read_bytes())["findings"]))
    finally:
        out.unlink(missing_ok=True)


def held(folder: Path) -> tuple[dict[str, int], int]:
    """What a graph holds, as its manifest says, and its size in bytes."""
    manifest = next(folder.glob("generations/*/manifest.json"))
    files = [Path(place) / name for place, _, names in os.walk(folder) for name in names]
    return json.loads(manifest.read_bytes())["counts"], sum(file.stat().st_size for file in files)


if __name__ == "__main__":
    main()
