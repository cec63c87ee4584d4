"""How a table that answers a question is given: in which format, with which words beside it, and where to."""

from pathlib import Path

import click

from ipgraph.cli.output import harmless, is_screen, open_output, open_text_output
from ipgraph.errors import QueryError
from ipgraph.query.formats import FORMATS, format_of_file, write_file, write_table
from ipgraph.query.links import with_links
from ipgraph.query.quotations import run_with_evidence
from ipgraph.query.run import run_query
from ipgraph.query.source import Source
from ipgraph.query.table import Table

evidence_option = click.option(
    "--evidence",
    is_flag=True,
    help="Add the exact words behind each row, in both languages, and the links of the articles.",
)


def table_format(given: str | None, output: Path | None) -> str:
    """The format of a table: the one that was asked for, else what the ending of the file means, else a table."""
    return given or (format_of_file(output.name) if output else None) or "table"


def refuse_on_screen(name: str, output: Path | None) -> None:
    """See that no bytes go to a terminal.

    Raises:
        QueryError: the format ``name`` is no text, and nothing but a screen is there to take it.
    """
    if output is None and is_screen():
        raise QueryError(f"{name} is no text for a screen; name a file with -o, such as -o answer.{name}")


def answer_table(
    source: Source, text: str, values: dict[str, str], name: str, *, evidence: bool, whole: bool = False
) -> Table:
    """The answer to a question in the format ``name``, with evidence if asked for and links where it has them.

    A question that lists at most so many rows gives all of them if ``whole``.

    Raises:
        QueryError: the question or its values are not ones that the graph can be asked.
    """
    table = (run_with_evidence if evidence else run_query)(source, text, values, whole=whole)
    return with_links(table, source) if name == "xlsx" else table


def give_table(table: Table, name: str, output: Path | None) -> None:
    """Write a table in the format ``name`` to a file, whole or not at all, or to standard output.

    What the table says to its reader, and the format has no room for, goes to standard error.
    """
    if FORMATS[name].binary:
        with open_output(output) as binary:
            write_file(table, name, binary)
    else:
        with open_text_output(output) as out:
            write_table(table, name, out)
    if not FORMATS[name].notes:
        for note in table.notes:
            click.echo(harmless(note), err=True)
