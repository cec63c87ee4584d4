"""A table as comma-separated values (RFC 4180), with the names of the variables and bare numbers."""

import csv
from typing import IO

from ipgraph.query.formats.cells import bare
from ipgraph.query.table import Table


def write(table: Table, out: IO[str]) -> None:
    """Write the table."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([bare(cell) for cell in row] for row in table.rows)
