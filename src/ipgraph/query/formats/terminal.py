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
"""Wider than any table: what it measures itself against before it is cut to a screen."""

FOLDING = Console(file=io.StringIO(), color_system=None, highlight=False, emoji=False)
"""Folds text into lines; it prints nothing."""


def write(table: Table, out: IO[str]) -> None:
    """Write the table with headings in its language, and the notes below it."""
    if table.triples is not None:
        out.write(visible(written(table.triples, "turtle"), keep="\n\t"))
        return
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        _write_plain(table, out)
        return
    if table.rows:
        grid = _grid(table)
        unbounded = console.options.update(max_width=UNLIMITED)
        if Measurement.get(console, unbounded, grid).minimum > console.width:
            _write_records(table, console)
        else:
            console.print(grid)
    for note in notes_of(table):
        console.print(Text(visible(note)))


def _write_plain(table: Table, out: IO[str]) -> None:
    """The table for a pipe or a file, as the screen has it, but never cut to a width.

    A library that lays out styled text takes a millisecond a row; here only a cell that is too wide is given to it.
    """
    if table.rows:
        rows = [[visible(readable(cell, table.language)) for cell in row] for row in table.rows]
        headings = [visible(column.heading) for column in table.columns]
        numeric = [any(is_number(row[i]) for row in table.rows) for i in range(len(headings))]
        widths = [_width([row[i] for row in rows], headings[i], numeric[i]) for i in range(len(headings))]
        out.write("\n")
        _write_row(headings, widths, numeric, out)
        out.write(f" {'─' * (sum(widths) + 3 * (len(widths) - 1))}\n")
        for row in rows:
            _write_row(row, widths, numeric, out)
        out.write("\n")
    out.writelines(f"{line.rstrip()}\n" for note in notes_of(table) for line in visible(note).splitlines())


def _width(cells: list[str], heading: str, numeric: bool) -> int:
    widest = max(cell_len(text) for text in (heading, *cells))
    if numeric:
        return widest
    longest = max((cell_len(word) for cell in cells for word in cell.split()), default=0)
    return min(widest, max(WIDEST_CELL, min(longest, LONGEST_WORD)))


def _write_row(cells: list[str], widths: list[int], numeric: list[bool], out: IO[str]) -> None:
    folded = [_folded(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for height in range(max(map(len, folded))):
        parts = []
        for lines, width, right in zip(folded, widths, numeric, strict=True):
            line = lines[height] if height < len(lines) else ""
            space = " " * (width - cell_len(line))
            parts.append(f"{space}{line}" if right else f"{line}{space}")
        out.write(f" {'   '.join(parts)}".rstrip() + "\n")


def _folded(cell: str, width: int) -> list[str]:
    if cell_len(cell) <= width:
        return [cell]
    return [line.plain.rstrip() for line in Text(cell).wrap(FOLDING, width, overflow="fold")]


def _grid(table: Table) -> RichTable:
    grid = RichTable(box=SIMPLE_HEAD, pad_edge=False)
    for i, column in enumerate(table.columns):
        numeric = any(is_number(row[i]) for row in table.rows)
        grid.add_column(
            Text(visible(column.heading)),
            justify="right" if numeric else "left",
            no_wrap=numeric,
            max_width=WIDEST_CELL,
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
