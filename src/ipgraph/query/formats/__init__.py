"""The formats in which an answer is written, one module each; :mod:`.writing` chooses among them."""

from ipgraph.query.formats.writing import FORMATS, TEXT_FORMATS, Format, format_of_file, write_file, write_table

__all__ = ["FORMATS", "TEXT_FORMATS", "Format", "format_of_file", "write_file", "write_table"]
