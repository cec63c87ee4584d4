"""``ipgraph remove``: articles out of a graph."""

from collections.abc import Sequence
from pathlib import Path

import click

from ipgraph.cli.loading import WIDTH, tell_troubles
from ipgraph.cli.options import graph_option
from ipgraph.cli.problems import count
from ipgraph.model.record import ArticleInfo
from ipgraph.pipeline import find_in_graph
from ipgraph.pipeline import remove as remove_from_graph
from ipgraph.query.formats.cells import CONTROL


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph remove newsletter-2025-03.txt\n"
    "  ipgraph remove 'Kiln Sues Oven over Glaze Patent' --dry-run\n"
    "  ipgraph remove kiln-sues-oven-over-glaze-patent-1a2b3c -g cases"
)
@click.argument("articles", metavar="ID|TITLE|FILE...", nargs=-1, required=True)
@graph_option
@click.option("--dry-run", is_flag=True, help="Name the articles, and leave the graph as it is.")
def remove(articles: tuple[str, ...], folder: Path, dry_run: bool) -> None:
    """Take articles out of a graph: by ID, by exact TITLE, or all those of a FILE.

    A file is read again to know its articles; it must be as it was. When one name means no article, none is removed.
    The graph is then the same as one built of the articles that are left. ipgraph diff says what has changed.
    """
    found = find_in_graph(folder, articles)
    if dry_run:
        click.echo(f"Would remove {count(len(found), 'article')}:")
        _list(found)
        return
    report = remove_from_graph(folder, found)
    _list(found)
    click.echo(click.wrap_text(str(report), width=WIDTH))
    tell_troubles(report.troubles)


def _list(articles: Sequence[ArticleInfo]) -> None:
    for info in articles:
        title = info.title.en or info.title.zh
        line = f"  {info.id}" + (f"  {title}" if title else "")
        click.echo(CONTROL.sub("\N{REPLACEMENT CHARACTER}", line))
