"""A table as HTML for notebooks; nothing in it is run, whatever the articles say."""

from html import escape

from ipgraph.query.formats.cells import is_number, notes_of, readable, visible
from ipgraph.query.formats.triples import written
from ipgraph.query.table import Cell, Table, Thing

MOST_ROWS = 60
MORE = {"en": "… and {} more rows", "zh": "……还有 {} 行"}


def html_table(table: Table) -> str:
    """The headings, the first rows and the notes; of triples the Turtle."""
    if table.triples is not None:
        return f"<pre>{escape(visible(written(table.triples, 'turtle'), keep=chr(10)))}</pre>"
    heads = "".join(f"<th>{escape(visible(column.heading))}</th>" for column in table.columns)
    rows = "".join(_row(row, table) for row in table.rows[:MOST_ROWS])
    notes = list(notes_of(table))
    if (left := len(table.rows) - MOST_ROWS) > 0:
        notes.insert(0, MORE[table.language].format(f"{left:,}"))
    below = "".join(f"<p>{escape(visible(note))}</p>" for note in notes)
    body = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if table.rows else ""
    return f'<div lang="{table.language}">{body}{below}</div>'


def _row(row: tuple[Cell, ...], table: Table) -> str:
    return f"<tr>{''.join(_cell(cell, table) for cell in row)}</tr>"


def _cell(cell: Cell, table: Table) -> str:
    style = ' style="text-align: right"' if is_number(cell) else ' style="text-align: left"'
    title = f' title="{escape(visible(cell.iri))}"' if isinstance(cell, Thing) else ""
    return f"<td{style}{title}>{escape(visible(readable(cell, table.language)))}</td>"
