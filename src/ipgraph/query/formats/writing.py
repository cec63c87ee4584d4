"""Write an answer in a format by its name; the module of a format is imported when it is asked for."""

import io
from importlib import import_module
from typing import IO, Any, Literal, cast

from msgspec import Struct

from ipgraph.errors import QueryError
from ipgraph.query.table import Table


class Format(Struct, frozen=True):
    """A format: the module here that writes it, and the endings of its files.

    ``of`` says what it writes: any ``table``, only the ``triples`` of a CONSTRUCT or DESCRIBE, or the ``terms`` of a
    SELECT or ASK as the graph has them. ``binary`` output is for a file or another program, never for a screen.
    ``notes`` tells whether there is room in it for sentences below the table.
    """

    module: str
    endings: tuple[str, ...] = ()
    of: Literal["table", "triples", "terms"] = "table"
    binary: bool = False
    notes: bool = False


FORMATS = {
    "table": Format("terminal", notes=True),
    "markdown": Format("markdown", (".md",), notes=True),
    "csv": Format("csv", (".csv",)),
    "tsv": Format("tsv", (".tsv", ".tab")),
    "json": Format("json", (".json",)),
    "xlsx": Format("xlsx", (".xlsx",), binary=True, notes=True),
    "parquet": Format("parquet", (".parquet",), binary=True),
    "srj": Format("terms", (".srj",), of="terms"),
    "srx": Format("terms", (".srx",), of="terms"),
    "turtle": Format("triples", (".ttl",), of="triples"),
    "nt": Format("triples", (".nt",), of="triples"),
    "trig": Format("triples", (".trig",), of="triples"),
    "jsonld": Format("triples", (".jsonld",), of="triples"),
}
"""The formats by name: those for a person first, then those for programs, then those of RDF."""

TEXT_FORMATS = tuple(name for name, format in FORMATS.items() if format.of == "table" and not format.binary)
"""The formats in which any table can be written as text."""


def format_of_file(name: str) -> str | None:
    """The format that files with the ending of this name have; ``None`` for an ending that is no format's.

    >>> format_of_file("damages.XLSX"), format_of_file("damages.txt")
    ('xlsx', None)
    """
    endings = {ending: format for format, row in FORMATS.items() for ending in row.endings}
    return next((format for ending, format in endings.items() if name.lower().endswith(ending)), None)


def write_table(table: Table, format: str, out: IO[str]) -> None:
    """Write ``table`` to ``out`` in one of :data:`TEXT_FORMATS` or in a format of RDF.

    ``table`` and ``markdown`` have headings in the table's language, numbers with thousands separators, ``–`` where the
    articles do not say, and the notes below. ``csv``, ``tsv`` and ``json`` (a list of objects) have the names of the
    variables and bare numbers. Raises :class:`KeyError` for any other format, and :class:`QueryError` when a format of
    RDF is asked for rows.
    """
    row = FORMATS[format]
    if row.binary or row.of == "terms":
        raise KeyError(format)
    if row.of == "triples":
        _writer(row).write(_with_triples(table, format), format, out)
    else:
        _writer(row).write(table, out)


def write_file(table: Table, format: str, out: IO[bytes]) -> None:
    """As :func:`write_table`, to a binary file and with the binary formats: ``xlsx`` and ``parquet``.

    Raises :class:`QueryError` when the library of a binary format is not installed, or the table is too large for it.
    """
    if FORMATS[format].binary:
        _writer(FORMATS[format]).write(table, out)
        return
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        write_table(table, format, text)
    finally:
        text.detach()


def _with_triples(table: Table, format: str) -> Table:
    if table.triples is None:
        raise QueryError(f"{format} holds triples; the query gives rows: CONSTRUCT and DESCRIBE give triples")
    return table


def _writer(format: Format) -> Any:
    return cast(Any, import_module(f"ipgraph.query.formats.{format.module}"))
