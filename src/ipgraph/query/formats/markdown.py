"""A table in Markdown, as most web sites and editors read it."""

from typing import IO

from ipgraph.query.formats.cells import is_number, notes_of, readable, visible
from ipgraph.query.formats.triples import written
from ipgraph.query.table import Table


def write(table: Table, out: IO[str]) -> None:
    """Write the table with headings in its language, and the notes below it."""
    if table.triples is not None:
        turtle = visible(written(table.triples, "turtle"), keep="\n\t")
        out.write(f"```turtle\n{turtle}```\n")
        return
    if table.rows:
        numeric = [any(is_number(row[i]) for row in table.rows) for i in range(len(table.columns))]
        _write_line(out, [column.heading for column in table.columns])
        out.write("|" + "|".join("---:" if right else "---" for right in numeric) + "|\n")
        for row in table.rows:
            _write_line(out, [readable(cell, table.language) for cell in row])
    notes = notes_of(table)
    if table.rows and notes:
        out.write("\n")
    out.writelines(f"{_escaped(note)}\n" for note in notes)


def _write_line(out: IO[str], cells: list[str]) -> None:
    out.write(f"| {' | '.join(_escaped(cell) for cell in cells)} |\n")


def _escaped(text: str) -> str:
    return visible(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
