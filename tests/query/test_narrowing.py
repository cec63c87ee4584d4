"""A question without the blocks that narrow nothing, and with its columns in wholes, has the same rows."""

import pytest

from ipgraph.query.catalogue import Question, find_question, load_questions
from ipgraph.query.narrowing import (
    in_wholes,
    most_rows,
    without_idle_blocks,
    without_idle_filters,
    without_limit,
)
from ipgraph.query.source import StoreSource, rows
from tests.query.frozen_rows import asked, query_text


@pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)
def test_the_rows_are_the_same(corpus: StoreSource, small: StoreSource, question: Question) -> None:
    values, graph = asked(question.name)
    needed = {name: parameter.example for name, parameter in question.parameters.items() if parameter.required}
    for source, given in ((corpus if graph == "gold" else small, values), (corpus, needed), (small, needed)):
        text = query_text(question, given, source)
        assert told(source, in_wholes(without_idle_filters(without_idle_blocks(text)))) == told(source, text)


def told(source: StoreSource, text: str) -> list[list[str]]:
    """The rows as words; several things in one cell stand in no order."""
    return [[" ".join(sorted(str(term).strip('"').split())) for term in row] for row in rows(source, text)]


def test_a_block_with_a_value_stays() -> None:
    text = find_question("open-proceedings").text
    assert "VALUES ?party" not in without_idle_blocks(text)
    given = text.replace('VALUES ?right_type { "" }', 'VALUES ?right_type { "patent" }')
    assert 'VALUES ?right_type { "patent" }' in without_idle_blocks(given)
    assert "?party" not in without_idle_blocks(given)
    named = text.replace('VALUES ?party { "" }', 'VALUES ?party { "x" }')
    assert "VALUES ?other" in without_idle_blocks(named)


@pytest.mark.parametrize(
    ("value", "asked", "idle"),
    [
        ('""', 'FILTER(?x = "" || EXISTS { ?a ?b ?c FILTER(CONTAINS("(", ?x)) })', True),
        ('""', 'FILTER(?x = "" || EXISTS {\n    ?a ?b ?x\n  })', True),
        ('"2020"', 'FILTER(?x = "" || ?a = ?x)', False),
        ('"" "2020"', 'FILTER(?x = "" || ?a = ?x)', False),
        ('"0001-01-01"^^<xsd#date>', 'FILTER(?x = "0001-01-01"^^xsd:date || ?a >= ?x)', True),
        ('"2020-01-01"^^<xsd#date>', 'FILTER(?x = "0001-01-01"^^xsd:date || ?a >= ?x)', False),
        ('"yes"', 'FILTER(?x = "yes" || ?a = ?b)', True),
        ('""', 'FILTER(?x = "" && ?a = ?b)', False),
    ],
)  # fmt: skip
def test_a_filter_that_holds_of_everything_is_left_out(value: str, asked: str, idle: bool) -> None:
    text = f"SELECT * WHERE {{\n  VALUES ?x {{ {value} }}\n  ?a ?b ?c\n  {asked}\n  FILTER(?c > 1)\n}}"
    assert without_idle_filters(text) == (text.replace(f"\n  {asked}", "") if idle else text)


def test_columns_are_asked_for_as_wholes_unless_somebody_is_named() -> None:
    text = find_question("counter-suits").text
    whole = "OPTIONAL { SELECT ?g ?c ?forum WHERE { GRAPH ?g { ?c ipg:forum ?forum } } }"
    assert whole not in text
    assert whole in in_wholes(text)
    named = text.replace('VALUES ?party { "" }', 'VALUES ?party { "x" }')
    assert in_wholes(named) == named


def test_columns_of_few_cases_are_looked_up_for_these() -> None:
    text = find_question("split-findings").text
    assert "LIMIT 100000" in text
    assert in_wholes(text) == text


def test_facts_of_one_graph_are_asked_for_one_by_one() -> None:
    facts = "GRAPH ?g { ?a ipg:reports ?c . ?c ipg:status ?s ; ipg:outcome ?o }"
    assert in_wholes(f"SELECT * WHERE {{ {facts} }}") == (
        "SELECT * WHERE { GRAPH ?g { ?a ipg:reports ?c } "
        "{ SELECT ?g ?c ?s WHERE { GRAPH ?g { ?c ipg:status ?s } } } "
        "{ SELECT ?g ?c ?o WHERE { GRAPH ?g { ?c ipg:outcome ?o } } } }"
    )
    assert in_wholes(f"ASK {{ FILTER EXISTS {{ {facts} }} }}") == f"ASK {{ FILTER EXISTS {{ {facts} }} }}"


def test_a_limit_is_told_and_lifted() -> None:
    text = find_question("last-known-status").text
    assert most_rows(text) == 500
    assert "LIMIT" not in without_limit(text)
    assert most_rows(without_limit(text)) == 0
    assert most_rows(find_question("disagreements").text) == 0
