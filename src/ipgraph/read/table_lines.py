"""The lines of a table in reading order: by row, or by column where each column is in a language of its own."""

from collections.abc import Sequence

from ipgraph.lang.detect import detect_language

SHORT_CELL = 60
"""A row of cells no longer than this, in characters, is one line; longer cells are paragraphs of their own."""

Row = Sequence[Sequence[str]]
"""The cells of a row, each the lines inside it."""


def table_lines(rows: Sequence[Row]) -> list[str]:
    """The lines of a table's rows."""
    written = [row for row in ([[*filter(str.strip, cell)] for cell in row] for row in rows) if any(row)]
    if _in_two_languages(written):
        return [line for column in (0, -1) for row in written for line in row[column]]
    lines: list[str] = []
    for row in written:
        cells = [cell for cell in row if cell]
        if len(cells) > 1 and all(len(cell) == 1 and len(cell[0]) <= SHORT_CELL for cell in cells):
            lines.append("\t".join(cell[0] for cell in cells))
        else:
            lines += [line for cell in cells for line in cell]
    return lines


def _in_two_languages(rows: Sequence[Row]) -> bool:
    """Whether the left and the right half of every row are in different languages, the same ones in every row."""
    sides = []
    for row in rows:
        if len(row) != 2:
            return False
        left, right = (detect_language(" ".join(cell)) for cell in row)
        if left and right:
            sides.append((left, right))
    return len(sides) > 1 and len(set(sides)) == 1 and sides[0][0] != sides[0][1]
