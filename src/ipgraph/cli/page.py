"""``ipgraph page``: the graph as one HTML file."""

from pathlib import Path

import click

from ipgraph.cli.options import graph_option
from ipgraph.cli.output import open_output
from ipgraph.graph.store import open_graph
from ipgraph.view.page import write_page


@click.command(
    epilog="\b\nExamples:\n  ipgraph page -o cases.html\n  ipgraph page -g cases -o cases.html --title 'Solar disputes'"
)
@graph_option
@click.option(
    "-o",
    "--output",
    "output",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The HTML file to write.",
)
@click.option("--title", help="The title of the page.")
def page(folder: Path, output: Path, title: str | None) -> None:
    """Write the graph as one interactive HTML page.

    The page is a single file that needs no network: open it in a browser, mail it, archive it. Every fact shows the
    words of the article behind it.
    """
    graph = open_graph(folder)
    with open_output(output) as out:
        report = write_page(graph, out, title=title)
    click.echo(f"{output}: {report}\nOpen it in a browser: {output.resolve().as_uri()}")
