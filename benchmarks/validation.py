"""How the time and memory that validation needs grow with the graph.

    python benchmarks/validation.py [ARTICLES] [--copies 1,10,100] [--out FILE]

builds graphs of the records of the articles (``data/articles``) and of copies of them, validates each with ``ipgraph
validate`` in a process of its own, prints a table and writes it to ``benchmarks/validation.md``. In a copy the ids of
articles, the names of parties, metrics and unlisted forums, and the numbers of cases and rights are changed, so that no
node is that of another copy. Times are processor time of the process from its start to its end, memory is the most
that it held.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from msgspec.structs import replace

from ipgraph.errors import ArticleError
from ipgraph.graph.build import build_graph
from ipgraph.model.codes import Language
from ipgraph.model.record import Bilingual, Names, Record
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


def main() -> None:
    """Build, measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", nargs="?", type=Path, default=ROOT / "data" / "articles")
    options.add_argument("--copies", default="1,10,100")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "validation.md")
    options.add_argument("--build", nargs=2, metavar=("DIR", "COPIES"), help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.build:
        build_copies(given.articles, Path(given.build[0]), int(given.build[1]))
        return
    table = report(given.articles, [int(number) for number in given.copies.split(",")])
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
        rights=tuple(replace(right, number=right_number(right.number, number)) for right in record.rights),
        proceedings=tuple(
            replace(case, case_number=case_number(case.case_number, number)) for case in record.proceedings
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


def right_number(written: str | None, number: int) -> str | None:
    """A Chinese patent number with another serial number and its check digit; of any other kind none."""
    match = re.fullmatch(r"(ZL)?(\d{9})\d{3}\.[\dX]", written or "")
    if match is None:
        return None
    digits = f"{match[2]}{number:03}"
    rest = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11
    return f"{match[1] or ''}{digits}.{'X' if rest == 10 else rest}"


def report(articles: Path, sizes: list[int]) -> str:
    """The table as Markdown."""
    lines = [
        "# How fast validation is",
        "",
        f"`ipgraph validate` on graphs of copies of the {articles.name}; CPython {platform.python_version()}, "
        f"{platform.machine()}, one core; pySHACL {version('pyshacl')}, pyoxigraph {version('pyoxigraph')}. Processor "
        "time from start to end of the process, and the most memory that it held. Written by "
        "`python benchmarks/validation.py`.",
        "",
        "| copies | articles | quads | findings | seconds | quads/s | time per quad | memory, MB | graph on disk, MB |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    first = 0.0
    for copies in sizes:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, __file__, str(articles), "--build", folder, str(copies)]
            subprocess.run(command, check=True)
            seconds, memory, findings = validated(Path(folder))
            counts, size = held(Path(folder))
        quads = counts["quads"]
        first = first or seconds / quads
        lines.append(
            f"| {copies} | {counts['articles']:,} | {quads:,} | {findings:,} | {seconds:,.1f} | {quads / seconds:,.0f} "
            f"| × {seconds / quads / first:.2f} | {memory:,.0f} | {size / 1e6:,.0f} |"
        )
        print(lines[-1], file=sys.stderr)
    return "\n".join([*lines, ""])


def validated(folder: Path) -> tuple[float, float, int]:
    """The seconds and megabytes that a validation takes, and how many findings it has."""
    out = folder.parent / f"{folder.name}.json"
    command = [sys.executable, "-c", VALIDATE, "validate", "-g", str(folder), "-f", "json", "-o", str(out)]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds, memory, code = ended.stderr.split()[-3:]
        if code not in {"0", "1"}:
            raise SystemExit(ended.stderr)
        return float(seconds), float(memory), len(json.loads(out.read_bytes())["findings"])
    finally:
        out.unlink(missing_ok=True)


def held(folder: Path) -> tuple[dict[str, int], int]:
    """What a graph holds, as its manifest says, and its size in bytes."""
    manifest = next(folder.glob("generations/*/manifest.json"))
    files = [Path(place) / name for place, _, names in os.walk(folder) for name in names]
    return json.loads(manifest.read_bytes())["counts"], sum(file.stat().st_size for file in files)


if __name__ == "__main__":
    main()
