"""``ipgraph add``: more articles for a graph."""

from pathlib import Path

import click

from ipgraph.cli.engines import open_engine
from ipgraph.cli.loading import tell_outcome
from ipgraph.cli.options import (
    articles_argument,
    confidence_option,
    engine_option,
    graph_option,
    jobs_option,
    master_option,
)
from ipgraph.cli.progress import show_progress


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph add newsletter-2025-04.txt\n"
    "  ipgraph add corrected/ -g cases\n"
    "  cat newsletter.txt | ipgraph add -"
)
@articles_argument
@graph_option
@confidence_option
@jobs_option
@engine_option
@master_option
@click.pass_context
def add(
    ctx: click.Context,
    articles: tuple[str, ...],
    folder: Path,
    min_confidence: float,
    jobs: int,
    engine: str,
    master: str | None,
) -> None:
    """Add ARTICLES to a graph: files, folders, or - for standard input.

    An article with the title and date of one that the graph holds replaces it; the others of the graph are not read
    again. The graph is then the same as one built of all its articles at once. ipgraph diff says what has changed.

    A file that cannot be read is named, and the rest is added. Broken off, it leaves the graph as it was.
    """
    with open_engine(jobs, engine, master) as workers, show_progress("Reading") as progress:
        # Here and not above: the processes start while this one imports what it needs.
        from ipgraph.pipeline import add as add_to_graph

        outcome = add_to_graph(folder, articles, min_confidence=min_confidence, progress=progress, engine=workers)
    ctx.exit(tell_outcome(outcome, folder))
