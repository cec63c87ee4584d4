"""A place in a query as a person finds it: line and column, the line itself, and a mark below it."""

import re

from msgspec import Struct

LINE_END = re.compile(r"\r\n|\n|\r")
WIDEST = 100
"""How many columns of a line are shown; of a longer line, those around the place."""
CUT = "…"


class Slip(Struct, frozen=True):
    """Where a slip begins and ends in the query, and the sentence that tells it."""

    start: int
    end: int
    reason: str


def line_and_column(text: str, at: int) -> tuple[int, int]:
    """The line and the column of a position, both from 1; a Chinese character is one column here, as in an editor.

    >>> line_and_column("ASK {\\n  ?s 诉 ?o", 11)
    (2, 6)
    """
    before = LINE_END.split(text[:at])
    return len(before), len(before[-1]) + 1


def offset_of(text: str, line: int, column: int) -> int:
    """The position of a line and column, at most the end of the line.

    >>> offset_of("ASK {\\n  ?s 诉 ?o", 2, 6)
    11
    """
    at = 0
    for end in LINE_END.finditer(text):
        if line == 1:
            return min(at + column - 1, end.start())
        at, line = end.end(), line - 1
    return min(at + column - 1, len(text))


def shown(text: str, start: int, end: int) -> str:
    """The line of ``start`` and below it a mark from there to ``end``, or to the end of the line.

    The mark stands under its place on a screen, where a Chinese character is two columns wide and a tab as wide as the
    one above it. What a screen would obey is shown as a replacement character.
    """
    # Here and not above: only a query with a slip needs it.
    from rich.cells import cell_len

    number, column = line_and_column(text, start)
    line = _harmless(LINE_END.split(text)[number - 1])
    first = column - 1
    marked = line[first : first + max(1, end - start)]
    before, after = line[:first], line[first + len(marked) :]
    if cell_len(line) > WIDEST:
        before, after = _nearest(before), _nearest(after[::-1])[::-1]
        marked = marked[:WIDEST]
    indent = "".join("\t" if sign == "\t" else " " * cell_len(sign) for sign in before)
    return f"  {before}{marked}{after}\n  {indent}{'^' * max(1, cell_len(marked))}"


def _nearest(text: str) -> str:
    """The end of a text that fits beside the place."""
    half = WIDEST // 2
    return text if len(text) <= half else CUT + text[-half:]


def _harmless(line: str) -> str:
    return "".join(sign if sign.isprintable() or sign == "\t" else "\N{REPLACEMENT CHARACTER}" for sign in line)
