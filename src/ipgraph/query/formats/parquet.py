"""A table as Parquet, for pandas, polars, DuckDB and Spark: typed columns, lists where a cell holds several things.

A column whose values are of several types is text. The heading of a column stands in its metadata.
"""

import datetime
import io
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import IO, Any

from ipgraph.query.formats.cells import plain
from ipgraph.query.formats.libraries import library
from ipgraph.query.table import Cell, Table

FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOST_DIGITS = 38
LARGEST = 2**63


def write(table: Table, out: IO[bytes]) -> None:
    """Write the table; raises :class:`QueryError` when pyarrow is not installed."""
    # Not to its place: the library closes what it writes to.
    whole = io.BytesIO()
    library("pyarrow.parquet", "parquet").write_table(arrow_table(table), whole)
    out.write(whole.getvalue())


def arrow_table(table: Table) -> Any:
    """The table as one of pyarrow; raises :class:`QueryError` when pyarrow is not installed."""
    arrow = library("pyarrow", "parquet")
    fields, arrays = [], []
    for place, column in enumerate(table.columns):
        type_, values = _typed(arrow, [row[place] for row in table.rows])
        fields.append(arrow.field(column.name, type_, metadata={"heading": column.heading}))
        arrays.append(arrow.array(values, type_))
    return arrow.Table.from_arrays(arrays, schema=arrow.schema(fields))


def _typed(arrow: Any, cells: Sequence[Cell]) -> tuple[Any, list[Any]]:
    """The type of a column and its values in that type."""
    values = [plain(cell) for cell in cells]
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return arrow.bool_(), values
    if kinds == {int} and all(value is None or -LARGEST <= value < LARGEST for value in values):
        return arrow.int64(), values
    if kinds and kinds <= {int, Decimal} and (type_ := _decimal(arrow, values)):
        return type_, [None if value is None else Decimal(value) for value in values]
    if float in kinds and kinds <= {int, float, Decimal}:
        return arrow.float64(), [None if value is None else float(value) for value in values]
    if list in kinds:
        lists = [value if value is None or isinstance(value, list) else [_text(value)] for value in values]
        return arrow.list_(arrow.string()), lists
    dates = [_date(value) for value in values]
    if kinds and all(date is not None for date, value in zip(dates, values, strict=True) if value is not None):
        return arrow.date32(), dates
    return arrow.string(), [None if value is None else _text(value) for value in values]


def _decimal(arrow: Any, values: Sequence[Any]) -> Any:
    """A decimal type that holds every value as it is; ``None`` when there is none."""
    whole = places = 0
    for value in values:
        told = Decimal(0 if value is None else value)
        exponent = told.as_tuple().exponent
        if not isinstance(exponent, int):
            return None
        whole, places = max(whole, told.adjusted() + 1, 1), max(places, -exponent)
    return arrow.decimal128(whole + places, places) if whole + places <= MOST_DIGITS else None


def _date(value: Any) -> datetime.date | None:
    if not isinstance(value, str) or not FULL_DATE.fullmatch(value):
        return None
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
