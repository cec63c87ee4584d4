"""A table as a workbook for Excel and LibreOffice: numbers and full dates as such, and links to the sources.

Text stays text whatever it begins with; the same table gives the same bytes.
"""

import datetime
import io
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import IO, Any

from ipgraph.errors import QueryError
from ipgraph.model.codes import Language
from ipgraph.query.formats.cells import notes_of, readable, visible
from ipgraph.query.formats.libraries import library
from ipgraph.query.table import Cell, Table, Thing

MOST_ROWS = 1_000_000
LONGEST_TEXT = 32_767
LONGEST_LINK = 2_079
MOST_LINKS = 65_000
MOST_DIGITS = 15
WIDEST = 60
FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CREATED = datetime.datetime(2000, 1, 1)
ANSWER = {"en": "Answer", "zh": "答案"}
SOURCES = {"en": "Sources", "zh": "来源"}
OF_SOURCES = {"en": ("article", "link"), "zh": ("文章", "链接")}
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write(table: Table, out: IO[bytes]) -> None:
    """Write the answer as the first sheet and, when articles of it have a source on the web, these as a second one.

    Raises :class:`QueryError` when xlsxwriter is not installed, or there are more rows than a sheet can hold.
    """
    if len(table.rows) > MOST_ROWS:
        raise QueryError(
            f"a sheet holds at most {MOST_ROWS:,} rows; the answer has {len(table.rows):,}: choose parquet"
        )
    # Not to its place: the library turns what goes wrong there into errors of its own.
    whole = io.BytesIO()
    book = library("xlsxwriter", "xlsx").Workbook(whole, OPTIONS)
    book.set_properties({"created": CREATED})
    styles = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        "link": book.add_format({"text_wrap": True, "valign": "top", "font_color": "#0B5394", "underline": 1}),
    }
    sheet = _Sheet(book, ANSWER[table.language], styles, table.links)
    sheet.fill([column.heading for column in table.columns], table.rows, table.language)
    for number, note in enumerate(notes_of(table)):
        sheet.note(len(table.rows) + 2 + number, note)
    if table.links:
        sources = _Sheet(book, SOURCES[table.language], styles, table.links)
        sources.fill(OF_SOURCES[table.language], _sources(table), table.language)
    book.close()
    out.write(whole.getvalue())


class _Sheet:
    """A sheet that is filled row by row."""

    def __init__(self, book: Any, name: str, styles: dict[str, Any], links: dict[str, str]) -> None:
        self._book, self._styles, self._links = book, styles, links
        self._sheet = book.add_worksheet(name)
        self._linked = 0

    def fill(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]], language: Language) -> None:
        """Write the headings, which stay in sight, and the rows; each column as wide as its text, within bounds."""
        for place, heading in enumerate(headings):
            cells = [row[place] for row in rows]
            self._sheet.set_column(place, place, _width([heading, *(readable(cell, language) for cell in cells)]))
            self._sheet.write_string(0, place, visible(heading), self._styles["head"])
            for line, cell in enumerate(cells, start=1):
                self._write(line, place, cell, language)
        self._sheet.freeze_panes(1, 0)
        if headings:
            self._sheet.autofilter(0, 0, max(1, len(rows)), len(headings) - 1)

    def note(self, line: int, text: str) -> None:
        """Write a sentence below the rows."""
        self._sheet.write_string(line, 0, visible(text))

    def _write(self, line: int, place: int, cell: Cell, language: Language) -> None:
        if cell is None:
            return
        if isinstance(cell, bool):
            self._sheet.write_boolean(line, place, cell)
        elif isinstance(cell, (int, float, Decimal)) and _is_exact(cell):
            self._sheet.write_number(line, place, cell, self._number_style(_places(cell)))
        elif (date := _date(cell)) is not None:
            self._sheet.write_datetime(line, place, date, self._styles["date"])
        elif (link := self._link(cell)) is not None:
            self._linked += 1
            self._sheet.write_url(line, place, link, self._styles["link"], _short(readable(cell, language), 255))
        else:
            text = visible(readable(cell, language), keep="\n\t")
            self._sheet.write_string(line, place, _short(text, LONGEST_TEXT), self._styles["text"])

    def _number_style(self, places: int) -> Any:
        """Thousands separated, with so many places behind the point."""
        name = f"#,##0.{'0' * places}" if places else "#,##0"
        if name not in self._styles:
            self._styles[name] = self._book.add_format({"num_format": name, "valign": "top"})
        return self._styles[name]

    def _link(self, cell: Cell) -> str | None:
        """The page on the web that a thing is, or that an article is about; ``None`` when there is none to open."""
        thing = cell[0] if isinstance(cell, tuple) and len(cell) == 1 else cell
        if not isinstance(thing, Thing) or self._linked >= MOST_LINKS:
            return None
        link = self._links.get(thing.iri, thing.iri if thing.label is None else "")
        return link if re.match(r"https?://[^\s]+$", link) and len(link) <= LONGEST_LINK else None


def _sources(table: Table) -> list[tuple[Thing, Thing]]:
    """The articles of the answer that have a source on the web, each with its link, in the order of their labels."""
    things = {
        thing
        for row in table.rows
        for cell in row
        for thing in (cell if isinstance(cell, tuple) else (cell,))
        if isinstance(thing, Thing) and thing.iri in table.links
    }
    ordered = sorted(things, key=lambda each: (each.label or "", each.iri))
    return [(thing, Thing(table.links[thing.iri])) for thing in ordered]


def _width(texts: list[str]) -> int:
    from rich.cells import cell_len

    longest = max((cell_len(line) for text in texts for line in text.split("\n")), default=0)
    return min(max(longest + 2, 8), WIDEST)


def _places(number: int | float | Decimal) -> int:
    """How many places behind the point a number has, at most ten."""
    exponent = Decimal(str(number)).normalize().as_tuple().exponent
    return min(max(-exponent, 0), 10) if isinstance(exponent, int) else 0


def _is_exact(number: int | float | Decimal) -> bool:
    """Whether a sheet, which counts in doubles, shows the number as it is."""
    told = Decimal(str(number))
    return told.is_finite() and len(told.normalize().as_tuple().digits) <= MOST_DIGITS and abs(told.adjusted()) < 300


def _date(cell: Cell) -> datetime.date | None:
    """A full date; a sheet knows none before 1900-03-01, and in part they stay text."""
    if not isinstance(cell, str) or not FULL_DATE.fullmatch(cell):
        return None
    try:
        date = datetime.date.fromisoformat(cell)
    except ValueError:
        return None
    return date if date >= datetime.date(1900, 3, 1) else None


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
