"""``ipgraph page``: the graph, or a part of it, as one HTML file."""

from pathlib import Path

import click

from ipgraph.cli.options import graph_option
from ipgraph.cli.output import open_output
from ipgraph.cli.sources import endpoint_option, open_stored
from ipgraph.errors import QueryError
from ipgraph.model.codes import Language
from ipgraph.view.page import write_page
from ipgraph.view.part import Part

_PARTS = ("query", "dispute", "party", "around")


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph page -o cases.html\n"
    "  ipgraph page -g cases -o cases.html --title 'Solar disputes'\n"
    "  ipgraph page -o trina.html --party 'Trina Solar' --language zh\n"
    "  ipgraph page -o court.html --around 北京知识产权法院 --hops 2\n"
    "  ipgraph page -o answer.html --query my-question.rq"
)
@graph_option
@endpoint_option
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
@click.option(
    "-l", "--language", type=click.Choice(["en", "zh"]), help="The language to begin in; else that of the browser."
)
@click.option("--dispute", metavar="NAME", help="Only the disputes of this name: a title, party, right or case number.")
@click.option("--party", metavar="NAME", help="Only the parties of this name and their disputes.")
@click.option("--around", metavar="NODE", help="Only what is linked to this node: a name in any language, or its IRI.")
@click.option(
    "--hops",
    type=click.IntRange(1, 9),
    default=1,
    show_default=True,
    help="How many links --around goes from the node.",
)
@click.option(
    "--query",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Only what this SPARQL query gives: the triples of a CONSTRUCT, or the nodes in the rows of a SELECT.",
)
def page(
    folder: Path,
    endpoint: str | None,
    output: Path,
    title: str | None,
    language: Language | None,
    dispute: str | None,
    party: str | None,
    around: str | None,
    hops: int,
    query: Path | None,
) -> None:
    """Write the graph as one interactive HTML page.

    The page is a single file that needs no network: open it in a browser, mail it, archive it. Every fact shows the
    words of the article behind it.
    """
    asked = [
        f"--{name}" for name, value in zip(_PARTS, (query, dispute, party, around), strict=True) if value is not None
    ]
    if len(asked) > 1:
        raise click.UsageError(f"{asked[0]} and {asked[1]} cannot be used together: a page shows one part of the graph")
    part = Part(dispute=dispute, party=party, around=around, hops=hops, query=None if query is None else _text(query))
    with open_stored(folder, endpoint) as graph, open_output(output) as out:
        report = write_page(graph, out, title=title, language=language, part=part if asked else None)
    click.echo(f"{output}: {report}\nOpen it in a browser: {output.resolve().as_uri()}")


def _text(query: Path) -> str:
    try:
        return query.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise QueryError(f"{query}: not a query in UTF-8 ({error.reason} at byte {error.start})") from error
