"""What a load did, told to the person at the screen."""

from pathlib import Path

import click

from ipgraph.cli.problems import tell_problems
from ipgraph.pipeline import LoadOutcome

WIDTH = 80


def tell_outcome(outcome: LoadOutcome, folder: Path) -> int:
    """Say what a load did and what went wrong, and give the exit code."""
    if outcome.report is None:
        code = tell_problems(outcome.problems, articles=0)
        click.echo(f"No article could be read, so the graph in {folder} is as it was.", err=True)
        return code
    click.echo(click.wrap_text(str(outcome.report), width=WIDTH))
    return tell_problems(outcome.problems, articles=1)
