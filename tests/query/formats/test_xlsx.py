import datetime
import io
import sys
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.formats import write_file, xlsx
from ipgraph.query.table import Cell, Column, Table, Thing

ARTICLE = Thing(f"{PREFIXES['article']}kiln", "kiln")
OTHER = Thing(f"{PREFIXES['article']}oven", "oven")
LINK = "https://example.org/kiln?a=1"


def table(*rows: tuple[Cell, ...], **more: Any) -> Table:
    columns = tuple(Column(f"c{place}", f"Heading {place}") for place in range(len(rows[0]) if rows else 1))
    return Table(columns=columns, rows=rows, **more)


def book(answer: Table) -> Any:
    out = io.BytesIO()
    write_file(answer, "xlsx", out)
    return openpyxl.load_workbook(io.BytesIO(out.getvalue()))


@pytest.mark.parametrize(
    ("cell", "value", "shown"),
    [
        (Decimal("607000000"), 607000000, "#,##0"),
        (Decimal("1.50"), 1.5, "#,##0.0"),
        (12345, 12345, "#,##0"),
        (2.25, 2.25, "#,##0.00"),
        (True, True, "General"),
        (None, None, "General"),
        ("2024-02-29", datetime.datetime(2024, 2, 29), "yyyy-mm-dd"),
        ("2024-02", "2024-02", "General"),
        ("2023-02-29", "2023-02-29", "General"),
        ("1899-12-31", "1899-12-31", "General"),
        (Decimal("12345678901234567890"), "12,345,678,901,234,567,890", "General"),
        (float("inf"), "inf", "General"),
        ("=1+1", "=1+1", "General"),
        ("@SUM(A1)", "@SUM(A1)", "General"),
        ("007", "007", "General"),
        ("https://example.org", "https://example.org", "General"),
        ("two\nlines", "two\nlines", "General"),
        ("a\x1b\x00b", "a\ufffd\ufffdb", "General"),
        ((ARTICLE, OTHER), "kiln; oven", "General"),
        (Thing("urn:x", "华为"), "华为", "General"),
    ],
)
def test_a_cell_has_its_type_and_text_stays_text(cell: Cell, value: object, shown: str) -> None:
    written = book(table((cell,))).worksheets[0]["A2"]
    assert (written.value, written.number_format, written.hyperlink) == (value, shown, None)
    assert written.data_type != "f"


def test_headings_stay_in_sight_and_columns_are_as_wide_as_their_text() -> None:
    sheet = book(table(("知识产权法院知识产权法院", "x" * 500, "x"))).worksheets[0]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Answer", "A2", "A1:C2")
    assert [cell.value for cell in sheet[1]] == ["Heading 0", "Heading 1", "Heading 2"]
    widths = [round(sheet.column_dimensions[name].width) for name in "ABC"]
    assert widths == [27, 61, 12]


def test_articles_lead_to_their_sources() -> None:
    answer = table((ARTICLE, (ARTICLE, OTHER), Thing(LINK)), links={ARTICLE.iri: LINK}, language="zh")
    made = book(answer)
    assert made.sheetnames == ["答案", "来源"]
    article, several, link = made["答案"][2]
    assert (article.value, article.hyperlink.target) == ("kiln", LINK)
    assert several.hyperlink is None
    assert (link.value, link.hyperlink.target) == (LINK, LINK)
    assert [[cell.value for cell in row] for row in made["来源"].iter_rows()] == [["文章", "链接"], ["kiln", LINK]]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "https://x/" + "a" * 3000, "http://a b"])
def test_only_a_page_on_the_web_is_a_link(link: str) -> None:
    assert book(table((ARTICLE,), links={ARTICLE.iri: link})).worksheets[0]["A2"].hyperlink is None


def test_an_empty_answer_says_what_it_means() -> None:
    sheet = book(Table(columns=(Column("c", "C"),), rows=(), notes=("No article says so.",))).worksheets[0]
    assert [row[0].value for row in sheet.iter_rows()] == ["C", None, "No article says so."]


def test_a_long_text_is_cut_where_a_cell_ends() -> None:
    value = book(table(("x" * 40_000,))).worksheets[0]["A2"].value
    assert (len(value), value[-1]) == (32_767, "…")


def test_the_same_table_gives_the_same_bytes() -> None:
    answer = table((ARTICLE, Decimal(5), "2024-01-02"), links={ARTICLE.iri: LINK})
    first, second = io.BytesIO(), io.BytesIO()
    write_file(answer, "xlsx", first)
    write_file(answer, "xlsx", second)
    assert first.getvalue() == second.getvalue()


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 1)
    with pytest.raises(QueryError, match="at most 1 rows; the answer has 2: choose parquet"):
        write_file(table((1,), (2,)), "xlsx", io.BytesIO())


@pytest.mark.parametrize(("format", "library"), [("xlsx", "xlsxwriter"), ("parquet", "pyarrow")])
def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, format: str, library: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(QueryError, match=rf"{format} needs the library {library}.* pip install 'ipgraph\[tables\]'"):
        write_file(table((1,)), format, io.BytesIO())


class _Full(io.BytesIO):
    """A file on a full disk."""

    def write(self, data: Any) -> int:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("format", ["xlsx", "parquet"])
def test_a_full_disk_is_told_as_such(format: str) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_file(table((1,)), format, _Full())
