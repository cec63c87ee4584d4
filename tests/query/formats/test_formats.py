import csv
import io
import json
import re
from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.errors import QueryError
from ipgraph.query.formats import FORMATS, TEXT_FORMATS, format_of_file, write_file, write_table
from ipgraph.query.table import Cell, Column, Table, Thing

FORUM = Thing("https://w3id.org/ipgraph/id/forum/cn-wuhan", "武汉市中级人民法院")
RAW = Thing("https://w3id.org/ipgraph/ns#claimant")


def table(*rows: tuple[Cell, ...], notes: tuple[str, ...] = (), triples: tuple[Triple, ...] | None = None) -> Table:
    width = len(rows[0]) if rows else 2
    columns = tuple(Column(f"c{i}", f"Heading {i}") for i in range(width))
    return Table(columns=columns, rows=rows, notes=notes, triples=triples)


def written(answer: Table, format: str) -> str:
    out = io.StringIO()
    write_table(answer, format, out)
    return out.getvalue()


class Screen(io.StringIO):
    """Text output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def on_screen(answer: Table, monkeypatch: pytest.MonkeyPatch, width: int) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    out = Screen()
    write_table(answer, "table", out)
    return re.sub("\x1b\\[[0-9;]*m", "", out.getvalue())  # bold headings


MIXED = table(
    (FORUM, Decimal("607000000"), None, True, (FORUM, RAW), "2024-02"),
    (RAW, Decimal("1.5"), 12345, False, "x", "a|b"),
)


def test_a_table_in_a_pipe_is_plain_and_its_columns_stand_below_each_other() -> None:
    lines = written(MIXED, "table").splitlines()
    assert "\x1b" not in "".join(lines)
    assert lines[1].split() == [word for i in range(6) for word in ("Heading", str(i))]
    first, second = lines[3], lines[4]
    assert first.startswith(" 武汉市中级人民法院   607,000,000")
    # A Chinese character takes two columns on a screen.
    assert second.startswith(" ipg:claimant                 1.5")
    assert "–" in first
    assert "yes" in first
    assert "no" in second
    assert "武汉市中级人民法院; ipg:claimant" in first
    assert "12,345" in second
    assert not any(line.endswith(" ") for line in lines)


def test_a_long_cell_is_wrapped() -> None:
    lines = written(table(("word " * 30, "end")), "table").splitlines()
    assert sum("word" in line for line in lines) > 1
    assert max(map(len, lines)) < 80


@pytest.mark.parametrize(("length", "lines"), [(44, 1), (80, 1), (81, 2), (500, 7)])
def test_off_the_screen_an_id_stays_whole(length: int, lines: int) -> None:
    found = [line for line in written(table(("x" * length,)), "table").splitlines() if "x" in line]
    assert len(found) == lines
    assert sum(line.count("x") for line in found) == length


def test_a_screen_too_narrow_for_the_columns_gets_one_block_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = on_screen(MIXED, monkeypatch, 40).splitlines()
    assert [line.rstrip() for line in narrow[:7]] == [
        "[1]",
        "  Heading 0  武汉市中级人民法院",
        "  Heading 1  607,000,000",
        "  Heading 3  yes",
        "  Heading 4  武汉市中级人民法院;",
        "             ipg:claimant",
        "  Heading 5  2024-02",
    ]
    assert narrow[7].strip() == ""
    assert narrow[8] == "[2]"
    wide = on_screen(MIXED, monkeypatch, 150)
    assert "[1]" not in wide
    assert max(map(len, wide.splitlines())) <= 150


@pytest.mark.parametrize("format", ["table", "markdown"])
def test_an_empty_answer_shows_its_notes(format: str) -> None:
    assert written(table(notes=("No article says so.", "Near: [b]Kiln[/b]")), format) == (
        "No article says so.\nNear: [b]Kiln[/b]\n"
    )
    assert written(table(), format) == "No rows.\n"


@pytest.mark.parametrize("format", ["table", "markdown"])
def test_what_a_terminal_would_obey_is_made_harmless(format: str) -> None:
    text = written(table(("a\x1b[31mred\x07\u202e", "two\r\nlines\x9b", "[red]b[/red] :smile:")), format)
    assert "a\ufffd[31mred\ufffd\ufffd" in text
    assert "two lines\ufffd" in text
    assert "[red]b[/red] :smile:" in text


def test_csv_has_names_bare_numbers_and_crlf() -> None:
    assert written(MIXED, "csv") == (
        "c0,c1,c2,c3,c4,c5\r\n"
        "武汉市中级人民法院,607000000,,true,武汉市中级人民法院; https://w3id.org/ipgraph/ns#claimant,2024-02\r\n"
        "https://w3id.org/ipgraph/ns#claimant,1.5,12345,false,x,a|b\r\n"
    )


def test_csv_quotes_and_keeps_line_ends() -> None:
    cells = ('say "x"', "a,b", "two\nlines", "")
    rows = list(csv.reader(io.StringIO(written(table(cells), "csv"), newline="")))
    assert rows[1] == list(cells)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "－x"])
def test_csv_guards_text_that_a_spreadsheet_would_run(text: str) -> None:
    thing = Thing("urn:x", text)
    rows = list(csv.reader(io.StringIO(written(table((text, thing, (thing,), Decimal(-5), -1.5)), "csv"), newline="")))
    assert rows[1] == [f"'{text}"] * 3 + ["-5", "-1.5"]


def test_csv_makes_control_characters_harmless() -> None:
    assert written(table(("a\x1b[2Jb", "x")), "csv").endswith("a\ufffd[2Jb,x\r\n")


def test_json_is_a_list_of_objects_with_typed_values() -> None:
    text = written(MIXED, "json")
    assert '"c1": 607000000,' in text
    rows = json.loads(text, parse_float=Decimal)
    assert rows[0] == {
        "c0": "武汉市中级人民法院",
        "c1": 607000000,
        "c2": None,
        "c3": True,
        "c4": ["武汉市中级人民法院", "https://w3id.org/ipgraph/ns#claimant"],
        "c5": "2024-02",
    }
    assert rows[1]["c1"] == Decimal("1.5")
    assert json.loads(written(table(), "json")) == []
    assert json.loads(written(table(('a\x1b\n"', "=1")), "json")) == [{"c0": 'a\x1b\n"', "c1": "=1"}]


def test_markdown_escapes_what_would_break_a_row() -> None:
    text = written(
        table(("a|b", Decimal(1200)), ("c\\|d\ne", Decimal(3)), ("<script>", None), notes=("So|so.",)), "markdown"
    )
    assert text == (
        "| Heading 0 | Heading 1 |\n"
        "|---|---:|\n"
        "| a\\|b | 1,200 |\n"
        "| c\\\\\\|d e | 3 |\n"
        "| &lt;script> | – |\n"
        "\n"
        "So\\|so.\n"
    )


def test_triples_are_turtle_for_a_person_and_rows_for_a_program() -> None:
    triple = Triple(NamedNode("https://w3id.org/ipgraph/ns#claimant"), NamedNode("urn:b"), Literal("\u202e"))
    answer = table((RAW, RAW, "x"), triples=(triple,))
    turtle = '@prefix ipg: <https://w3id.org/ipgraph/ns#> .\nipg:claimant <urn:b> "\ufffd" .\n'
    assert written(answer, "table") == turtle
    assert written(answer, "markdown") == f"```turtle\n{turtle}```\n"
    assert written(answer, "csv").startswith("c0,c1,c2\r\nhttps://w3id.org")
    assert json.loads(written(answer, "json"))[0]["c2"] == "x"


def test_tsv_has_one_line_a_row() -> None:
    rows = table(("a\tb\r\nc", "=1+1", Decimal("1.50"), None), (FORUM, (FORUM, RAW), True, "“x”"))
    assert written(rows, "tsv") == (
        "c0\tc1\tc2\tc3\n"
        "a b c\t'=1+1\t1.50\t\n"
        "武汉市中级人民法院\t武汉市中级人民法院; https://w3id.org/ipgraph/ns#claimant\ttrue\t“x”\n"
    )


def test_the_formats_by_name() -> None:
    assert TEXT_FORMATS == ("table", "markdown", "csv", "tsv", "json")
    assert set(FORMATS) - set(TEXT_FORMATS) == {"xlsx", "parquet", "srj", "srx", "turtle", "nt", "trig", "jsonld"}
    for name in ("xml", "xlsx", "srj"):
        with pytest.raises(KeyError):
            write_table(table(), name, io.StringIO())


@pytest.mark.parametrize("format", TEXT_FORMATS)
def test_a_file_holds_what_is_written_as_text(format: str) -> None:
    out = io.BytesIO()
    write_file(MIXED, format, out)
    assert out.getvalue().decode() == written(MIXED, format)


@pytest.mark.parametrize("format", [name for name, row in FORMATS.items() if row.of == "triples"])
def test_rows_are_no_triples(format: str) -> None:
    with pytest.raises(QueryError, match=f"{format} holds triples; the query gives rows"):
        write_table(MIXED, format, io.StringIO())


def test_the_ending_of_a_file_names_its_format() -> None:
    named = {name: format_of_file(f"a.b{ending}") for name, row in FORMATS.items() for ending in row.endings}
    assert named == {name: name for name in FORMATS if name != "table"}
    assert format_of_file("xlsx") is None


def test_a_pipe_gets_the_lines_that_a_wide_screen_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    long = "a sentence that is longer than the widest cell of a table may be, 和一个也要换行的中文句子,放在同一格"
    answer = table((long, 12, FORUM), ("short", None, RAW), ("x", Decimal("7.5"), (FORUM, RAW)), notes=("A note.",))
    screen = [line.rstrip() for line in on_screen(answer, monkeypatch, 300).splitlines()]
    assert written(answer, "table").splitlines() == screen
