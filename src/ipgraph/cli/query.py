"""``ipgraph query``: a question in, a table out."""

import io
import sys
from pathlib import Path

import click

from ipgraph.cli.answers import answer_table, evidence_option, give_table, refuse_on_screen, table_format
from ipgraph.cli.completion import complete_binding, complete_question
from ipgraph.cli.limits import limit_options, limited
from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.output import open_output
from ipgraph.cli.sources import endpoint_option, open_source, open_stored
from ipgraph.errors import QueryError
from ipgraph.query.catalogue import find_question
from ipgraph.query.formats import FORMATS
from ipgraph.query.formats.terms import written_answer
from ipgraph.query.run import answer_query, ready_query
from ipgraph.query.table import choose_columns

PAGE = "html"
"""The interactive page of what a query gives, beside the formats of answers."""

WHOLE = {PAGE, *(name for name, format in FORMATS.items() if format.of == "terms")}
UNSHOWN = {PAGE, *(name for name, format in FORMATS.items() if format.binary)}


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
@click.argument("question", metavar="NAME|FILE|-", shell_complete=complete_question)
@graph_option
@endpoint_option
@click.option(
    "-p",
    "--parameter",
    "values",
    multiple=True,
    type=_Binding(),
    shell_complete=complete_binding,
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
    type=click.Choice([*FORMATS, PAGE]),
    help="table, markdown and html (the page) are for people, the others for programs; turtle, nt, trig and jsonld "
    "take the triples of a CONSTRUCT or DESCRIBE.  [default: by the ending of FILE, else table]",
)
@evidence_option
@click.option("--all", "all_rows", is_flag=True, help="List all rows, of a question that lists at most 500.")
@output_option
@limit_options
def query(
    question: str,
    folder: Path,
    endpoint: str | None,
    values: tuple[tuple[str, str], ...],
    columns: str | None,
    format_: str | None,
    evidence: bool,
    all_rows: bool,
    output: Path | None,
    time_limit: float,
    memory_limit: int,
) -> None:
    """Answer a ready-made question by its NAME, or the SPARQL query in a FILE or on standard input (-).

    A question without an answer in the graph gives an empty table: that is not an error. A table too wide for the
    screen is shown row by row; -c makes it narrower.
    """
    text, given = _query_text(question), dict(values)
    name = format_ or _format_of(output)
    if name in UNSHOWN:
        refuse_on_screen(name, output)
    if name in WHOLE and evidence:
        raise QueryError(f"{name} has all that the query gives; --evidence goes with the formats of tables")
    if name in WHOLE and columns is not None:
        raise QueryError(f"{name} has all that the query gives; -c goes with the formats of tables")
    with limited(time_limit, memory_limit), open_source(folder, endpoint, time_limit) as source:
        table, whole = None, b""
        if name == PAGE:
            whole = _page(folder, endpoint, ready_query(source, text, given, whole=all_rows))
        elif name in WHOLE:
            whole = written_answer(answer_query(source, text, given, whole=all_rows), name)
        else:
            table = answer_table(source, text, given, name, evidence=evidence, whole=all_rows)
    # Not before: a limit ends the program where it stands.
    if table is None:
        with open_output(output) as binary:
            binary.write(whole)
        return
    if columns is not None:
        table = choose_columns(table, [column.strip() for column in columns.split(",")])
    give_table(table, name, output)


def _format_of(output: Path | None) -> str:
    """As for any table, and the page for what a browser opens."""
    pages = output is not None and output.suffix.lower() in (".html", ".htm")
    return PAGE if pages else table_format(None, output)


def _page(folder: Path, endpoint: str | None, text: str) -> bytes:
    # Here and not above: only this format needs the page.
    from ipgraph.view.page import write_page
    from ipgraph.view.part import Part

    out = io.BytesIO()
    with open_stored(folder, endpoint) as graph:
        write_page(graph, out, part=Part(query=text))
    return out.getvalue()


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
