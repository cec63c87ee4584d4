"""A table as JSON: a list of objects, with the names of the variables and bare numbers."""

from typing import IO

import msgspec

from ipgraph.query.formats.cells import plain
from ipgraph.query.table import Table


def write(table: Table, out: IO[str]) -> None:
    """Write the table."""
    names = [column.name for column in table.columns]
    objects = [dict(zip(names, map(plain, row), strict=True)) for row in table.rows]
    encoded = msgspec.json.Encoder(decimal_format="number").encode(objects)
    out.write(f"{msgspec.json.format(encoded, indent=2).decode()}\n")
