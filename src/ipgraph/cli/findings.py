"""What a validation found, for a person at a screen: by article, with the words behind each fact at fault."""

import io
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import IO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ipgraph.cli.problems import count
from ipgraph.graph.validation.findings import Finding, Quote, ValidationReport
from ipgraph.query.formats.cells import CONTROL
from ipgraph.query.formats.terminal import UNLIMITED

AROUND = 80
"""How many characters of the sentence are shown on each side of a quotation."""

_STYLES = {"violation": "bold red", "warning": "bold yellow"}
_INDENT = 2
_SOURCES = {"en": "English", "zh": "Chinese"}


def write_findings(report: ValidationReport, out: IO[str]) -> None:
    """Write the findings article by article, then in a sentence how many there are."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console = Console(file=io.StringIO(), width=UNLIMITED, color_system=None, highlight=False)
    for (title, article), findings in groupby(report.findings, key=lambda finding: (finding.title, finding.article)):
        console.print(Text(_visible(title or "The graph as a whole"), style="bold"))
        if article and article != title:
            console.print(Text(_visible(article), style="dim", overflow="fold"))
        for same in _alike(findings):
            _write_alike(same, console)
        console.print()
    console.print(Text(summary(report)))
    if isinstance(console.file, io.StringIO):
        out.writelines(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


def summary(report: ValidationReport) -> str:
    """Whether the graph keeps to its shapes, and how many findings there are."""
    verdict = "keeps to all shapes and checks" if report.conforms else "does not keep to its shapes and checks"
    found = f"{count(report.count('violation'), 'violation')}, {count(report.count('warning'), 'warning')}"
    return f"The graph {verdict}: {found}."


def _alike(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that say the same of several things, together."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        key = (finding.severity, finding.check, finding.message, finding.advice)
        groups.setdefault(key, []).append(finding)
    yield from groups.values()


def _write_alike(findings: list[Finding], console: Console) -> None:
    first = findings[0]
    head = Text(f"{first.severity} {first.check}", style=_STYLES[first.severity])
    head.append(f"  {_visible(first.message)}", style="default")
    console.print(Padding(head, (0, 0, 0, _INDENT)))
    rows = Table.grid(padding=(0, 1, 0, 0))
    rows.add_column(style="dim", no_wrap=True)
    rows.add_column(overflow="fold")
    for finding in findings:
        entry = f" ({finding.entry})" if finding.entry else ""
        rows.add_row("in", Text(_visible(f"{finding.thing}{entry}")))
        if finding.statement:
            rows.add_row("it says", Text(_visible(finding.statement)))
        for quote in finding.quotes:
            rows.add_row(_SOURCES.get(quote.language, "words"), _quoted(quote))
    rows.add_row("do", Text(_visible(first.advice), style="italic"))
    console.print(Padding(rows, (0, 0, 0, 2 * _INDENT)))


def _quoted(quote: Quote) -> Text:
    before = quote.before if len(quote.before) <= AROUND else f"…{quote.before[-AROUND:]}"
    after = quote.after if len(quote.after) <= AROUND else f"{quote.after[:AROUND]}…"
    text = Text(_visible(before), style="dim")
    text.append(f"[{_visible(quote.text)}]", style="default")
    return text.append(_visible(after))


def _visible(text: str) -> str:
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", re.sub(r"\s+", " ", text))
