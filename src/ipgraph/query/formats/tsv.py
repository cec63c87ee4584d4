"""A table as tab-separated values, one line a row, with the names of the variables and bare numbers."""

import re
from typing import IO

from ipgraph.query.formats.cells import bare
from ipgraph.query.table import Table


def write(table: Table, out: IO[str]) -> None:
    """Write the table; tabs and line ends within a cell become spaces, so that nothing needs quotation marks."""
    out.write("\t".join(column.name for column in table.columns) + "\n")
    for row in table.rows:
        out.write("\t".join(re.sub(r"[\t\r\n]+", " ", bare(cell)) for cell in row) + "\n")
