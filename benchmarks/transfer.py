"""How well the rules of today read each set of articles: the samples, and those that nobody tuned rules to at first.

    python benchmarks/transfer.py [FOLDER]...

extracts the articles of each folder, compares them with its gold records as ``ipgraph evaluate GOLD ARTICLES`` does,
prints a table and writes it to ``docs/accuracy.md``. A folder holds ``articles`` and ``gold``; without arguments they
are ``data`` and every folder in ``data/further``. Run it again when rules have changed.
"""

import argparse
import re
from pathlib import Path

from ipgraph.evaluate import Evaluation
from ipgraph.evaluate.facts import GROUPS
from ipgraph.pipeline import evaluate_articles

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accuracy.md"
BEGIN, END = "<!-- transfer: written by benchmarks/transfer.py -->", "<!-- end of transfer -->"
NOTHING = "–"
"""The figure of a group of which neither the gold records nor the extracted ones hold a fact."""


def main() -> None:
    """Measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    options.add_argument("--print", action="store_true", help="write nothing")
    given = options.parse_args()
    folders = given.folders or sets()
    table = report({label(folder): measure(folder) for folder in folders})
    print(table)
    if not given.print:
        put(table)


def sets() -> list[Path]:
    """The folders of this repository that hold articles with gold records."""
    data = ROOT / "data"
    return [data, *sorted(path.parent for path in data.glob("further/*/gold"))]


def label(folder: Path) -> str:
    """The name of a set: that of its articles in this repository, else that of its folder."""
    whole = folder.resolve()
    if not whole.is_relative_to(ROOT):
        return folder.name
    place = whole.relative_to(ROOT)
    return f"{place}/articles" if place == Path("data") else str(place)


def measure(folder: Path) -> Evaluation:
    """The figures of one set. Every file must be read: a problem ends the run."""
    outcome = evaluate_articles(folder / "gold", folder / "articles")
    if outcome.problems:
        raise SystemExit("\n".join(map(str, outcome.problems)))
    return outcome.evaluation


def report(measured: dict[str, Evaluation]) -> str:
    """The table as Markdown: a column for each set."""
    rows = [
        ("", *(f"`{name}`" for name in measured)),
        ("---", *("--:" for _ in measured)),
        ("facts in the gold records", *(f"{each.groups['all'].gold:,}" for each in measured.values())),
        ("precision", *(figure(each.groups["all"].precision) for each in measured.values())),
        ("recall", *(figure(each.groups["all"].recall) for each in measured.values())),
        ("**F1 of all facts**", *(f"**{figure(each.groups['all'].f1)}**" for each in measured.values())),
    ]
    rows += [(f"F1 of {group}", *(f1(each, group) for each in measured.values())) for group in GROUPS]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def f1(evaluation: Evaluation, group: str) -> str:
    """The F1 of one group, or a dash where there was nothing to find and nothing was found."""
    figures = evaluation.groups[group]
    return figure(figures.f1) if figures.gold or figures.predicted else NOTHING


def figure(value: float) -> str:
    """A share with three places and no nought before the point."""
    return f"{value:.3f}".removeprefix("0")


def put(table: str) -> None:
    """Replace the table on the page."""
    page = PAGE.read_text(encoding="utf-8")
    written = re.compile(f"(?<={re.escape(BEGIN)}\n).*?(?={re.escape(END)})", re.DOTALL)
    if not written.search(page):
        raise SystemExit(f"{PAGE} has no lines {BEGIN} and {END}")
    PAGE.write_text(written.sub(lambda _: table, page), encoding="utf-8")


if __name__ == "__main__":
    main()
