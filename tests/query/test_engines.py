"""Both engines give the same rows for narrowed questions; an empty graph gives none; words of a person stay words."""

from decimal import Decimal
from typing import Any

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode
from rdflib import Dataset
from rdflib import Literal as RdflibLiteral

from ipgraph.query.catalogue import Question, load_questions
from ipgraph.query.columns import load_headings
from ipgraph.query.parameters import bind, check_values
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource

NUMBERS = ("integer", "decimal")
all_questions = pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)

# As they stand the questions are compared on the gold records.
NARROWED: tuple[dict[str, str], ...] = (
    {"party": "dongfeng", "other": "xilang"},
    {"party": "银杏"},
    {"right-type": "patent"},
    {"since": "2023"},
    {"party": "dongfeng", "group": "yes"},
    {"group": "yes"},
)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib warns of itself
@pytest.mark.parametrize(
    ("question", "values"),
    [
        pytest.param(question, values, id=" ".join([question.name, *values]))
        for question in load_questions()
        for values in NARROWED
        if set(values) <= set(question.parameters)
    ],
)
def test_both_engines_give_the_same_rows_in_the_same_order(
    small: StoreSource, small_dataset: Dataset, question: Question, values: dict[str, str]
) -> None:
    values = {**_needed(question), **values}
    text = bind(question.text, question.header, check_values(question.header, values, small))
    solutions = small.store.query(text, use_default_graph_as_union=True)
    variables = [variable.value for variable in solutions.variables]  # type: ignore[union-attr]
    several = [name in load_headings() and load_headings()[name].several for name in variables]
    ours = [_comparable(list(row), several) for row in solutions]  # type: ignore[union-attr]
    theirs = [_comparable(list(row), several) for row in small_dataset.query(text)]  # type: ignore[arg-type]
    assert ours == theirs


def _needed(question: Question) -> dict[str, str]:
    """The examples of the parameters without which a question is not asked."""
    return {name: parameter.example for name, parameter in question.parameters.items() if parameter.required}


def _comparable(row: list[Any], several: list[bool]) -> list[Any]:
    """Numbers as decimals, several IRIs in one order, everything else as its text."""
    cells: list[Any] = []
    for term, many in zip(row, several, strict=True):
        text = term.value if isinstance(term, (Literal, NamedNode, BlankNode)) else None if term is None else str(term)
        datatype = ""
        if isinstance(term, (Literal, RdflibLiteral)):
            datatype = str(getattr(term.datatype, "value", term.datatype)).rpartition("#")[2]
        if text is not None and datatype in NUMBERS:
            cells.append(Decimal(text))
        else:
            cells.append(sorted(text.split()) if many and text else text)
    return cells


@all_questions
def test_an_empty_graph_gives_an_empty_answer(empty: StoreSource, question: Question) -> None:
    examples = {name: parameter.example for name, parameter in question.parameters.items()}
    for values in (_needed(question), examples):
        table = run_query(empty, question.text, values)
        assert table.rows == ()
        assert table.notes[0] == question.header.empty.text(table.language)


HOSTILE = (
    'x" } DROP ALL #',
    '") || true || ("',
    "'; INSERT DATA { <a:a> <a:b> <a:c> }",
    '\\") } UNION { ?c ?any_p ?any_o',
    'VALUES ?party { "" }',
    "} SERVICE <http://localhost:1/> { ?s ?p ?o }",
    "line\nbreak\r\t\0",
    "“引号”\u202e{}\U0001f600",
    "\\u0022 } #",
    "<urn:x>",
    "?other",
)


@all_questions
def test_hostile_words_are_only_words(small: StoreSource, question: Question) -> None:
    """Three of them for each question, others for the next one."""
    before = len(small.store)
    free = [name for name, parameter in question.parameters.items() if parameter.type in ("text", "party")]
    for i in range(3):
        for name in free:
            hostile = HOSTILE[(3 * question.number + i) % len(HOSTILE)]
            assert run_query(small, question.text, {**_needed(question), name: hostile}).rows == ()
    assert len(small.store) == before
