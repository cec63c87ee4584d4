from decimal import Decimal

import pytest
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import find_question
from ipgraph.query.formats.triples import written
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.table import Thing

IPG = "https://w3id.org/ipgraph/ns#"


def test_cells_have_the_types_of_their_values(small: StoreSource) -> None:
    text = """SELECT
        ?none (ipg:claimant AS ?iri) ("东"@zh AS ?text) (7 AS ?whole) (1.50 AS ?decimal) (2.5e0 AS ?double)
        (false AS ?truth) ("2024-02"^^xsd:gYearMonth AS ?date)
        ("many"^^xsd:integer AS ?odd) (BNODE("b") AS ?blank) {}"""
    table = run_query(small, text)
    *cells, blank = table.rows[0]
    assert cells == [None, Thing(f"{IPG}claimant"), "东", 7, Decimal("1.5"), 2.5, False, "2024-02", "many"]
    assert [type(cell) for cell in cells[3:7]] == [int, Decimal, float, bool]
    assert str(blank).startswith("_:")
    assert [column.name for column in table.columns][:3] == ["none", "iri", "text"]


@pytest.mark.parametrize("text", ["1e999999999", "1E5", "NaN", "Infinity", "1_000", "", "9" * 5000 + "x"])
def test_what_is_no_decimal_stays_text(text: str) -> None:
    table = run_query(StoreSource(Store()), f'SELECT ("{text}"^^xsd:decimal AS ?x) {{}}')
    assert table.rows == ((text,),)


def test_a_query_runs_over_all_named_graphs(small: StoreSource) -> None:
    joined = (
        "SELECT DISTINCT ?name { ?c ipg:claims ?m ; ipg:claimant/skos:prefLabel ?name ; ipg:forum/ipg:forumType ?t }"
    )
    assert len(run_query(small, joined).rows) == 5
    graphs = run_query(small, "SELECT DISTINCT ?g { GRAPH ?g { ?c a ipg:Proceeding } } ORDER BY ?g")
    assert [row[0] for row in graphs.rows] == [
        Thing("https://w3id.org/ipgraph/graph/pump-makers"),
        Thing("https://w3id.org/ipgraph/graph/song-first-report"),
        Thing("https://w3id.org/ipgraph/graph/song-on-a-site"),
    ]


def test_own_queries_keep_their_order_and_their_iris(small: StoreSource) -> None:
    text = "SELECT ?rights { VALUES ?rights { ipgc:right-patent 'b' 'a' } }"
    assert run_query(small, text).rows == ((Thing("https://w3id.org/ipgraph/code/right-patent"),), ("b",), ("a",))


def test_ask_gives_one_row(small: StoreSource) -> None:
    assert run_query(small, "ASK { ?c a ipg:Finding }").rows == ((True,),)
    assert run_query(small, "ASK { ?c a <urn:nothing> }").rows == ((False,),)


def test_construct_gives_sorted_triples_and_turtle(small: StoreSource) -> None:
    text = "CONSTRUCT { ?c ipg:outcome ?o . ?c a ipg:Proceeding } WHERE { ?c ipg:outcome ?o ; ipg:reviews ?below }"
    table = run_query(small, text)
    assert [column.name for column in table.columns] == ["subject", "predicate", "object"]
    assert [row[1] for row in table.rows] == [
        Thing("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
        Thing(f"{IPG}outcome"),
    ]
    assert table.triples is not None
    turtle = written(table.triples, "turtle")
    assert "@prefix ipg: <https://w3id.org/ipgraph/ns#> ." in turtle
    assert "ipg:outcome ipgc:outcome-affirmed" in turtle
    assert run_query(small, "DESCRIBE ipgc:branch-performance").rows[0][0] == Thing(
        "https://w3id.org/ipgraph/code/branch-performance"
    )


def test_the_answer_of_a_question_bears_labels(small: StoreSource) -> None:
    table = run_query(small, find_question("findings").text, {"language": "zh"})
    assert table.language == "zh"
    assert [column.heading for column in table.columns][:3] == ["审理机关", "审级", "案号"]
    assert table.rows[0][0] == Thing("https://w3id.org/ipgraph/id/forum/cn-hangzhou-internet", "杭州互联网法院")
    assert table.rows[0][4] == (Thing("https://w3id.org/ipgraph/id/article/song-on-a-site#p2", "某音乐网站"),)


def test_several_things_stand_in_the_order_of_their_labels(small: StoreSource) -> None:
    (row,) = run_query(small, find_question("appeals").text).rows
    assert row[5] == (
        Thing("https://w3id.org/ipgraph/id/article/song-on-a-site#p2", "a music site"),
        Thing("https://w3id.org/ipgraph/id/org/label", "银杏唱片"),
    )


def test_no_value_means_the_default(small: StoreSource) -> None:
    text = find_question("open-proceedings").text
    assert run_query(small, text) == run_query(small, text, {}) == run_query(small, text, {"party": " "})


def test_an_empty_answer_says_what_it_means_and_which_names_come_near(small: StoreSource) -> None:
    table = run_query(small, find_question("appeals").text, {"party": "Dongfen Pump Co"})
    assert table.rows == ()
    assert table.notes == (
        "No article reports such an appeal.",
        "No party is called “Dongfen Pump Co”. Names that come near: Dongfeng Pumps; Dongfeng Pumps Co., Ltd.",
    )
    chinese = run_query(small, find_question("appeals").text, {"party": "东风水泵业", "language": "zh"})
    assert chinese.notes[1] == "没有名为“东风水泵业”的当事人。相近的名称:东风泵业。"


def test_a_known_party_without_an_answer_gets_no_hint(small: StoreSource) -> None:
    assert run_query(small, find_question("appeals").text, {"party": "dongfeng"}).notes == (
        "No article reports such an appeal.",
    )


def test_a_name_like_none_gets_no_names(small: StoreSource) -> None:
    notes = run_query(small, find_question("appeals").text, {"party": "zzzz"}).notes
    assert notes[1] == "No party is called “zzzz”."


def test_values_need_a_header(small: StoreSource) -> None:
    with pytest.raises(QueryError, match="takes no parameter 'party': it has no header"):
        run_query(small, "SELECT * {}", {"party": "x"})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("SELECT ?x { ?x }", "cannot be read at line 1, column 16"),
        ("SELECT ?x { ?x", "column 11: the '{' here is not closed"),
        ("DROP ALL", "DROP changes data"),
        ("SELECT * { SERVICE <http://localhost:1/> {} }", "another server"),
        ("SELECT (<http://f>(1) AS ?x) {}", "cannot be answered: The custom function <http://f> is not supported"),
        ("", "the query is empty"),
    ],
)
def test_a_query_that_cannot_run_is_refused(small: StoreSource, text: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        run_query(small, text)


def test_a_byte_order_mark_is_no_part_of_a_query(small: StoreSource) -> None:
    assert run_query(small, "\ufeffASK {}").rows == ((True,),)
