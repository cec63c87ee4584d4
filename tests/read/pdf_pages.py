"""PDF files written by hand, for tests: words at places, in Helvetica and in a Chinese font that is not embedded."""

import re
from typing import NamedTuple


class Words(NamedTuple):
    """Words of one line: where they begin on a page of 595 × 842 points, and the size of their letters."""

    x: float
    y: float
    text: str
    size: float = 11
    wide: bool = False
    """Whether it is in the Chinese font, in which every letter is an em wide, though it has no Chinese character."""


def make_pdf(pages: list[list[Words]], *, extra: str = "") -> bytes:
    """A PDF of these pages; ``extra`` goes into its trailer."""
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> "
        "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] "
        "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>",
    ]
    for number, page in enumerate(pages):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
            f"/Contents {7 + 2 * number} 0 R >>"
        )
        stream = "\n".join(_shown(words) for words in page)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _numbered(objects, extra)


def _shown(words: Words) -> str:
    if words.text.isascii() and not words.wide:
        escaped = words.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"BT /F1 {words.size} Tf {words.x} {words.y} Td ({escaped}) Tj ET"
    return f"BT /F2 {words.size} Tf {words.x} {words.y} Td <{words.text.encode('utf-16-be').hex()}> Tj ET"


def _numbered(objects: list[str], extra: str) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    start = len(data)
    size = len(objects) + 1
    trailer = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R {extra}>>\n"
    return data + f"{trailer}startxref\n{start}\n%%EOF\n".encode()


def lay_out(
    paragraphs: list[str], *, left: float = 72, right: float = 523, size: float = 11, top: float = 770, gap: float = 6
) -> list[list[Words]]:
    """Pages on which each paragraph is broken into full lines, as a word processor breaks them, with a gap after each.

    The first page begins at ``top``.
    """
    pages: list[list[Words]] = [[]]
    y = top
    for paragraph in paragraphs:
        for line in _broken(paragraph, (right - left) / size):
            if y < 80:
                pages.append([])
                y = 770.0
            pages[-1].append(Words(left, y, line, size, not paragraph.isascii()))
            y -= size * 1.3
        y -= gap
    return pages


def _broken(paragraph: str, width: float) -> list[str]:
    """The lines of a paragraph: broken between words, and between Chinese characters."""
    lines, line = [], ""
    for piece in re.findall(r"[!-~]{1,40} ?|.", paragraph):
        if line and _width(line + piece.rstrip(), paragraph) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _width(words: str, paragraph: str) -> float:
    return width_of(words) if paragraph.isascii() else float(len(words))


def width_of(words: str) -> float:
    """The width of words in ems, in Helvetica; a Chinese character is one em wide, as is all that stands with it."""
    if not words.isascii():
        return float(len(words))
    return sum(_WIDTHS[ord(letter) - 32] for letter in words) / 1000


# Of the letters of ASCII from the space on, in thousandths of an em.
# fmt: off
_WIDTHS = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
    722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
    278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
# fmt: on
