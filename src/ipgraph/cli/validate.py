"""``ipgraph validate``: whether the graph keeps to its shapes, and what is wrong with it."""

from collections.abc import Callable
from pathlib import Path
from typing import IO

import click

from ipgraph.cli.findings import write_findings
from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.output import open_text_output
from ipgraph.cli.sources import endpoint_option, open_stored
from ipgraph.graph.validation.findings import ValidationReport
from ipgraph.graph.validation.reports import write_json, write_shacl
from ipgraph.graph.validation.validate import validate_graph

_VIOLATIONS = 1

FORMATS: dict[str, Callable[[ValidationReport, IO[str]], None]] = {
    "table": write_findings,
    "json": write_json,
    "shacl": write_shacl,
}
"""The formats by name, the one for a person at a screen first."""


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph validate -g cases\n"
    "  ipgraph validate --no-warnings\n"
    "  ipgraph validate -f json -o findings.json\n"
    "  ipgraph validate -f shacl -o report.ttl"
)
@graph_option
@endpoint_option
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="table",
    show_default=True,
    help="table is for people, json for programs, shacl a SHACL validation report in Turtle.",
)
@click.option(
    "--warnings/--no-warnings",
    default=True,
    show_default=True,
    help="Tell what an article may truly contain and a person should look at, too.",
)
@output_option
@click.pass_context
def validate(
    ctx: click.Context, folder: Path, endpoint: str | None, format_: str, warnings: bool, output: Path | None
) -> None:
    """Check the graph against its SHACL shapes and the checks that join several facts.

    Each finding names the article, the case, party or sum at fault, the words behind the fact, and what to do. A
    violation cannot be true; a warning may be, and wants a look.

    Exit code 0 when there is no violation, 1 when there is one.
    """
    with open_stored(folder, endpoint) as graph:
        report = validate_graph(graph)
    with open_text_output(output) as out:
        FORMATS[format_](report if warnings else report.without_warnings(), out)
    ctx.exit(0 if report.conforms else _VIOLATIONS)
