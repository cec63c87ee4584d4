import contextlib
import re
import time

import pytest
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.catalogue import load_questions
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
        "PREFIX a: <http://x/> SELECT * { SERVICEa:b { ?s ?p ?o } }",
        "ASK { SERVICESILENT <http://x> { ?s ?p ?o } }",
        "PREFIX a: <http://x/> ASK { serviceSilenta:b { ?s ?p ?o } }",
        "SELECT * { ?s ?p trueSERVICE <http://x> {} }",
        "SELECT * { ?s ?p <a> SERVICE <http://x> {} }",
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
        'SELECT * { ?s rdfs:label "SERVICE" ; rdfs:SERVICE ?SERVICE , """x " SERVICE""" . # SERVICE\n }',
        "SELECT ('CLEAR ALL' AS ?x) { FILTER(?a < 1 && ?b > 2) }",
        "ASK { <http://x/#SERVICE> ?p ?o }",
        "SELECT * { <service> rdfs:label 'service', 'the SERVICE <http://x> of process'@en }",
        "PREFIX service: <a:b> ASK { ?service service:service service:SERVICE }",
        "SELECT (<http://service>(1) AS ?x) { VALUES ?service { 'service' } }",
        "",
    ],
)
def test_words_that_are_no_keywords_pass(text: str) -> None:
    assert _refusal(text) == ""


def _refusal(text: str) -> str:
    try:
        check_reads_only(text)
    except QueryError as error:
        return str(error)
    return ""


def test_the_keywords_themselves_are_refused() -> None:
    assert "SERVICE asks another server" in _refusal("ASK { SERVICE <http://x/> { ?s ?p ?o } }")
    assert "CLEAR changes data" in _refusal("CLEAR ALL")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "SELECT ?x WHERE { ?x ?y }",
            "line 1, column 25: '}' cannot stand here: a value is missing, such as a variable",
        ),
        ("SELCT ?x {}", "line 1, column 1: 'SELCT' is no word of SPARQL; did you mean SELECT?\n  SELCT ?x {}\n  ^^^^^"),
        ("ASK { optonal {} }", "column 7: 'optonal' is no word of SPARQL; did you mean OPTIONAL?"),
        (
            "ASK { ?x a party }",
            "'party' is no word of SPARQL; a class or property has a prefix (ipg:party), a variable",
        ),
        ("SELECT x {}", "'x' cannot stand here; a variable begins with a question mark: ?x"),
        ("SELECT ?x, ?y {}", "column 10: no comma stands between variables here"),
        ("ASK { ?x ?y ?z ?w ?v }", "column 16: '?w' cannot stand here: after a statement comes . or ; or }"),
        ("ASK { ?x a/ ?y }", "'?y' cannot stand here: a property is missing, such as ipg:claimant"),
        ("ASK {} ORDER ?x", "'?x' cannot stand here: expected is BY"),
        ("SELECT DISTINCT {}", "'{' cannot stand here: expected is (, * or a variable such as ?x"),
        ("SELECT (COUNT(?x) ?n) {}", "AS and a variable are missing"),
        (
            "ASK { FILTER ?x }",
            "expected is (, a function such as REGEX( … ), a name with its prefix such as ipg:claimant",
        ),
        ("DESCRIBE", "column 9: the query breaks off: expected is *, a name with its prefix"),
        ("PREFIX foo <a:b> ASK {}", "column 8: a colon is missing behind the prefix: foo:"),
        # prefixes
        (
            "ASK {\n  ?x ipgg:bar ?y\n}",
            "line 2, column 6: the prefix ipgg: is not declared; did you mean ipg: or ipgc:?",
        ),
        ("ASK { ?x zzz:a ?y }", "is not declared; preset are ipg: words: ipgc: "),
        ("ASK { ?x zzz:a ?y }", "declare others with PREFIX zzz: <…>"),
        ("ASK { ?x a <http://x y> }", "column 12: the IRI that begins here has a sign that none may have"),
        # brackets and quotation marks
        ("SELECT ?x WHERE { ?x ?y ?z\n", "line 1, column 17: the '{' here is not closed\n"),
        ("ASK {\n { ?x ?y '}' ", "line 2, column 2: the '{' here is not closed; 2 brackets are open\n"),
        ("ASK { ?x ?y ?z }}", "column 17: '}' closes nothing"),
        ("ASK {\n FILTER(STR(?y) }", "line 2, column 17: '}' stands where the '(' of line 2, column 8 is not closed"),
        ("ASK { ?x ?y '中文 }", "column 13: the text that begins here with ' is not closed; a text of several lines"),
        ('ASK { ?x ?y """中文 }', 'column 13: the text that begins here with """ is not closed\n'),
        # full-width signs
        ("ASK { ?x rdfs:label '专利' ; ipg：name ?y }", "ipg：name ?y }\n                               ^^^"),
        ("ASK { ?x ?y “华为” }", 'column 13: “ is a Chinese quotation mark; SPARQL needs "'),
        ("ASK { ?x ?y '甲'，'乙' }", "column 16: ， is a full-width comma; SPARQL needs ,"),
        # what has the form of a query
        (
            "SELECT ?x (COUNT(?y) AS ?n) { ?x a ?y }",
            "column 8: ?x is selected, but neither grouped nor counted: add it",
        ),
        ("SELECT ?x ?z { ?x a ?y } GROUP BY ?x", "column 11: ?z is selected, but neither grouped nor counted"),
        ("SELECT ?a { { SELECT ?b { ?b a ?a } GROUP BY ?a LIMIT 1 } }", "column 22: ?b is selected, but"),
        ("SELECT * { ?x a ?y } GROUP BY ?x", "column 8: SELECT * cannot stand with GROUP BY"),
        ("ASK { ?x a ?y BIND(1 AS ?x) }", "column 25: ?x has a value before"),
        ("ASK { FILTER(CONTAINS(?x)) }", "here or shortly before, it is not SPARQL"),
        ("ASK { |?x a ?y }", "column 7: '|' cannot stand here"),
        ("ASK { << ?a ?b ?c >> ?p }", "here or shortly before, it is not SPARQL"),
        ("SELECT \x1b[2J", "\n  SELECT �[2J\n         ^"),
        ("", "the query is empty"),
        ("# only a remark\n", "the query is empty"),
    ],
)
def test_a_syntax_error_shows_the_place(text: str, message: str) -> None:
    with pytest.raises(SyntaxError) as caught:
        Store().query(text, prefixes=PREFIXES)
    assert message in explain(caught.value, text)


