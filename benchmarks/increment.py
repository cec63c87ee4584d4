"""What it costs to add an article to a graph and to take one out, beside building the whole anew.

    python -m benchmarks.increment [ARTICLES] [--copies 1,5,22] [--out FILE]

takes the records of the articles (``data/articles``) and copies of them with other names and numbers (those of
``benchmarks/validation.py``), builds graphs of all but one, adds that one, takes it out again, and writes a table to
``benchmarks/increment.md``. A build anew is the extraction of all articles, measured on the articles themselves and
multiplied by the number of copies, and the graph of their records. Times are processor time of one process.
"""

import argparse
import gc
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.validation import copy
from ipgraph.cli.main import NEW_OBJECTS
from ipgraph.errors import ArticleError
from ipgraph.graph.build import Item, add_articles, build_graph, remove_articles
from ipgraph.graph.store import open_before, open_graph
from ipgraph.pipeline import extract_records

ROOT = Path(__file__).parents[1]
HEAD = (
    "| articles | extraction of all | graph of all | **built anew** | **add one** | part of built anew | remove one "
    "| remove what was just added | what the last load changed | quads | on disk, MB |"
)


def main() -> None:
    """Measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", nargs="?", type=Path, default=ROOT / "data" / "articles")
    options.add_argument("--copies", default="1,5,22")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "increment.md")
    given = options.parse_args()
    gc.set_threshold(NEW_OBJECTS)
    table = report(given.articles, [int(number) for number in given.copies.split(",")])
    print(table)
    given.out.write_text(table, encoding="utf-8")


def report(articles: Path, sizes: list[int]) -> str:
    """The table as Markdown."""
    items: list[Item] = []
    extract(articles)
    extraction = seconds(lambda: items.extend(extract(articles)))
    lines = [
        "# What adding and removing cost",
        "",
        f"Graphs of copies of the {len(items)} articles in {articles.name}; seconds of processor time; CPython "
        f"{platform.python_version()}, {platform.machine()}, one process. Written by `python -m benchmarks.increment`.",
        "",
        HEAD,
        f"|{'---:|' * (HEAD.count('|') - 1)}",
    ]
    for copies in sizes:
        lines.append(row([item for number in range(copies) for item in copy(items, number)], extraction * copies))
        print(lines[-1], file=sys.stderr)
    return "\n".join([*lines, "", NOTES, ""])


NOTES = """\
Records are kept with the graph, so articles that are there already are not read again: adding costs the extraction of
the new article, and joining, mapping and storing of all. What was just added goes at once, as the generation before is
still there: it is checked and made the current one again. On disk are both generations; the second goes with the load
after the next."""


def extract(articles: Path) -> list[Item]:
    """The records of the articles, with their texts."""
    found = [item for item in extract_records([articles]) if not isinstance(item, ArticleError)]
    return [(item.record, item.texts()) for item in found]


def row(items: list[Item], extraction: float) -> str:
    """What the loads of these articles cost."""
    *others, one = items
    name, middle = one[0].article.id, others[len(others) // 2][0].article.id
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "graph"
        whole = seconds(lambda: build_graph(Path(place) / "whole", items))
        build_graph(folder, others)
        add = seconds(lambda: add_articles(folder, [one])) + extraction / len(items)
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        with open_graph(folder) as graph:
            quads = graph.manifest.counts["quads"]
        changed = seconds(lambda: compare_last(folder))
        undo = seconds(lambda: remove_articles(folder, [name]))
        remove = seconds(lambda: remove_articles(folder, [middle]))
    anew = extraction + whole
    figures = [f"{len(items):,}"]
    figures += [f"{extraction:.1f}", f"{whole:.1f}", f"{anew:.1f}", f"{add:.1f}", f"{add / anew:.0%}"]
    figures += [f"{remove:.1f}", f"{undo:.1f}", f"{changed:.1f}", f"{quads:,}", f"{size / 1e6:,.0f}"]
    return f"| {' | '.join(figures)} |"


def compare_last(folder: Path) -> None:
    """Compare the graph with what it was before the last load."""
    from ipgraph.diff.compare import compare

    before = open_before(folder)
    if before is None:
        raise SystemExit("there was no load before the last")
    with before, open_graph(folder) as after:
        if not compare(before, after):
            raise SystemExit("the last load changed nothing")


def seconds(run: Callable[[], object]) -> float:
    """The processor time of a call."""
    gc.collect()
    began = time.process_time()
    run()
    return time.process_time() - began


if __name__ == "__main__":
    main()
