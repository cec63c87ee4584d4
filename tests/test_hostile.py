"""Markup, formulas and control sequences in every text field of a record come out of the program as text."""

import csv
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import msgspec
import openpyxl
import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, parse

from ipgraph.cli.main import app
from ipgraph.errors import RecordError
from ipgraph.export.rdf import export_graph
from ipgraph.graph.build import build_graph
from ipgraph.graph.store import Graph, open_graph
from ipgraph.model.codec import decode_records, encode_record
from ipgraph.model.record import Record
from ipgraph.query.catalogue import load_questions
from ipgraph.query.formats import write_file, write_table
from ipgraph.query.links import with_links
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.view.page import write_page
from tests.graph.samples import GOLD, KILN, LATER
from tests.serve.running import served

BEGINNINGS = ("=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "<img src=x onerror=alert(1)>", "\x1b]0;a\x07")
HARM = (
    "</script></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)><!-- {{7*7}} ${7*7} {% raw %} `|"
    "[x](javascript:a) \x1b[31m\x9b2J\x07\x00 \u202e\u2066 \u2028 \r\n \ud83d"
)
LINKS = (
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    'https://a.cn/"onmouseover="alert(1)',
    "file:///etc",
)
OBEYED = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
FORMULA = re.compile(r"(?!-?[\d.]+$)[=+\-@\t\r＝＋－＠]")
FIXED = re.compile(r"[prc]\d+|\d{4}(-\d\d)*|en|zh|[A-Z]{3}")
"""Ids, dates, languages and currencies: what no free text is."""


