"""Write a table for a person (``table``, ``markdown``) or for a program (``csv``, ``json``)."""

import csv
import io
import re
from collections.abc import Callable
from decimal import Decimal
from typing import IO, Any

import msgspec
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from ipgraph.model.codes import Language
from ipgraph.query.prefixes import shorten
from ipgraph.query.table import Cell, Table, Thing

NOT_STATED = "–"
YES_NO = {"en": ("yes", "no"), "zh": ("是", "否")}
NO_ROWS = {"en": "No rows.", "zh": "没有结果。"}
BETWEEN = {"en": "; ", "zh": "；"}
WIDEST_CELL = 44
LONGEST_WORD = 80
"""Off the screen a word up to this wide, such as the id of an article, is not broken, so that it can be copied."""

UNLIMITED = 10_000
"""The width of output that is no terminal: rows are not cut to a screen that is not there."""

# Control characters, and those that turn the direction of writing: a terminal would obey them.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
FORMULA = re.compile("[=+\\-@\t\r＝＋－＠]")


def write_table(table: Table, format: str, out: IO[str]) -> None:
    """Write ``table`` to ``out`` in one of :data:`FORMATS`.

    ``table`` and ``markdown`` have headings in the table's language, numbers with thousands separators, ``–`` where the
    articles do not say, and the notes below. ``csv`` (RFC 4180) and ``json`` (a list of objects) have the names of the
    variables and bare numbers. Raises :class:`KeyError` for any other format.
    """
    FORMATS[format](table, out)


def _write_terminal(table: Table, out: IO[str]) -> None:
    if table.turtle is not None:
        out.write(_visible(table.turtle, keep="\n\t"))
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
    for note in table.notes or (() if table.rows else (NO_ROWS[table.language],)):
        console.print(Text(_visible(note)))
    if isinstance(console.file, io.StringIO):
        out.writelines(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


def _grid(table: Table, longest_word: int) -> RichTable:
    grid = RichTable(box=SIMPLE_HEAD, pad_edge=False)
    for i, column in enumerate(table.columns):
        numeric = any(_is_number(row[i]) for row in table.rows)
        words = (word for row in table.rows for word in _visible(_readable(row[i], table.language)).split())
        widest = max((cell_len(word) for word in words), default=0)
        grid.add_column(
            Text(_visible(column.heading)),
            justify="right" if numeric else "left",
            no_wrap=numeric,
            max_width=max(WIDEST_CELL, min(widest, longest_word)),
            overflow="fold",
        )
    for row in table.rows:
        grid.add_row(*(Text(_visible(_readable(cell, table.language))) for cell in row))
    return grid


def _write_records(table: Table, console: Console) -> None:
    """One block a row, one line a column: for a screen too narrow for the columns side by side."""
    width = max(cell_len(_visible(column.heading)) for column in table.columns)
    for number, row in enumerate(table.rows, start=1):
        console.print(Text(f"[{number}]", style="bold"))
        block = RichTable.grid(padding=(0, 2, 0, 0))
        block.add_column(min_width=width, style="dim")
        block.add_column(overflow="fold")
        for column, cell in zip(table.columns, row, strict=True):
            if cell is not None:
                block.add_row(Text(_visible(column.heading)), Text(_visible(_readable(cell, table.language))))
        console.print(Padding(block, (0, 0, 1, 2)))


def _write_markdown(table: Table, out: IO[str]) -> None:
    if table.turtle is not None:
        turtle = _visible(table.turtle, keep="\n\t")
        out.write(f"```turtle\n{turtle}```\n")
        return
    if table.rows:
        numeric = [any(_is_number(row[i]) for row in table.rows) for i in range(len(table.columns))]
        _write_line(out, [column.heading for column in table.columns])
        out.write("|" + "|".join("---:" if right else "---" for right in numeric) + "|\n")
        for row in table.rows:
            _write_line(out, [_readable(cell, table.language) for cell in row])
    notes = table.notes or (() if table.rows else (NO_ROWS[table.language],))
    if table.rows and notes:
        out.write("\n")
    out.writelines(f"{_escaped(note)}\n" for note in notes)


def _write_line(out: IO[str], cells: list[str]) -> None:
    out.write(f"| {' | '.join(_escaped(cell) for cell in cells)} |\n")


def _escaped(text: str) -> str:
    return _visible(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _write_csv(table: Table, out: IO[str]) -> None:
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([_bare(cell) for cell in row] for row in table.rows)


def _bare(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, (int, float)):
        return str(cell)
    text = _visible("; ".join(_plain(cell)) if isinstance(cell, tuple) else str(_plain(cell)), keep="\n\t\r")
    # A spreadsheet would run a cell that begins like a formula.
    return f"'{text}" if FORMULA.match(text) else text


def _write_json(table: Table, out: IO[str]) -> None:
    names = [column.name for column in table.columns]
    objects = [dict(zip(names, map(_plain, row), strict=True)) for row in table.rows]
    encoded = msgspec.json.Encoder(decimal_format="number").encode(objects)
    out.write(f"{msgspec.json.format(encoded, indent=2).decode()}\n")


def _plain(cell: Cell) -> Any:
    if isinstance(cell, tuple):
        return [_plain(thing) for thing in cell]
    if isinstance(cell, Thing):
        return cell.label if cell.label is not None else cell.iri
    return cell


def _readable(cell: Cell, language: Language) -> str:
    if cell is None:
        return NOT_STATED
    if isinstance(cell, bool):
        return YES_NO[language][0 if cell else 1]
    if isinstance(cell, Decimal):
        return f"{cell:,f}"
    if isinstance(cell, int):
        return f"{cell:,}"
    if isinstance(cell, tuple):
        return BETWEEN[language].join(_readable(thing, language) for thing in cell)
    if isinstance(cell, Thing):
        return cell.label if cell.label is not None else shorten(cell.iri)
    return str(cell)


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, (int, float, Decimal)) and not isinstance(cell, bool)


def _visible(text: str, keep: str = "") -> str:
    """The text with line ends as spaces and control characters as replacement characters, save those to keep."""
    if not keep:
        text = re.sub(r"[\r\n\t]+", " ", text)
    return CONTROL.sub(lambda match: match[0] if match[0] in keep else "\N{REPLACEMENT CHARACTER}", text)


FORMATS: dict[str, Callable[[Table, IO[str]], None]] = {
    "table": _write_terminal,
    "csv": _write_csv,
    "json": _write_json,
    "markdown": _write_markdown,
}
"""The formats by name, the one for a person at a screen first."""
