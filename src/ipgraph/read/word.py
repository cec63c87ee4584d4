"""Word documents (.docx): paragraphs and tables in the order of the body, put together into a newsletter's text.

Text that a tracked change took out is left out, text that one put in is read; so are content controls. Text boxes,
notes, headers and footers are not part of the body.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from ipgraph.errors import ArticleError
from ipgraph.model.article import Article
from ipgraph.read.lines import read_lines
from ipgraph.read.newsletter import read_newsletter
from ipgraph.read.page_head import web_address
from ipgraph.read.story import clean_lines
from ipgraph.read.table_lines import table_lines

LARGEST_WHOLE = 300_000_000
"""Bytes that all parts of a document together may unpack to."""

LARGEST_PART = 100_000_000
"""Bytes that one part of text may unpack to."""

MOST_PARTS = 10_000
"""Files inside a document, more than which is refused."""

DEEPEST = 100
"""Levels of tables and content controls inside each other; Word makes a handful."""

# What reading a damaged archive raises, and what python-docx raises on XML that is not Word's.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    AttributeError,
    TypeError,
    IndexError,
    OSError,
    NotImplementedError,
    RuntimeError,
    EOFError,
)

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WRITTEN = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}ptab": "\t"}
_NOT_READ = frozenset(
    [f"{_W}{name}" for name in ("del", "moveFrom", "drawing", "pict", "object", "rt", "pPr", "rPr")]
    + [f"{_MC}Fallback"]
)


def read(data: bytes, path: str) -> Iterator[Article]:
    """The articles of a Word document."""
    body, targets = _opened(data, path)
    lines = list(_block_lines(body, targets, path))
    if not any(line.strip() for line in lines):
        raise ArticleError("no text in this document; if it shows some, it is in pictures or text boxes", path=path)
    # Empty paragraphs stay: between two items of a newsletter they say that the second begins.
    text = "\n".join(part for line in lines for part in ([*clean_lines([line], path)] or [""]))
    yield from read_newsletter(text, path)


def _opened(data: bytes, path: str) -> tuple[Any, dict[str, str]]:
    """The body of the document, and where its hyperlinks lead."""
    _check_parts(data, path)
    # Here and not above: only Word documents need them.
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        document = docx.Document(io.BytesIO(data))
        targets = {key: relation.target_ref for key, relation in document.part.rels.items() if relation.is_external}
        return document.element.body, targets
    except (OpcError, LxmlError, *_DAMAGE) as error:
        raise ArticleError("not a whole Word document: damaged or cut off; save it anew as .docx", path=path) from error


def _check_parts(data: bytes, path: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise ArticleError("not a whole Word document: damaged or cut off; save it anew as .docx", path=path) from error
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names:
        raise ArticleError("an archive; take the articles out of it", path=path)
    if not any(name.startswith("word/") for name in names):
        raise ArticleError("an Office file, but no Word document; save it as .docx, PDF or plain text", path=path)
    texts = [part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))]
    if (
        len(parts) > MOST_PARTS
        or sum(part.file_size for part in parts) > LARGEST_WHOLE
        or max(texts, default=0) > LARGEST_PART
    ):
        raise ArticleError(
            "unpacks to far more than an article needs; save it anew, or its words as plain text", path=path
        )


# ── paragraphs and tables ─────────────────────────────────────────────────────────────────────────────────────────


def _block_lines(parent: Any, targets: dict[str, str], path: str, depth: int = 0) -> Iterator[str]:
    """The lines of a body, a cell or a content control; an empty paragraph is an empty line."""
    if depth > DEEPEST:
        raise ArticleError(f"its tables are nested more than {DEEPEST} deep; no article's are", path=path)
    for block in parent:
        if block.tag == f"{_W}p":
            yield from _paragraph(block, targets).split("\n")
        elif block.tag == f"{_W}tbl":
            yield from table_lines(
                [
                    [list(_block_lines(cell, targets, path, depth + 1)) for cell in _cells(row)]
                    for row in block.iterchildren(f"{_W}tr")
                ]
            )
        elif block.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins", f"{_W}moveTo"):
            yield from _block_lines(block, targets, path, depth + 1)


def _cells(row: Any) -> Iterator[Any]:
    """The cells of a row; one that goes on a merged cell above it holds nothing of its own."""
    for cell in row.iter(f"{_W}tc"):
        if next(cell.iterancestors(f"{_W}tr")) is row:
            yield cell


def _paragraph(paragraph: Any, targets: dict[str, str]) -> str:
    """The words of a paragraph; where they only name a link, with the address that it leads to."""
    parts: list[str] = []
    links: set[str] = set()
    waiting = [paragraph]
    while waiting:
        node = waiting.pop()
        if node.tag in _NOT_READ or not isinstance(node.tag, str):
            continue
        if node.tag == f"{_W}t":
            parts.append(node.text or "")
        elif node.tag in _WRITTEN:
            parts.append(_WRITTEN[node.tag])
        elif node.tag == f"{_W}hyperlink":
            links.add(targets.get(node.get(f"{_R}id") or "", ""))
        waiting.extend(reversed(list(node)))
    words = "".join(parts)
    address = web_address(links.pop()) if len(links) == 1 else None
    return _with_address(words, address) if address and len(words) <= 30 else words


def _with_address(words: str, address: str) -> str:
    label = words.strip().rstrip(":： ")
    shown = f"{label}: {address}"
    return shown if "://" not in words and [line.kind for line in read_lines(shown)] == ["link"] else words
