"""``ipgraph query``: a question in, a table out."""

import sys
from pathlib import Path

import click

from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.output import open_text_output
from ipgraph.errors import QueryError
from ipgraph.graph.store import open_graph
from ipgraph.query.catalogue import find_question
from ipgraph.query.formats import FORMATS, write_table
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.table import choose_columns


class _Binding(click.ParamType[tuple[str, str]]):
    """``name=value``."""

    name = "name=value"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Split at the first equals sign; wrong usage when there is none."""
        name, equals, text = value.partition("=")
        if not name or not equals:
            self.fail(f"{value!r} is not of the form name=value", param, ctx)
        return name, text


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph questions\n"
    "  ipgraph query open-proceedings\n"
    "  ipgraph query dispute-timeline -p party=OPPO -c date,move,forum,outcome\n"
    "  ipgraph query damages-by-court -p right-type=trademark -f csv -o damages.csv\n"
    "  ipgraph query claimed-and-awarded -p party=吉利 -p language=zh\n"
    "  ipgraph query my-question.rq"
)
@click.argument("question", metavar="NAME|FILE|-")
@graph_option
@click.option(
    "-p",
    "--parameter",
    "values",
    multiple=True,
    type=_Binding(),
    metavar="NAME=VALUE",
    help="What the question asks about; ipgraph questions NAME lists what it takes.",
)
@click.option(
    "-c",
    "--columns",
    metavar="NAME,NAME,…",
    help="Give these columns only, in this order; by heading or by the name that csv and json show.",
)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="table",
    show_default=True,
    help="table and markdown are for people, csv and json for programs.",
)
@output_option
def query(
    question: str,
    folder: Path,
    values: tuple[tuple[str, str], ...],
    columns: str | None,
    format_: str,
    output: Path | None,
) -> None:
    """Answer a ready-made question by its NAME, or the SPARQL query in a FILE or on standard input (-).

    A question without an answer in the graph gives an empty table: that is not an error. A table too wide for the
    screen is shown row by row; -c makes it narrower.
    """
    text = _query_text(question)
    with open_graph(folder) as graph:
        table = run_query(StoreSource(graph.store), text, dict(values))
    if columns is not None:
        table = choose_columns(table, [name.strip() for name in columns.split(",")])
    with open_text_output(output) as out:
        write_table(table, format_, out)


def _query_text(question: str) -> str:
    if question == "-":
        raw, place = sys.stdin.buffer.read(), "standard input"
    elif (path := Path(question)).is_file():
        raw, place = path.read_bytes(), str(path)
    else:
        return find_question(question).text
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise QueryError(f"{place}: not a query in UTF-8 ({error.reason} at byte {error.start})") from error
