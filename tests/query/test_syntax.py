import pytest
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.syntax import check_reads_only, explain


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("INSERT DATA { <a:a> <a:b> 1 }", "INSERT"),
        ("PREFIX select: <a:select> # SELECT\ndelete where { ?s ?p ?o }", "DELETE"),
        ("CLEAR ALL", "CLEAR"),
        ("BASE <http://x/SELECT> DROP GRAPH <a:b>", "DROP"),
        ("LOAD <file:///etc/passwd>", "LOAD"),
    ],
)
def test_an_update_is_refused(text: str, word: str) -> None:
    with pytest.raises(QueryError, match=f"{word} changes data"):
        check_reads_only(text)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <http://x> { ?s ?p ?o } }",
        "SELECT * { service silent ?x { ?s ?p ?o } }",
        "SELECT * { ?s ?p 1SERVICE <http://x> {} }",
        "SELECT * { ?s ?p ?o.SERVICE <http://x> {} }",
        "SELECT * { ?s <a:b#c> 'x' SERVICE <http://x> {} }",
        "SELECT * { ?s a:b\\' ?o . SERVICE <http://x> {} ?s a:c\\' ?o }",
        'SELECT * { ?s ?p "\\u0022" SERVICE <http://x> {} ?s ?p "\\u0022" }',
        "SELECT * { ?s ?p '''a ' SERVICE''' ; ?q 'b' . SERVICE <http://x> {} }",
    ],
)
def test_asking_another_server_is_refused(text: str) -> None:
    with pytest.raises(QueryError, match="another server"):
        check_reads_only(text)


@pytest.mark.parametrize(
    "text",
    [
        "# DROP ALL\nSELECT * { ?insert a ipg:Delete }",
        'SELECT * { ?s rdfs:label "SERVICE" ; a:SERVICE ?SERVICE , """x " SERVICE""" . # SERVICE\n }',
        "SELECT ('CLEAR ALL' AS ?x) { FILTER(?a < 1 && ?b > 2) }",
        "ASK { <http://x/#SERVICE> ?p ?o }",
        "",
    ],
)
def test_words_that_are_no_keywords_pass(text: str) -> None:
    check_reads_only(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "SELECT ?x WHERE {\n  ?x foo:bar ?y\n}",
            "beyond line 2, column 13: Prefix not found\n    ?x foo:bar ?y\n              ^",
        ),
        ("SELECT ?x WHERE { ?x ?y }", "beyond line 1, column 26\n  SELECT ?x WHERE { ?x ?y }\n"),
        ("SELECT ?x {} GROUP BY ?y", "column 25: The SELECT contains a variable that is unbound"),
        ("SELECT \x1b[2J", "beyond line 1, column 12\n  SELECT �[2J\n"),
        ("", "the query is empty"),
        ("# only a remark\n", "the query is empty"),
        ("SELECT ?x WHERE { ?x ?y ?z\n", "1 of its braces { is not closed"),
        ("ASK { { ?x ?y '}' ", "2 of its braces { are not closed"),
    ],
)
def test_a_syntax_error_shows_the_place(text: str, message: str) -> None:
    with pytest.raises(SyntaxError) as caught:
        Store().query(text, prefixes=PREFIXES)
    assert message in explain(caught.value, text)


def test_an_error_without_a_place_is_told_as_it_is() -> None:
    assert explain(SyntaxError("odd"), "x") == "the query cannot be read: odd"


@pytest.mark.parametrize("text", ["\\u0053ELECT * {}", "SELECT * { \\u0053ERVICE <http://x> {} }"])
def test_a_keyword_cannot_hide_behind_an_escape(text: str) -> None:
    """The parser does not read such a keyword; if it learns to, the check of keywords must learn it too."""
    with pytest.raises(SyntaxError):
        Store().query(text)
