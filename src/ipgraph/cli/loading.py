"""What a load did, told to the person at the screen."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ipgraph.cli.output import harmless
from ipgraph.cli.problems import tell_problems

if TYPE_CHECKING:
    from ipgraph.decide.kinds import Trouble
    from ipgraph.pipeline import LoadOutcome

WIDTH = 80


def tell_outcome(outcome: "LoadOutcome", folder: Path, decisions: Path | None = None) -> int:
    """Say what a load did and what went wrong, and give the exit code.

    ``decisions`` is the folder of the decisions that were given.
    """
    if outcome.report is None:
        code = tell_problems(outcome.problems, articles=0)
        click.echo(f"No article could be read, so the graph in {folder} is as it was.", err=True)
        return code
    click.echo(click.wrap_text(str(outcome.report), width=WIDTH))
    tell_troubles(outcome.report.troubles, decisions)
    return tell_problems(outcome.problems, articles=1)


def tell_troubles(troubles: Sequence["Trouble"], decisions: Path | None = None) -> None:
    """Name each decision that could not be followed, or should be looked at again, on standard error."""
    for trouble in troubles:
        place = "" if decisions is None else f"{decisions}/"
        click.echo(f"ipgraph: decision {harmless(f'{place}{trouble}')}", err=True)