def leaves(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of the texts of a tree."""
    if isinstance(tree, str):
        yield path
    elif isinstance(tree, (dict, list)):
        for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from leaves(value, (*path, key))


def replaced(tree: Any, path: tuple[Any, ...], value: str) -> Any:
    """A copy of a tree with another text at a path."""
    copy = json.loads(json.dumps(tree))
    place = copy
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return copy


def hostile(record: Record, name: str, number: int) -> tuple[Record, int]:
    """The record with harm in each of its free texts, and in how many."""
    tree = json.loads(encode_record(msgspec.structs.replace(record, evidence=())))
    count = 0
    for place, path in enumerate(leaves(tree)):
        value = tree
        for key in path:
            value = value[key]
        if path == ("article", "id") or FIXED.fullmatch(value):
            continue
        harm = f"{BEGINNINGS[(place + number) % len(BEGINNINGS)]}{HARM}{place}"
        harm = LINKS[place % len(LINKS)] if "urls" in path else harm
        changed = replaced(tree, path, harm)
        try:
            decode_records(json.dumps(changed, ensure_ascii=True).replace("\\ud83d", "\\ufffd"))
        except RecordError:
            continue  # a code
        tree, count = changed, count + 1
    tree["article"]["id"] = name
    (made,) = decode_records(json.dumps(tree).replace("\\ud83d", "\\ufffd"))
    return made, count


def samples() -> dict[str, Record]:
    gold = [decode_records(path.read_bytes())[0] for path in sorted(GOLD.glob("*.json"))[:4]]
    return {f"a-{number}": record for number, record in enumerate((KILN, LATER, *gold))}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("harm") / "graph"
    made = [hostile(record, name, number) for number, (name, record) in enumerate(samples().items())]
    assert all(count > 5 for _, count in made)
    build_graph(folder, [(record, {"en": f"{HARM}".replace("\ud83d", "")}) for record, _ in made])
    return folder


@pytest.fixture(scope="module")
def graph(folder: Path) -> Iterator[Graph]:
    with open_graph(folder) as opened:
        yield opened


class Tags(HTMLParser):
    """The elements of a page that do something, and what of them leads somewhere or acts."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.leads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        acting = tag in ("img", "iframe", "object", "embed", "base", "form")
        if acting or any(name.startswith("on") for name, _ in attrs):
            self.found.append(f"{tag} {attrs}")
        if tag == "script" and not (dict(attrs).keys() & {"src", "type", "id"}):
            self.found.append(f"{tag} {attrs}")
        self.leads += [value or "" for name, value in attrs if name in ("href", "src", "action", "formaction")]


def check_html(text: str, forms: bool = False) -> None:
    tags = Tags(text)
    acting = [found for found in tags.found if not (forms and found.startswith("form "))]
    assert not acting
    assert not [lead for lead in tags.leads if re.match(r"\s*(?:javascript|data:text|vbscript|file)", lead.lower())]
    assert not OBEYED.search(text)


def elements(graph: Graph, title: str) -> list[str]:
    """The elements of the page of a graph in their order, with what of their attributes acts."""
    out = io.BytesIO()
    write_page(graph, out, title=title)
    text = out.getvalue().decode()
    return re.findall(r"<[a-z!]+", text) + Tags(text).found


def test_the_page_has_the_elements_that_it_has_for_others(graph: Graph, tmp_path: Path) -> None:
    build_graph(tmp_path / "good", [(record, {}) for record in samples().values()])
    with open_graph(tmp_path / "good") as good:
        assert elements(graph, HARM) == elements(good, "Kiln")


def cells_of(text: str, format: str) -> list[str]:
    if format == "tsv":
        return [cell for line in text.split("\n") for cell in line.split("\t")]
    return [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]


@pytest.mark.parametrize("name", [question.header.name for question in load_questions()])
def test_the_answers(graph: Graph, name: str) -> None:
    (question,) = (each for each in load_questions() if each.header.name == name)
    source = StoreSource(graph.store)
    values = {key: each.example for key, each in question.header.parameters.items() if each.required}
    table = with_links(run_query(source, question.text, values), source)
    for format in ("table", "markdown", "csv", "tsv"):
        out = io.StringIO()
        write_table(table, format, out)
        text = out.getvalue()
        assert not OBEYED.search(text), format
        if format == "markdown":
            assert "<" not in text
        if format in ("csv", "tsv"):
            assert not [cell for cell in cells_of(text, format) if FORMULA.match(cell)], format
    book = io.BytesIO()
    write_file(table, "xlsx", book)
    for sheet in openpyxl.load_workbook(io.BytesIO(book.getvalue())).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.value
                assert cell.hyperlink is None or re.match(r"https?://", cell.hyperlink.target or "#"), cell.value


RDF = {
    "turtle": RdfFormat.TURTLE,
    "trig": RdfFormat.TRIG,
    "nquads": RdfFormat.N_QUADS,
    "jsonld": RdfFormat.JSON_LD,
}


@pytest.mark.parametrize("format", RDF)
def test_exports_hold_what_the_graph_holds(graph: Graph, format: str) -> None:
    out = io.BytesIO()
    export_graph(graph, format, out)
    triples = {quad.triple for quad in parse(out.getvalue(), format=RDF[format])}
    assert triples == {quad.triple for quad in graph.store}


@pytest.mark.parametrize(
    "verb", [["info"], ["diff"], ["query", "appeals"], ["ask", "Who sued Kiln?"], ["remove", "\x1b[2J"]]
)
def test_the_screen(folder: Path, verb: list[str]) -> None:
    done = CliRunner().invoke(app, [*verb, "-g", str(folder)])
    assert done.exit_code == (2 if "remove" in verb else done.exit_code)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert done.output
    assert not OBEYED.search(done.output)


def test_names_of_files_are_told_without_what_a_screen_obeys(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[2J\u202e\n.txt").write_bytes(b"")
    done = CliRunner().invoke(app, ["extract", str(tmp_path)])
    assert done.exit_code == 2
    assert "the file is empty" in done.output
    assert not OBEYED.search(done.output)
    done = CliRunner().invoke(app, ["info", "-g", str(tmp_path / "\x1b[2J")])
    assert done.exit_code == 2
    assert not OBEYED.search(done.output)


PAGES = {"Accept": "text/html"}


def test_the_server(folder: Path) -> None:
    with served(folder) as address, httpx.Client(base_url=address, headers=PAGES, timeout=120) as client:
        paths = ["/", "/questions/appeals", "/articles", "/articles/a-0", "/articles/a-3", f"/search?q={HARM[:60]}"]
        for kind in ("party", "right", "proceeding", "forum"):
            listing = client.get(f"/things?kind={kind}").text
            check_html(listing, forms=True)
            paths += re.findall(r'href="(/(?:id|things)[^"#]*)"', listing)[:3]
        for path in paths:
            answer = client.get(path.replace("&amp;", "&"), follow_redirects=True)
            assert answer.status_code < 500, path
            assert "script-src" in answer.headers["content-security-policy"]
            check_html(answer.text, forms=True)
