"""The cells of a table as text: for a person, and bare for a program."""

import re
from decimal import Decimal
from typing import Any

from ipgraph.model.codes import Language
from ipgraph.query.prefixes import shorten
from ipgraph.query.table import Cell, Table, Thing

NOT_STATED = "–"
YES_NO = {"en": ("yes", "no"), "zh": ("是", "否")}
NO_ROWS = {"en": "No rows.", "zh": "没有结果。"}
BETWEEN = {"en": "; ", "zh": "；"}

# Control characters, and those that turn the direction of writing: a terminal would obey them.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
FORMULA = re.compile("[=+\\-@\t\r＝＋－＠]")


def notes_of(table: Table) -> tuple[str, ...]:
    """The sentences below a table; of an empty one without any, that it has no rows."""
    return table.notes or (() if table.rows else (NO_ROWS[table.language],))


def bare(cell: Cell) -> str:
    """A cell as a spreadsheet reads it from text; what would be run as a formula is guarded by an apostrophe."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, (int, float)):
        return str(cell)
    text = visible("; ".join(plain(cell)) if isinstance(cell, tuple) else str(plain(cell)), keep="\n\t\r")
    # A spreadsheet would run a cell that begins like a formula.
    return f"'{text}" if FORMULA.match(text) else text


def plain(cell: Cell) -> Any:
    """A cell as a value of JSON: a thing by its label, or by its IRI when it has none."""
    if isinstance(cell, tuple):
        return [plain(thing) for thing in cell]
    if isinstance(cell, Thing):
        return cell.label if cell.label is not None else cell.iri
    return cell


def readable(cell: Cell, language: Language) -> str:
    """A cell for a person: thousands separated, yes and no in words, a dash where the articles do not say."""
    if cell is None:
        return NOT_STATED
    if isinstance(cell, bool):
        return YES_NO[language][0 if cell else 1]
    if isinstance(cell, Decimal):
        return f"{cell:,f}"
    if isinstance(cell, int):
        return f"{cell:,}"
    if isinstance(cell, tuple):
        return BETWEEN[language].join(readable(thing, language) for thing in cell)
    if isinstance(cell, Thing):
        return cell.label if cell.label is not None else shorten(cell.iri)
    return str(cell)


def is_number(cell: Cell) -> bool:
    """Whether a cell holds a number."""
    return isinstance(cell, (int, float, Decimal)) and not isinstance(cell, bool)


def visible(text: str, keep: str = "") -> str:
    """The text with line ends as spaces and control characters as replacement characters, save those to keep."""
    if not keep:
        text = re.sub(r"[\r\n\t]+", " ", text)
    return CONTROL.sub(lambda match: match[0] if match[0] in keep else "\N{REPLACEMENT CHARACTER}", text)
