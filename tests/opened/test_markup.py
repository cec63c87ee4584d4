import re
from decimal import Decimal
from html.parser import HTMLParser

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.opened.markup import MOST_ROWS, html_table
from ipgraph.query.table import Column, Table, Thing


class _Parsed(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.titles: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.titles += [value or "" for name, value in attrs if name == "title"]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_what_articles_say_is_never_markup() -> None:
    bad = '<script>alert("1")</script>'
    thing = Thing('urn:x"><img src=x onerror=alert(1)>', bad)
    table = Table(columns=(Column(bad, bad),), rows=((bad,), (thing,), ((thing,),)), notes=(bad,))
    parsed = _Parsed(html_table(table))
    assert set(parsed.tags) == {"div", "table", "thead", "tbody", "tr", "th", "td", "p"}
    assert parsed.text == bad * 5
    assert parsed.titles == [thing.iri]


def test_of_a_long_answer_the_first_rows_are_shown() -> None:
    rows = tuple((Decimal(number),) for number in range(MOST_ROWS + 1200))
    parsed = _Parsed(html_table(Table(columns=(Column("n", "数"),), rows=rows, language="zh")))
    assert parsed.tags.count("tr") == MOST_ROWS + 1
    assert "……还有 1,200 行" in parsed.text


def test_an_empty_answer_is_its_note() -> None:
    parsed = _Parsed(html_table(Table(columns=(Column("n", "N"),), rows=())))
    assert (parsed.tags, parsed.text) == (["div", "p"], "No rows.")


def test_triples_are_turtle() -> None:
    triple = Triple(NamedNode("urn:a"), NamedNode("urn:b"), Literal("<b>"))
    assert html_table(Table(columns=(), rows=(), triples=(triple,))) == (
        "<pre>&lt;urn:a&gt; &lt;urn:b&gt; &quot;&lt;b&gt;&quot; .\n</pre>"
    )


def test_numbers_stand_at_the_right_and_long_cells_are_broken() -> None:
    columns = tuple(Column(name, name) for name in "abc")
    several = (Thing("urn:a", "Kiln Limited"), Thing("urn:b", "Oven Limited"))
    page = html_table(Table(columns=columns, rows=((Decimal(5), "2024-04-25", several), (None, None, None))))
    styles = re.findall(r'<td style="([^"]*)"', page)
    assert ["right" in style for style in styles] == [True, False, False] * 2
    assert ["nowrap" in style for style in styles] == [True, True, False] * 2
