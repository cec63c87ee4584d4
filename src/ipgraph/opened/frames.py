"""A table as a frame of pandas or polars."""

from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from ipgraph.query.formats.libraries import library
from ipgraph.query.formats.parquet import arrow_table
from ipgraph.query.table import Cell, Table, Thing

if TYPE_CHECKING:
    import pandas
    import polars


def pandas_frame(table: Table, iris: bool = False) -> "pandas.DataFrame":
    """The rows as a frame of pandas; raises :class:`QueryError` when pandas or pyarrow is not installed."""
    frames = library("pandas", "to_pandas", "pandas")
    arrow = library("pyarrow", "to_pandas")
    made = arrow_table(_with_iris(table) if iris else table)
    for place, field in enumerate(made.schema):
        if arrow.types.is_decimal(field.type):
            # pandas counts with decimals slowly and not at all in places.
            made = made.set_column(place, field.name, made.column(place).cast(arrow.float64()))
    types = {
        arrow.int64(): frames.Int64Dtype(),
        arrow.bool_(): frames.BooleanDtype(),
    }
    return cast("pandas.DataFrame", made.to_pandas(types_mapper=types.get, date_as_object=False))


def polars_frame(table: Table, iris: bool = False) -> "polars.DataFrame":
    """The rows as a frame of polars; raises :class:`QueryError` when polars or pyarrow is not installed."""
    frames = library("polars", "to_polars", "polars")
    return cast("polars.DataFrame", frames.from_arrow(arrow_table(_with_iris(table) if iris else table)))


def _with_iris(table: Table) -> Table:
    return replace(table, rows=tuple(tuple(_iri(cell) for cell in row) for row in table.rows))


def _iri(cell: Cell) -> Cell:
    if isinstance(cell, Thing):
        return Thing(cell.iri)
    return tuple(Thing(thing.iri) for thing in cell) if isinstance(cell, tuple) else cell
