"""``ipgraph validate``: whether the graph keeps to its shapes."""

from pathlib import Path

import click

from ipgraph.cli.options import graph_option
from ipgraph.graph.store import open_graph
from ipgraph.graph.validate import validate_graph

_VIOLATIONS = 1


@click.command(epilog="\b\nExample:\n  ipgraph validate -g cases")
@graph_option
@click.pass_context
def validate(ctx: click.Context, folder: Path) -> None:
    """Check the graph against its SHACL shapes, and name each statement that breaks one.

    Exit code 0 when the graph keeps to all shapes, 1 when it does not.
    """
    report = validate_graph(open_graph(folder))
    click.echo(str(report))
    ctx.exit(0 if report.conforms else _VIOLATIONS)
