import pytest
from pyoxigraph import Store

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.catalogue import load_questions
from ipgraph.query.grammar import END, first_misfit
from ipgraph.query.tokens import tokens

GOOD = (
    "ASK {}",
    "BASE <http://x/> PREFIX : <a:b> SELECT DISTINCT ?x (STRLEN(?y) AS ?n) FROM <a:b> FROM NAMED <a:c> { ?x :p ?y }",
    "SELECT * { ?x a ipg:Party ; ipg:name ?n , 'x'@en ; . OPTIONAL { ?x !(ipg:a|^ipg:b)/(ipg:c|a)+ ?z } }",
    "SELECT ?x (GROUP_CONCAT(DISTINCT ?y; SEPARATOR=', ') AS ?all) { ?x ?p ?y } GROUP BY ?x HAVING (COUNT(*) > 1)",
    "SELECT ?x { { SELECT ?x { ?x ?p 1.5 } LIMIT 3 } UNION { VALUES (?x ?y) { (UNDEF -2) (<a:b> 'c') } } }",
    "SELECT ?x { ?x ?p ?y FILTER(?y IN (1, 2) && NOT EXISTS { ?y ?q ?x } || !BOUND(?z) && ?y NOT IN ()) }",
    "CONSTRUCT { ?x a [ ipg:p (1 2) ] } WHERE { GRAPH ?g { ?x ?p ?y MINUS { ?x a ?y } } } ORDER BY DESC(?x) OFFSET 2",
    "CONSTRUCT WHERE { ?x ?p ?y }",
    "DESCRIBE ipgc:right-patent ?x { ?x a ?y } VALUES ?y { 1 true }",
    "SELECT ?x { BIND(IF(true, -(1 + 2) * 3, xsd:integer('4')) AS ?x) ?s ?p _:b , [], (), +1 }",
)


@pytest.mark.parametrize("text", [*GOOD, *(question.text for question in load_questions())])
def test_what_the_engine_reads_fits(text: str) -> None:
    Store().query(text, prefixes=PREFIXES)
    assert first_misfit(list(tokens(text))) is None


@pytest.mark.parametrize("text", GOOD)
def test_without_any_one_token_both_agree_that_it_is_no_query(text: str) -> None:
    """What the grammar refuses the engine refuses too; the engine refuses more, such as variables used wrongly."""
    found = list(tokens(text))
    for left_out in range(len(found)):
        rest = " ".join(token.text for number, token in enumerate(found) if number != left_out)
        if first_misfit(list(tokens(rest))) is not None:
            with pytest.raises(SyntaxError):
                Store().query(rest, prefixes=PREFIXES)


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("SELECT ?x WHERE ?x", 3, {"'{'"}),
        ("ASK { ?x a }", 4, {"VAR", "STRING", "NUMBER", "PNAME"}),
        ("ASK {", 2, {"'}'", "VAR", "'OPTIONAL'"}),
        ("ASK {} x", 3, {END, "'LIMIT'"}),
        ("", 0, {"'SELECT'", "'PREFIX'"}),
    ],
)
def test_the_first_token_that_does_not_fit(text: str, number: int, expected: set[str]) -> None:
    misfit = first_misfit(list(tokens(text)))
    assert misfit is not None
    assert misfit.number == number
    assert expected <= misfit.expected


def test_a_deep_query_is_followed_to_its_end() -> None:
    assert first_misfit(list(tokens("ASK " + "{" * 20_000 + "}" * 20_000))) is None
