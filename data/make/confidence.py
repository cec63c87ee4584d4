"""Make ``src/ipgraph/extract/confidence.toml``, the measured precision of facts, and its table in ``docs/accuracy.md``.

    python data/make/confidence.py [LABEL ARTICLES GOLD]...

Each three arguments name a set of articles with gold records; without arguments it is the one of this repository. The
articles are extracted with the rules of today, so this is run again whenever rules have changed. Articles that nobody
tuned the rules to give the truest figures: name them too, when there are some. Not needed to run ipgraph.
"""

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import msgspec

from ipgraph.errors import ArticleError
from ipgraph.evaluate.calibration import (
    Bin,
    Observation,
    calibration_error,
    cross_checked,
    fit,
    observe,
    reliability,
)
from ipgraph.extract.confidence import ConfidenceTable
from ipgraph.extract.record import read_record
from ipgraph.model.codec import decode_records
from ipgraph.pipeline import read_articles

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "src" / "ipgraph" / "extract" / "confidence.toml"
PAGE = ROOT / "docs" / "accuracy.md"
BEGIN, END = "<!-- confidence: written by data/make/confidence.py -->", "<!-- end of confidence -->"
OWN = ("data/articles", str(ROOT / "data" / "articles"), str(ROOT / "data" / "gold"))
EDGES = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)

HEAD = """\
# How often facts of each kind were right, measured on
{sets}
# Made by data/make/confidence.py; between two runs a new rule may get its row from the same measure. right of so many;
# precision is that share, smoothed towards the wider group: of a rule its class, of a class the kind, of a kind all
# facts. A shift is added to the log odds.

"""


def main() -> None:
    """Measure, write the table, and put the check of it on the page of accuracy."""
    arguments = sys.argv[1:] or list(OWN)
    if len(arguments) % 3:
        raise SystemExit(__doc__)
    observations: list[Observation] = []
    sets = []
    for label, articles, gold in zip(arguments[::3], arguments[1::3], arguments[2::3], strict=True):
        seen = list(_observations(label, Path(articles), Path(gold)))
        observations += seen
        sets.append(f"{label} ({len({each.file for each in seen})} files, {len(seen):,} facts)")
    TABLE.write_text(HEAD.format(sets="\n".join(f"#   {each}" for each in sets)) + _toml(fit(observations)), "utf-8")
    section = _section(sets, reliability(cross_checked(observations), EDGES))
    sys.stdout.write(section)
    _put(section)


def _observations(label: str, articles: Path, gold: Path) -> Iterator[Observation]:
    good = (article for article in read_articles([articles]) if not isinstance(article, ArticleError))
    for path, group in groupby(good, lambda article: article.path):
        records = gold / f"{Path(path).stem}.gold.json"
        if records.exists():
            predicted = [read_record(article) for article in group]
            yield from observe(f"{label}/{Path(path).stem}", decode_records(records.read_bytes()), predicted)


def _toml(table: ConfidenceTable) -> str:
    """The table as TOML, a figure a line, so that a change of one rule changes few lines."""
    plain = msgspec.to_builtins(table)
    kinds = plain.pop("kinds")
    lines = [f"all = {_inline(plain.pop('all'))}", ""]
    for name, rows in plain.items():
        lines += _rows(name, rows)
    for kind, figures in kinds.items():
        lines += [f'[kinds."{kind}"]', f"all = {_inline(figures.pop('all'))}"]
        for name, rows in figures.items():
            lines += [f'{name}."{key}" = {_inline(value)}' for key, value in rows.items()]
        lines.append("")
    return "\n".join(lines)


def _rows(name: str, rows: dict[str, Any]) -> list[str]:
    return [f"[{name}]", *(f'"{key}" = {_inline(value)}' for key, value in rows.items()), ""]


def _inline(value: dict[str, float] | str) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return "{ " + ", ".join(f"{key} = {figure}" for key, figure in value.items()) + " }"


def _section(sets: list[str], bins: tuple[Bin, ...]) -> str:
    rows = "\n".join(
        f"| {each.low:.2f}–{each.high:.2f} | {each.facts:,} | {each.confidence:.2f} | {each.precision:.2f} |"
        for each in bins
    )
    return f"""{BEGIN}
## Confidence

Every fact carries a confidence: the measured precision of facts of its kind that were read in the same way, more where
both halves of the article say it, less where one is silent or they differ. Measured on
{"; ".join(sets)}.

Does it tell the truth? Each file got its confidence from a table made without it:

| Confidence | Facts | Mean confidence | Right |
|---|--:|--:|--:|
{rows}

On average the two differ by {calibration_error(bins):.3f}. Of a text in a manner that the rules do not know, less will
be right.
{END}
"""


def _put(section: str) -> None:
    """Replace the section of the page, or add it at its end."""
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else "# Accuracy\n"
    old = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}\n", re.DOTALL)
    new = old.sub(lambda _: section, page) if old.search(page) else f"{page.rstrip()}\n\n{section}"
    PAGE.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
