"""``ipgraph export``: the graph as RDF, or its evidence as annotations, in formats that other tools read."""

from pathlib import Path

import click

from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.output import open_output
from ipgraph.cli.sources import endpoint_option, open_stored
from ipgraph.export.rdf import FORMATS, export_graph


@click.command(
    epilog="\b\nExamples:\n  ipgraph export -f turtle -o cases.ttl\n  ipgraph export -f nquads | grep customs"
)
@graph_option
@endpoint_option
@click.option("-f", "--format", "format_", type=click.Choice(list(FORMATS)), default="turtle", show_default=True)
@output_option
def export(folder: Path, endpoint: str | None, format_: str, output: Path | None) -> None:
    """Write the graph as RDF: the same bytes for the same graph.

    Turtle holds all statements in one graph; TriG, N-Quads and JSON-LD keep the named graph that each stands in, and
    with it the article that it comes from. trig12 is TriG of RDF 1.2, in which evidence reifies the very triples;
    annotations are the words behind the facts as W3C Web Annotations (JSON-LD).
    """
    with open_stored(folder, endpoint) as graph, open_output(output) as out:
        export_graph(graph, format_, out)