def test_what_is_declared_in_the_query_is_no_unknown_prefix() -> None:
    with pytest.raises(SyntaxError) as caught:
        Store().query("PREFIX own: <a:b> ASK { ?x own:p }", prefixes=PREFIXES)
    assert "column 34: '}' cannot stand here: a value is missing" in explain(
        caught.value, "PREFIX own: <a:b> ASK { ?x own:p }"
    )


def test_no_text_is_too_odd_to_explain() -> None:
    """Whatever is cut off or put in, there is a message with a place or a reason, and no other error."""
    text = next(question.text for question in load_questions() if "GROUP BY" in question.text)
    explained = 0
    for at in range(0, len(text), 7):
        for odd in (text[:at], text[:at] + "”{(" + text[at:], text[at:]):
            try:
                Store().query(odd, prefixes=PREFIXES)
            except SyntaxError as error:
                told = explain(error, odd)
                explained += 1
                if not re.match(r"the query (is empty|cannot be read at line \d+, column \d+: \S)", told):
                    pytest.fail(told)
    assert explained > len(text) // 7, "most of them cannot be read"


def test_an_error_without_a_place_is_told_as_it_is() -> None:
    assert explain(SyntaxError("odd"), "ASK {}") == "the query cannot be read: odd"


def test_what_is_wrong_beside_a_word_in_a_string_is_told_at_its_place() -> None:
    with pytest.raises(QueryError, match=r"line 1, column 40: '}' cannot stand here"):
        check_reads_only("ASK { ?x rdfs:label 'service' ; rdfs:l }")


def test_no_text_takes_long_to_check() -> None:
    for text in ("SELECT " + "x" * 300_000, "ASK {" + " ?a ipg:filed ?b ." * 5_000, "a:" * 50_000, "service" * 20_000):
        start = time.process_time()
        with contextlib.suppress(QueryError):
            check_reads_only(text)
        assert time.process_time() - start < 5


@pytest.mark.parametrize("text", ["\\u0053ELECT * {}", "SELECT * { \\u0053ERVICE <http://x> {} }"])
def test_a_keyword_cannot_hide_behind_an_escape(text: str) -> None:
    """The parser does not read such a keyword; if it learns to, the check of keywords must learn it too."""
    with pytest.raises(SyntaxError):
        Store().query(text)
