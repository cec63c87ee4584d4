"""A table for a person at a screen: columns below each other, or a block for each row when the screen is narrow."""

import io
from typing import IO

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from ipgraph.query.formats.cells import is_number, notes_of, readable, visible
from ipgraph.query.formats.triples import written
from ipgraph.query.table import Table

WIDEST_CELL = 44
LONGEST_WORD = 80
"""Off the screen a word up to this wide, such as the id of an article, is not broken, so that it can be copied."""

UNLIMITED = 10_000
"""The width of output that is no terminal: rows are not cut to a screen that is not there."""


def write(table: Table, out: IO[str]) -> None:
    """Write the table with headings in its language, and the notes below it."""
    if table.triples is not None:
        out.write(visible(written(table.triples, "turtle"), keep="\n\t"))
        return
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console = Console(file=io.StringIO(), width=UNLIMITED, color_system=None, highlight=False)
    if table.rows:
        grid = _grid(table, WIDEST_CELL if console.is_terminal else LONGEST_WORD)
        unbounded = console.options.update(max_width=UNLIMITED)
        if Measurement.get(console, unbounded, grid).minimum > console.width:
            _write_records(table, console)
        else:
            console.print(grid)
    for note in notes_of(table):
        console.print(Text(visible(note)))
    if isinstance(console.file, io.StringIO):
        out.writelines(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


def _grid(table: Table, longest_word: int) -> RichTable:
    grid = RichTable(box=SIMPLE_HEAD, pad_edge=False)
    for i, column in enumerate(table.columns):
        numeric = any(is_number(row[i]) for row in table.rows)
        words = (word for row in table.rows for word in visible(readable(row[i], table.language)).split())
        widest = max((cell_len(word) for word in words), default=0)
        grid.add_column(
            Text(visible(column.heading)),
            justify="right" if numeric else "left",
            no_wrap=numeric,
            max_width=max(WIDEST_CELL, min(widest, longest_word)),
            overflow="fold",
        )
    for row in table.rows:
        grid.add_row(*(Text(visible(readable(cell, table.language))) for cell in row))
    return grid


def _write_records(table: Table, console: Console) -> None:
    """One block a row, one line a column: for a screen too narrow for the columns side by side."""
    width = max(cell_len(visible(column.heading)) for column in table.columns)
    for number, row in enumerate(table.rows, start=1):
        console.print(Text(f"[{number}]", style="bold"))
        block = RichTable.grid(padding=(0, 2, 0, 0))
        block.add_column(min_width=width, style="dim")
        block.add_column(overflow="fold")
        for column, cell in zip(table.columns, row, strict=True):
            if cell is not None:
                block.add_row(Text(visible(column.heading)), Text(visible(readable(cell, table.language))))
        console.print(Padding(block, (0, 0, 1, 2)))
