"""The answer to a query: named columns and rows of typed cells."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from pyoxigraph import Triple

from ipgraph.errors import QueryError
from ipgraph.model.codes import Language


class Thing(Struct, frozen=True, order=True):
    """A node of the graph in a cell: its IRI and, in the answer to a ready-made question, its readable label."""

    iri: str
    label: str | None = None

    def __str__(self) -> str:
        return self.iri if self.label is None else self.label


Cell: TypeAlias = "str | int | float | bool | Decimal | Thing | tuple[Thing, ...] | None"
"""One value. ``None`` is an unbound variable: the articles do not say. A tuple holds several things, in label order.

A date stays the string that the article gives (``2024-10``); a number is ``int``, ``Decimal`` or ``float``.
"""


class Column(Struct, frozen=True):
    """A column: the variable of the query, and its heading for a reader."""

    name: str
    heading: str


class Table(Struct, frozen=True, kw_only=True):
    """Columns and rows of equal length.

    ``notes`` are sentences for the reader: what an empty answer means, which names come near. ``triples`` are the
    answer of a CONSTRUCT or DESCRIBE query; ``rows`` then hold them too. ``links`` lead from the IRI of an article to
    its source on the web. ``asked`` is that of an ASK, whose one row is the answer.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    language: Language = "en"
    triples: tuple[Triple, ...] | None = None
    links: dict[str, str] = {}
    asked: bool = False


def choose_columns(table: Table, names: Sequence[str]) -> Table:
    """The table with these columns only, in this order; a column is named by its variable or its heading.

    Raises :class:`QueryError` for a name that is no column's, and for the answer of a CONSTRUCT or DESCRIBE query.
    """
    if table.triples is not None:
        raise QueryError("an answer in RDF has no columns to choose from")
    places = {column.heading: place for place, column in enumerate(table.columns)}
    places |= {column.name: place for place, column in enumerate(table.columns)}
    for name in names:
        if name not in places:
            raise QueryError(
                f"no column {name!r}; the columns are {', '.join(column.name for column in table.columns)}"
            )
    chosen = [places[name] for name in names]
    return replace(
        table,
        columns=tuple(table.columns[place] for place in chosen),
        rows=tuple(tuple(row[place] for place in chosen) for row in table.rows),
    )
