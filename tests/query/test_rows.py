"""Every ready-made question gives the rows that are frozen in ``rows/``, in both engines and in the same order.

Of the questions on which rdflib is slow, the two engines are compared on the graph of a few gold records.
"""

from typing import Any

import pytest
from rdflib import Dataset

from ipgraph.query.catalogue import Question, load_questions
from ipgraph.query.source import StoreSource
from tests.query.frozen_rows import ASKED, ROWS, answered, asked, frozen, query_text, readable

SLOW_IN_RDFLIB = frozenset({
    "appeals", "awarded-share", "cases-of-a-party", "claimed-between", "conflicting-reports",
    "counter-suits", "damages-by-court", "dispute-counts",
    "final-results", "finally-due", "measures-outside-court", "most-active-parties", "names-of-a-party",
    "open-proceedings", "rights-asserted", "time-to-decision",
})  # fmt: skip

all_questions = pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)


@pytest.fixture(scope="session")
def graphs(corpus: StoreSource, few: StoreSource, small: StoreSource) -> dict[str, StoreSource]:
    return {"gold": corpus, "few": few, "small": small}


@pytest.fixture(scope="session")
def datasets(corpus_dataset: Dataset, few_dataset: Dataset, small_dataset: Dataset) -> dict[str, Dataset]:
    return {"gold": corpus_dataset, "few": few_dataset, "small": small_dataset}


@all_questions
def test_oxigraph_gives_the_frozen_rows(graphs: dict[str, StoreSource], question: Question) -> None:
    """To write them anew: ``python -m tests.query.frozen_rows``."""
    values, graph = asked(question.name)
    rows = answered(question, values, graphs[graph])
    assert len(rows) > 1, "a question that finds nothing is not tested"
    assert rows == frozen(question.name)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib warns of itself
@all_questions
def test_rdflib_gives_the_same_rows(
    graphs: dict[str, StoreSource], datasets: dict[str, Dataset], question: Question
) -> None:
    values, graph = asked(question.name)
    graph = "few" if question.name in SLOW_IN_RDFLIB else graph
    source = graphs[graph]
    answer: Any = datasets[graph].query(query_text(question, values, source))
    expected = frozen(question.name) if graph != "few" else answered(question, values, source)
    assert len(expected) > 1
    assert readable([str(variable) for variable in answer.vars], answer, source) == expected


def test_every_table_belongs_to_a_question() -> None:
    names = {question.name for question in load_questions()}
    assert {file.stem for file in ROWS.glob("*.csv")} == names
    assert {file.name for file in ROWS.iterdir()} == {*(f"{name}.csv" for name in names), ASKED.name}
