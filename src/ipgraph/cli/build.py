"""``ipgraph build``: articles in, a graph on disk."""

from pathlib import Path

import click

from ipgraph.cli.options import articles_argument, confidence_option, graph_option
from ipgraph.cli.problems import tell_problems
from ipgraph.cli.progress import show_progress
from ipgraph.pipeline import build as build_from_articles


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph build articles/\n"
    "  ipgraph build newsletter-2025-03.txt -g cases\n"
    "  ipgraph build --fresh articles/"
)
@articles_argument
@graph_option
@click.option("--fresh", is_flag=True, help="Leave out what the graph held before.")
@confidence_option
@click.pass_context
def build(ctx: click.Context, articles: tuple[str, ...], folder: Path, fresh: bool, min_confidence: float) -> None:
    """Build a graph from ARTICLES: files, folders, or - for standard input.

    Read are plain text, web pages (.html), PDF, Word (.docx), mail (.eml), feeds (.rss, .atom) and JSON Lines (.jsonl);
    in folders, every such file below them.

    Articles are added to the graph; one with the title and date of an article that the graph holds replaces it. A file
    that cannot be read is named, and the rest is built. A build that is broken off leaves the last good graph.
    """
    with show_progress("Reading") as progress:
        outcome = build_from_articles(folder, articles, fresh=fresh, min_confidence=min_confidence, progress=progress)
    if outcome.report is None:
        code = tell_problems(outcome.problems, articles=0)
        click.echo(f"No article could be read, so the graph in {folder} is as it was.", err=True)
        ctx.exit(code)
    click.echo(click.wrap_text(str(outcome.report), width=80))
    ctx.exit(tell_problems(outcome.problems, articles=1))
