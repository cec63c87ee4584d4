"""PDF files: the words of each page with their places, through PDFium, put together into a newsletter's text."""

import ctypes
from collections.abc import Iterator
from typing import Any

from ipgraph.errors import ArticleError
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter
from ipgraph.read.pdf_paragraphs import PdfLine, paragraphs_of
from ipgraph.read.pdf_size import check_streams
from ipgraph.read.story import clean_lines

MOST_PAGES = 3000
"""Pages in one file, more than which is refused."""

DAMAGED = 0.2
"""From this share of characters on that stand for no letter, a file's words cannot be told."""

_HYPHEN = 2
"""What PDFium gives for a hyphen at the end of a line, where it leaves the line end out."""

_CHINESE = lazy(r"[㐀-鿿]")
_NO_LETTER = lazy(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")


def read(data: bytes, path: str) -> Iterator[Article]:
    """The articles of a PDF file."""
    check_streams(data, path)
    lines = list(_lines(data, path))
    words = "".join(line.words for line in lines)
    if not words.strip():
        raise ArticleError(
            "no text in this PDF: its pages are pictures, such as a scan; run text recognition (OCR) over it", path=path
        )
    if len(_NO_LETTER.findall(words)) > DAMAGED * len(words):
        raise ArticleError(
            "the letters of this PDF cannot be told: its fonts do not say which they are; run text recognition (OCR) "
            "over it",
            path=path,
        )
    yield from read_newsletter("\n".join(clean_lines(paragraphs_of(lines), path)), path)


def _lines(data: bytes, path: str) -> Iterator[PdfLine]:
    # Here and not above: only PDF files need it.
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ArticleError("this PDF is encrypted; save it without a password", path=path) from error
        raise ArticleError("not a whole PDF: damaged or cut off; fetch it again", path=path) from error
    try:
        if len(document) > MOST_PAGES:
            raise ArticleError(f"has {len(document):,} pages, more than {MOST_PAGES:,}; split it", path=path)
        for number in range(len(document)):
            try:
                page = document[number]
                yield from _page_lines(page, number)
                page.close()
            except pypdfium2.PdfiumError as error:
                raise ArticleError(f"page {number + 1} is damaged; fetch the file again", path=path) from error
    finally:
        document.close()


def _page_lines(page: Any, number: int) -> Iterator[PdfLine]:
    from pypdfium2 import raw

    words = page.get_textpage()
    height = page.get_height()
    begun: int | None = None
    characters: list[str] = []
    count = words.count_chars()
    for index in range(count + 1):
        code = raw.FPDFText_GetUnicode(words.raw, index) if index < count else 10
        if code in (10, 13, _HYPHEN):
            if code == _HYPHEN:
                characters.append("-")
            if begun is not None and "".join(characters).strip():
                last = begun + len(characters) - 1
                yield _line(raw, words, characters, begun, last, number, height)
            begun, characters = None, []
            continue
        if begun is None:
            begun = index
        made_up = code == 32 and _between_chinese(raw, words, index, count)
        characters.append("" if made_up else chr(code) if 0 < code < 0x110000 else "\ufffd")
    words.close()


def _between_chinese(raw: Any, words: Any, index: int, count: int) -> bool:
    """Whether a space is PDFium's guess between two Chinese characters that stand far apart."""
    if not raw.FPDFText_IsGenerated(words.raw, index) or index + 1 >= count or not index:
        return False
    around = (raw.FPDFText_GetUnicode(words.raw, place) for place in (index - 1, index + 1))
    return all(0 < code < 0x110000 and _CHINESE.match(chr(code)) for code in around)


def _line(raw: Any, words: Any, characters: list[str], first: int, last: int, page: int, height: float) -> PdfLine:
    while last > first and characters[last - first].isspace():
        last -= 1
    while first < last and characters[0].isspace():
        first, characters = first + 1, characters[1:]
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(words.raw, first, x, y)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(words.raw, last, left, right, bottom, top)
    return PdfLine(
        words="".join(characters).strip(),
        page=page,
        left=x.value,
        right=right.value,
        y=y.value,
        size=raw.FPDFText_GetFontSize(words.raw, first),
        height=height,
    )
