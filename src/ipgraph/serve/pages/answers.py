"""The answer to a question as a table: every thing leads to its page, every article to the words that it rests on."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from ipgraph.graph.namespaces import PREFIXES, ROOT
from ipgraph.graph.sheet import LANGUAGES
from ipgraph.model.codes import Language
from ipgraph.query.formats.cells import NOT_STATED, YES_NO
from ipgraph.query.table import Cell, Table, Thing
from ipgraph.serve.pages.addresses import address_of, article_address
from ipgraph.serve.pages.cases import Link
from ipgraph.view.values import day

MOST_ROWS = 250
_MONEY = re.compile(r"[≥≤]?\s?[A-Z]{3} -?[\d,]+(?:\.\d+)?")
_DAY = re.compile(r"\d{4}(?:-\d\d){1,2}")
_WEB = ("http://", "https://")
_MOST_LIT = 12


class ShownCell(Struct, frozen=True):
    """A cell: its parts, each perhaps a link; whether it is a number or sum, and so stands at the right.

    ``kind`` says what must not be broken or squeezed: a day, the title of an article.
    """

    parts: tuple[Link, ...]
    right: bool = False
    silent: bool = False
    kind: Literal["", "day", "long"] = ""


class ShownTable(Struct, frozen=True):
    """A table as the page shows it; ``right`` says which columns stand at the right."""

    headings: tuple[str, ...]
    right: tuple[bool, ...]
    rows: tuple[tuple[ShownCell, ...], ...]
    count: int
    cut: bool


def shown_table(table: Table, titles: Mapping[str, str]) -> ShownTable:
    """The first rows of an answer; ``titles`` are those of articles by IRI, in the language of the page."""
    rows = tuple(_row(row, table, titles) for row in table.rows[:MOST_ROWS])
    width = len(table.columns)
    right = tuple(
        any(row[i].right for row in rows) and all(row[i].right or row[i].silent for row in rows) for i in range(width)
    )
    return ShownTable(
        tuple(column.heading for column in table.columns),
        right,
        rows,
        len(table.rows),
        len(table.rows) > MOST_ROWS,
    )


def _row(row: tuple[Cell, ...], table: Table, titles: Mapping[str, str]) -> tuple[ShownCell, ...]:
    about = tuple(dict.fromkeys(thing.iri for cell in row for thing in _things(cell) if _is_told(thing.iri)))
    return tuple(_cell(cell, table, about[:_MOST_LIT], titles) for cell in row)


def _cell(cell: Cell, table: Table, about: tuple[str, ...], titles: Mapping[str, str]) -> ShownCell:
    if cell is None or cell == ():
        return ShownCell((Link(NOT_STATED, ""),), silent=True)
    if isinstance(cell, bool):
        return ShownCell((Link(YES_NO[table.language][not cell], ""),))
    if isinstance(cell, int | Decimal | float):
        return ShownCell((Link(f"{cell:,f}" if isinstance(cell, Decimal) else f"{cell:,}", ""),), right=True)
    if isinstance(cell, str):
        link = Link(cell, cell if cell.lower().startswith(_WEB) else "")
        return ShownCell((link,)) if not _DAY.fullmatch(cell) else _day(cell, table.language)
    things = tuple(_things(cell))
    parts = tuple(Link(titles.get(thing.iri) or thing.label or thing.iri, _address(thing, about)) for thing in things)
    long = any(thing.iri in titles for thing in things)
    return ShownCell(parts, right=all(_MONEY.fullmatch(part.text) for part in parts), kind="long" if long else "")


def _day(text: str, language: Language) -> ShownCell:
    """A day in the words of the page; files keep it as it is."""
    return ShownCell((Link(day(text)[LANGUAGES.index(language)], ""),), kind="day")


def articles_of(table: Table) -> list[str]:
    """The articles that the first rows of an answer name."""
    things = (thing for row in table.rows[:MOST_ROWS] for cell in row for thing in _things(cell))
    return sorted({thing.iri for thing in things if address_of(thing.iri).startswith("/articles/")})


def _things(cell: Cell) -> Iterable[Thing]:
    return (cell,) if isinstance(cell, Thing) else cell if isinstance(cell, tuple) else ()


def _address(thing: Thing, about: tuple[str, ...]) -> str:
    if thing.iri.startswith(ROOT) or thing.iri.startswith(tuple(PREFIXES.values())):
        return (
            article_address(thing.iri, about)
            if address_of(thing.iri).startswith("/articles/")
            else address_of(thing.iri)
        )
    return thing.iri if thing.iri.lower().startswith(_WEB) else ""


def _is_told(iri: str) -> bool:
    """Whether a thing is one that articles tell of, whose words can be lit there."""
    return iri.startswith(f"{ROOT}id/") and not address_of(iri).startswith("/articles/")
