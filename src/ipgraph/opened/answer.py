"""The answer to a query: rows to go through, and the same as a frame, a network or a table in a notebook."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from ipgraph.query.formats import write_table
from ipgraph.query.table import Cell, Table

if TYPE_CHECKING:
    import networkx
    import pandas
    import polars


class Row(tuple[Cell, ...]):
    """A row: a tuple whose cells are also found by the name of their column, as ``row.forum`` and ``row["forum"]``.

    A name that tuples use themselves, such as ``count``, is found in the second way only.
    """

    __slots__ = ()
    names: ClassVar[tuple[str, ...]] = ()

    def __getitem__(self, place: Any) -> Any:
        """The cell of a column, by its name, or as of a tuple."""
        if not isinstance(place, str):
            return super().__getitem__(place)
        if place not in self.names:
            raise KeyError(f"no column {place!r}; the columns are {', '.join(self.names)}")
        return super().__getitem__(self.names.index(place))

    def __getattr__(self, name: str) -> Any:
        if name not in self.names:
            raise AttributeError(f"no column {name!r}; the columns are {', '.join(self.names)}")
        return self[name]

    def asdict(self) -> dict[str, Cell]:
        """The cells by the names of their columns."""
        return dict(zip(self.names, self, strict=True))

    def __repr__(self) -> str:
        return f"Row({', '.join(f'{name}={cell!r}' for name, cell in self.asdict().items())})"


class Answer:
    """What a query gave; made by :meth:`OpenedGraph.query <ipgraph.opened.graph.OpenedGraph.query>`.

    To go through it gives its rows. ``table`` holds the columns with their headings, the cells and the notes, and of a
    CONSTRUCT or DESCRIBE the triples. ``str()`` and ``print()`` show it as the command line does.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        names = tuple(column.name for column in table.columns)
        self._row: type[Row] = type("Row", (Row,), {"names": names, "__slots__": ()})

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._row.names

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences for a reader, such as what it means that there are no rows."""
        return self.table.notes

    def __len__(self) -> int:
        return len(self.table.rows)

    def __iter__(self) -> Iterator[Row]:
        return (self._row(row) for row in self.table.rows)

    def __getitem__(self, place: int) -> Row:
        return self._row(self.table.rows[place])

    def __bool__(self) -> bool:
        """Whether there are rows; of an ASK its answer."""
        if self.table.asked:
            return self.table.rows[0][0] is True
        return bool(self.table.rows)

    def to_pandas(self, *, iris: bool = False) -> "pandas.DataFrame":
        """The rows as a frame of pandas, which has to be installed, as has pyarrow.

        Whole numbers, yes and no may be missing; other numbers are ``float64``; a column of full dates is one of dates.
        Things are their labels, or their IRIs with ``iris``; several things in a cell are a list.
        """
        from ipgraph.opened.frames import pandas_frame

        return pandas_frame(self.table, iris)

    def to_polars(self, *, iris: bool = False) -> "polars.DataFrame":
        """The rows as a frame of polars, which has to be installed, as has pyarrow; decimal numbers stay exact."""
        from ipgraph.opened.frames import polars_frame

        return polars_frame(self.table, iris)

    def to_networkx(self) -> "networkx.MultiDiGraph[str]":
        """The triples of a CONSTRUCT or DESCRIBE as a network.

        Nodes are IRIs; what has a name or number is an attribute of its node, by the short name of the property. The
        key of an edge, also its ``property``, is that short name. Raises :class:`~ipgraph.errors.QueryError` for rows.
        """
        from ipgraph.opened.networks import network_of_triples

        return network_of_triples(self.table)

    def __str__(self) -> str:
        out = io.StringIO()
        write_table(self.table, "table", out)
        return out.getvalue().strip("\n")

    def __repr__(self) -> str:
        return f"<Answer: {len(self)} {'row' if len(self) == 1 else 'rows'} of {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        from ipgraph.opened.markup import html_table

        return html_table(self.table)
