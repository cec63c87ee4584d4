"""``ipgraph query``: a question in, a table out."""

import shutil
import sys
import tempfile
from pathlib import Path

import click

from ipgraph.cli.limits import limit_options, limited
from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.output import is_screen, open_output, open_text_output
from ipgraph.cli.sources import endpoint_option, open_source
from ipgraph.errors import QueryError
from ipgraph.query.catalogue import find_question
from ipgraph.query.formats import FORMATS, format_of_file, write_file, write_table
from ipgraph.query.formats.terms import write_answer
from ipgraph.query.links import with_links
from ipgraph.query.run import answer_query, run_query
from ipgraph.query.table import Table, choose_columns


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
@endpoint_option
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
@limit_options
def query(
    question: str,
    folder: Path,
    endpoint: str | None,
    values: tuple[tuple[str, str], ...],
    columns: str | None,
    format_: str | None,
    output: Path | None,
    time_limit: float,
    memory_limit: int,
) -> None:
    """Answer a ready-made question by its NAME, or the SPARQL query in a FILE or on standard input (-).

    A question without an answer in the graph gives an empty table: that is not an error. A table too wide for the
    screen is shown row by row; -c makes it narrower.
    """
    text = _query_text(question)
    name = format_ or format_of_file(output.name if output else "") or "table"
    if FORMATS[name].binary and output is None and is_screen():
        raise QueryError(f"{name} is no text for a screen; name a file with -o, such as -o answer.{name}")
    if FORMATS[name].of == "terms":
        if columns is not None:
            raise QueryError(f"{name} has the columns of the query; -c goes with the formats of tables")
        # Not yet to its place: a limit ends the program where it stands.
        with tempfile.TemporaryFile() as whole:
            with limited(time_limit, memory_limit), open_source(folder, endpoint, time_limit) as source:
                write_answer(answer_query(source, text, dict(values)), name, whole)
            whole.seek(0)
            with open_output(output) as binary:
                shutil.copyfileobj(whole, binary)
        return
    with limited(time_limit, memory_limit), open_source(folder, endpoint, time_limit) as source:
        table = run_query(source, text, dict(values))
        if name == "xlsx":
            table = with_links(table, source)
    if columns is not None:
        table = choose_columns(table, [column.strip() for column in columns.split(",")])
    _write_table(table, name, output)


def _write_table(table: Table, name: str, output: Path | None) -> None:
    if FORMATS[name].binary:
        with open_output(output) as binary:
            write_file(table, name, binary)
    else:
        with open_text_output(output) as out:
            write_table(table, name, out)


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
