"""The lines of a PDF's pages put together into paragraphs; what repeats at the edges of pages is left out.

A line begins a paragraph when it stands lower than the others do, is indented, has letters of another size, is a
newsletter's label, or when its first word would still have fitted on the line above.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.traditional import simplify
from ipgraph.read.lines import read_lines
from ipgraph.read.wrapped import first_piece, goes_on_address, is_closed, join

EDGE = 0.12
"""The part of a page's height at its top and at its bottom in which headers, footers and page numbers stand."""

APART = 1.35
"""A line that stands lower than this many times the usual distance begins a paragraph."""

NEAR_EDGE = 3
"""Ems within which lines that are broken between words end."""

BROAD, BODY = 1.5, 1.1
"""How much wider than the average, which spaces and narrow letters bring down, broad letters and others are."""

_BROAD = lazy(r"[A-Zmw%@&]")
_NUMBER = lazy(
    r"[\W_]*(?:(?:page|p\.|第)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*页)?(?:\s*(?:of|/|,|，|共|-)\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[\W_]*$",
    re.IGNORECASE,
)
_EDGE_NUMBER = lazy(r"^\W*\d{1,4}\W+|\W+\d{1,4}(?:\s*/\s*\d{1,4})?\W*$")
_MARK = lazy(r"(?:[•▪●■◆·○–-]|[（(]?\d{1,2}[.)、．）](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[、.）)．])\s*")
_WIDE = lazy(r"[　-〿㐀-鿿＀-￯]")
_OWN_LINE = frozenset(("date", "source", "link", "byline", "rule"))
LONGEST_LABELLED = 500
"""Characters of a date, source or link line at most."""


class PdfLine(Struct, frozen=True, kw_only=True):
    """A line on a page: its words, the places of its ends and of its base, and the size of its letters, in points."""

    words: str
    page: int
    left: float
    right: float
    y: float
    size: float
    height: float

    @property
    def em(self) -> float:
        """The width of a Chinese character: never nothing, whatever the file says."""
        return max(1.0, abs(self.size))


def paragraphs_of(lines: list[PdfLine]) -> Iterator[str]:
    """The paragraphs of all pages in reading order."""
    kept = _without_edges(_whole(lines))
    margins = _margins(kept)
    usual = _usual_distance(kept, margins)
    written = ""
    above: PdfLine | None = None
    for line in kept:
        if above is not None and not _begins(written, above, line, margins, usual):
            written = join(written, line.words)
        else:
            if written:
                yield written
            written = line.words
        above = line
    if written:
        yield written


def _whole(lines: list[PdfLine]) -> list[PdfLine]:
    """The lines with those put together that stand side by side on one base."""
    whole: list[PdfLine] = []
    for line in lines:
        before = whole[-1] if whole else None
        if (
            before is not None
            and before.page == line.page
            and abs(before.y - line.y) < 0.3 * line.em
            and -0.5 * line.em < line.left - before.right < 12 * line.em
            and not before.words.endswith("-")
        ):
            gap = "\t" if line.left - before.right > 2 * line.em else " "
            whole[-1] = replace(before, words=f"{before.words}{gap}{line.words}", right=line.right)
        else:
            whole.append(line)
    return whole


# ── headers, footers, page numbers ────────────────────────────────────────────────────────────────────────────────


def _without_edges(lines: list[PdfLine]) -> list[PdfLine]:
    pages = len({line.page for line in lines})
    seen = Counter(words for words, _ in {(_folded(line), line.page) for line in lines if _at_edge(line)})
    return [
        line
        for line in lines
        if not _at_edge(line)
        or not (_NUMBER.match(line.words) or (pages > 1 and seen[_folded(line)] > max(1, pages / 2 - 1)))
        or _kind(line.words) in ("date", "source")
    ]


def _at_edge(line: PdfLine) -> bool:
    return not EDGE * line.height <= line.y <= (1 - EDGE) * line.height


def _folded(line: PdfLine) -> str:
    return _EDGE_NUMBER.sub("", line.words).strip()


def _kind(words: str) -> str:
    return next((line.kind for line in read_lines(simplify(words))), "blank")


# ── where paragraphs begin ────────────────────────────────────────────────────────────────────────────────────────


def _column(line: PdfLine) -> tuple[int, int]:
    """Lines with the same key stand in one column, be it on several pages: letters of one size, a common left edge."""
    return (round(line.em), round(line.left / (8 * line.em)))


def _margins(lines: list[PdfLine]) -> dict[tuple[int, int], tuple[float, float]]:
    """The left and the right edge of each column."""
    columns: dict[tuple[int, int], list[PdfLine]] = {}
    for line in lines:
        columns.setdefault(_column(line), []).append(line)
    return {key: (min(line.left for line in column), _right_edge(column)) for key, column in columns.items()}


def _right_edge(column: list[PdfLine]) -> float:
    """The right edge of the lines of a column: the farthest that a few of them reach, as a single one may run over."""
    rights = sorted((line.right for line in column), reverse=True)
    few = max(2, len(rights) // 30)
    near = NEAR_EDGE * column[0].em
    return next((right for right, other in zip(rights, rights[few:], strict=False) if right - other < near), rights[0])


def _usual_distance(lines: list[PdfLine], margins: dict[tuple[int, int], tuple[float, float]]) -> float:
    """The usual distance of two lines of a paragraph, in ems: below a line that is full the paragraph goes on."""
    distances = sorted(
        distance
        for above, line in pairwise(lines)
        if above.page == line.page
        and margins[_column(above)][1] - above.right < 4 * above.em
        and 0.8 <= (distance := (above.y - line.y) / line.em) <= 2.2
    )
    return distances[len(distances) // 4] if distances else 1.3


def _begins(
    written: str,
    above: PdfLine,
    line: PdfLine,
    margins: dict[tuple[int, int], tuple[float, float]],
    usual: float,
) -> bool:
    """Whether ``line`` begins a paragraph, after ``above``, the last line of what is ``written``."""
    room = margins[_column(above)][1] - above.right
    if goes_on_address(written, line.words) and (room < NEAR_EDGE * above.em or _kind(written) == "link"):
        return False
    if _stands_alone(written) or _kind(line.words) in _OWN_LINE:
        return True
    if abs(above.size - line.size) > 0.08 * above.em or _MARK.match(line.words):
        return True
    if line.left - margins[_column(line)][0] > 0.9 * line.em and line.left - above.left > 0.5 * line.em:
        return not _MARK.match(above.words)
    lower = above.page == line.page and line.y < above.y
    if lower and (above.y - line.y) / line.em > APART * usual:
        return True
    if line.words[:1].islower() and not is_closed(above.words):
        return False
    width = _width(first_piece(line.words), above)
    # A full line seldom ends a paragraph, even where a sentence and a page end with it.
    return room > width + 0.6 * line.em


def _width(words: str, above: PdfLine) -> float:
    """About how wide words are in the letters of ``above``: capitals and the broad letters more than the others."""
    usual = (above.right - above.left) / len(above.words) if above.right > above.left and above.words else above.em / 2
    letter = min(above.em, usual)
    return sum(
        above.em if _WIDE.match(character) else letter * (BROAD if _BROAD.match(character) else BODY)
        for character in words
    )


def _stands_alone(written: str) -> bool:
    """Whether what is written so far is a whole line of a newsletter's head or foot; a source line may go on."""
    if len(written) > LONGEST_LABELLED:
        return False
    kind = _kind(written)
    return kind in _OWN_LINE and kind != "source"
