"""A table as HTML for notebooks; nothing in it is run, whatever the articles say."""

from html import escape

from ipgraph.model.codes import Language
from ipgraph.query.formats.cells import is_number, notes_of, readable, visible
from ipgraph.query.formats.triples import written
from ipgraph.query.table import Cell, Table, Thing

MOST_ROWS = 60
SHORT = 14
MORE = {"en": "… and {} more rows", "zh": "……还有 {} 行"}


def html_table(table: Table) -> str:
    """The headings, the first rows and the notes; of triples the Turtle."""
    if table.triples is not None:
        return f"<pre>{escape(visible(written(table.triples, 'turtle'), keep=chr(10)))}</pre>"
    styles = [_style([row[place] for row in table.rows]) for place in range(len(table.columns))]
    heads = "".join(
        f'<th style="{style}">{escape(visible(column.heading))}</th>'
        for column, style in zip(table.columns, styles, strict=True)
    )
    rows = "".join(f"<tr>{_row(row, styles, table.language)}</tr>" for row in table.rows[:MOST_ROWS])
    notes = list(notes_of(table))
    if (left := len(table.rows) - MOST_ROWS) > 0:
        notes.insert(0, MORE[table.language].format(f"{left:,}"))
    below = "".join(f"<p>{escape(visible(note))}</p>" for note in notes)
    body = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>" if table.rows else ""
    return f'<div lang="{table.language}">{body}{below}</div>'


def _style(cells: list[Cell]) -> str:
    """Numbers stand at the right; numbers, dates and other short words are not broken."""
    side = "right" if any(map(is_number, cells)) else "left"
    short = all(len(readable(cell, "en")) <= SHORT for cell in cells)
    return f"text-align: {side}; vertical-align: top" + ("; white-space: nowrap" if short else "")


def _row(row: tuple[Cell, ...], styles: list[str], language: Language) -> str:
    return "".join(_cell(cell, style, language) for cell, style in zip(row, styles, strict=True))


def _cell(cell: Cell, style: str, language: Language) -> str:
    title = f' title="{escape(visible(cell.iri))}"' if isinstance(cell, Thing) else ""
    return f'<td style="{style}"{title}>{escape(visible(readable(cell, language)))}</td>'
