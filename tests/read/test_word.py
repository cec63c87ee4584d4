"""Word documents: the order of the body, tables, tracked changes, links; and files that cannot be read."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls

from ipgraph.errors import ArticleError
from ipgraph.read.kinds import read_bytes
from tests.read.sample_files import CHINESE, ENGLISH, TITLE, TITLE_ZH, make_word, saved
from tests.read.test_story import shown


def read(document: Any) -> list[tuple[str, str, str | None, list[str]]]:
    data = document if isinstance(document, bytes) else saved(document)
    return shown(tuple(item for item in read_bytes(data, "a.docx") if not isinstance(item, ArticleError)))


def paragraph(xml: str) -> Any:
    """A paragraph from the XML inside it."""
    return parse_xml(f"<w:p {nsdecls('w', 'r')}>{xml}</w:p>")


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<w:r><w:t>It </w:t></w:r><w:r><w:b/><w:t>won.</w:t></w:r>", ["It won."]),
        ("<w:r><w:t>It won.</w:t><w:br/><w:t>So.</w:t></w:r>", ["It won.", "So."]),
        ("<w:ins><w:r><w:t>So.</w:t></w:r></w:ins><w:del><w:r><w:delText>No.</w:delText></w:r></w:del>", ["So."]),
        ("<w:hyperlink><w:r><w:t>It won.</w:t></w:r></w:hyperlink>", ["It won."]),
        ("<w:sdt><w:sdtContent><w:r><w:t>It won.</w:t></w:r></w:sdtContent></w:sdt>", ["It won."]),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>It won.</w:t></w:r>", ["It won."]),
        ("<w:r><w:t>anti</w:t><w:noBreakHyphen/><w:t>suit.</w:t></w:r>", ["anti-suit."]),
    ],
)  # fmt: skip
def test_paragraphs(xml: str, expected: list[str]) -> None:
    document = docx.Document()
    document.add_paragraph(TITLE)
    document.element.body.append(paragraph(xml))
    assert read(document)[0][3] == expected


def test_tables_stand_where_they_are() -> None:
    document = docx.Document()
    document.add_paragraph(TITLE)
    document.add_paragraph(ENGLISH[0])
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Case number", "(2023) No. 5", "Judge", "Ms. Clay"), strict=True):
        cell.text = words
    document.add_paragraph(ENGLISH[1])
    assert read(document)[0][3] == [ENGLISH[0], "Case number (2023) No. 5", "Judge Ms. Clay", ENGLISH[1]]


def test_a_table_of_two_languages_is_read_by_column() -> None:
    document = docx.Document()
    table = document.add_table(3, 2)
    for row, left, right in zip(table.rows, (TITLE, *ENGLISH), (TITLE_ZH, *CHINESE), strict=True):
        row.cells[0].text, row.cells[1].text = left, right
    assert read(document) == [("en", TITLE, None, ENGLISH), ("zh", TITLE_ZH, None, CHINESE)]


def test_an_empty_paragraph_parts_two_items() -> None:
    lines = [TITLE, ENGLISH[0], "", "Loom Pays Shuttle", "Loom paid RMB 1 million."]
    assert [title for _, title, _, _ in read(make_word(lines))] == [TITLE, "Loom Pays Shuttle"]


def test_a_link_that_only_has_a_name_is_read_with_its_address() -> None:
    document = docx.Document()
    for words in (TITLE, ENGLISH[0]):
        document.add_paragraph(words)
    key = document.part.relate_to("https://example.org/kiln", RELATIONSHIP_TYPE.HYPERLINK, True)
    document.element.body.append(
        paragraph(f'<w:hyperlink r:id="{key}"><w:r><w:t>Original link</w:t></w:r></w:hyperlink>')
    )
    (article,) = read_bytes(saved(document), "a.docx")
    assert not isinstance(article, ArticleError)
    (version,) = article.versions
    assert [span.of(version.content) for span in version.urls] == ["https://example.org/kiln"]


def zipped(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return out.getvalue()


def with_body(change: Callable[[str], str]) -> bytes:
    """A document with its main part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_word())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, change(text.decode()) if name == "word/document.xml" else text)
    return out.getvalue()


def nested(depth: int) -> bytes:
    document = docx.Document()
    inner = paragraph("<w:r><w:t>It won.</w:t></w:r>")
    for _ in range(depth):
        control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        content.append(inner)
        control.append(content)
        inner = control
    document.element.body.append(inner)
    return saved(document)


ENTITY = '<!DOCTYPE x [<!ENTITY a "It won."><!ENTITY f SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (make_word()[:-200], "not a whole Word document"),
        (make_word()[:100], "not a whole Word document"),
        (zipped(**{"a.txt": "Kiln"}), "an archive"),
        (zipped(**{"[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>"}), "no Word document"),
        (zipped(**{"[Content_Types].xml": "<a/>", "word/document.xml": "<a/>"}), "not a whole Word document"),
        (zipped(**{"[Content_Types].xml": "", "word/a.xml": " " * 120_000_000}), "unpacks to far more"),
        (with_body(lambda text: text.replace("</w:p>", "", 1)), "not a whole Word document"),
        (make_word([]), "no text in this document"),
        (nested(60), "nested more than 100 deep"),
    ],
    # Files hold the time at which they were made, which is no name for a test.
    ids=["cut", "head", "archive", "workbook", "bare", "bomb", "broken", "empty", "deep"],
)  # fmt: skip
def test_bad_files(data: bytes, said: str) -> None:
    (error,) = read_bytes(data, "a.docx")
    assert isinstance(error, ArticleError)
    assert str(error).startswith("a.docx: ")
    assert said in str(error)


def test_entities_are_not_read() -> None:
    data = with_body(lambda text: text.replace("<w:document", f"{ENTITY}<w:document", 1).replace(TITLE, "Kiln &a;&f;"))
    for item in read_bytes(data, "a.docx"):
        assert isinstance(item, ArticleError) or "It won." not in item.versions[0].content
