"""``ipgraph build``: articles in, a graph on disk."""

from pathlib import Path

import click

from ipgraph.cli.engines import open_engine
from ipgraph.cli.loading import tell_outcome
from ipgraph.cli.options import (
    articles_argument,
    confidence_option,
    decisions_option,
    engine_option,
    graph_option,
    jobs_option,
    master_option,
)
from ipgraph.cli.progress import show_progress


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph build articles/\n"
    "  ipgraph build newsletter-2025-03.txt -g cases\n"
    "  ipgraph build --fresh articles/\n"
    "  ipgraph build articles/ --decisions decisions/"
)
@articles_argument
@graph_option
@click.option("--fresh", is_flag=True, help="Leave out what the graph held before and ARTICLES do not hold.")
@decisions_option
@confidence_option
@jobs_option
@engine_option
@master_option
@click.pass_context
def build(
    ctx: click.Context,
    articles: tuple[str, ...],
    folder: Path,
    fresh: bool,
    decisions: Path | None,
    min_confidence: float,
    jobs: int,
    engine: str,
    master: str | None,
) -> None:
    """Build the graph of ARTICLES and no others: files, folders, or - for standard input.

    Read are plain text, web pages (.html), PDF, Word (.docx), mail (.eml), feeds (.rss, .atom) and JSON Lines (.jsonl);
    in folders, every such file below them.

    Build again when articles were corrected or have come to a folder. Where the graph holds an article that ARTICLES no
    longer hold, nothing is done unless you say --fresh; ipgraph add keeps it. A file that cannot be read is named, and
    the rest is built. A build that is broken off leaves the last good graph.

    Decisions are what persons said about the graph: who is the same, which fact is wrong (ipgraph review asks). They
    are kept in the graph and replayed on each load; those of a later build take their place. One that does not fit the
    articles any more is named, and kept.
    """
    with open_engine(jobs, engine, master) as workers, show_progress("Reading") as progress:
        # Here and not above: the processes start while this one imports what it needs.
        from ipgraph.pipeline import build as build_from_articles

        outcome = build_from_articles(
            folder,
            articles,
            fresh=fresh,
            decisions=decisions,
            min_confidence=min_confidence,
            progress=progress,
            engine=workers,
        )
    ctx.exit(tell_outcome(outcome, folder, decisions))
