"""``ipgraph query``: a question in, a table out."""

import sys
from pathlib import Path

import click

from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.output import is_screen, open_output, open_text_output
from ipgraph.errors import QueryError
from ipgraph.graph.store import open_graph
from ipgraph.query.catalogue import find_question
from ipgraph.query.formats import FORMATS, format_of_file, write_file, write_table
from ipgraph.query.formats.terms import write_answer
from ipgraph.query.links import with_links
from ipgraph.query.run import answer_query, run_query
from ipgraph.query.source import Source, StoreSource
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
    help="table and markdown are for people, the others for programs; turtle, nt, trig and jsonld take triples.  "
    "[default: by the ending of FILE, else table]",
)
@output_option
def query(
    question: str,
    folder: Path,
    values: tuple[tuple[str, str], ...],
    columns: str | None,
    format_: str | None,
    output: Path | None,
) -> None:
    """Answer a ready-made question by its NAME, or the SPARQL query in a FILE or on standard input (-).

    A question without an answer in the graph gives an empty table: that is not an error. A table too wide for the
    screen is shown row by row; -c makes it narrower.
    """
    text = _query_text(question)
    name = format_ or format_of_file(output.name if output else "") or "table"
    if FORMATS[name].binary and output is None and is_screen():
        raise QueryError(f"{name} is no text for a screen; name a file with -o, such as -o answer.{name}")
    with open_graph(folder) as graph:
        source = StoreSource(graph.store)
        if FORMATS[name].of == "terms":
            _write_terms(source, text, dict(values), columns, name, output)
            return
        table = run_query(source, text, dict(values))
        if name == "xlsx":
            table = with_links(table, source)
    if columns is not None:
        table = choose_columns(table, [column.strip() for column in columns.split(",")])
    if FORMATS[name].binary:
        with open_output(output) as binary:
            write_file(table, name, binary)
        return
    with open_text_output(output) as out:
        write_table(table, name, out)


def _write_terms(
    source: Source, text: str, values: dict[str, str], columns: str | None, name: str, output: Path | None
) -> None:
    if columns is not None:
        raise QueryError(f"{name} has the columns of the query; -c goes with the formats of tables")
    answer = answer_query(source, text, values)
    with open_output(output) as binary:
        write_answer(answer, name, binary)


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
