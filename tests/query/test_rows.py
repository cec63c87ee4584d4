"""Every ready-made question gives the rows that are frozen in ``rows/``, in both engines and in the same order."""

from typing import Any

import pytest
from rdflib import Dataset

from ipgraph.query.catalogue import Question, load_questions
from ipgraph.query.run import Graph
from tests.query.frozen_rows import ASKED, ROWS, answered, asked, frozen, query_text, readable

all_questions = pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)


@pytest.fixture(scope="session")
def graphs(corpus: Graph, small: Graph) -> dict[str, Graph]:
    return {"gold": corpus, "small": small}


@pytest.fixture(scope="session")
def datasets(corpus_dataset: Dataset, small_dataset: Dataset) -> dict[str, Dataset]:
    return {"gold": corpus_dataset, "small": small_dataset}


@all_questions
def test_oxigraph_gives_the_frozen_rows(graphs: dict[str, Graph], question: Question) -> None:
    """To write them anew: ``python -m tests.query.frozen_rows``."""
    values, graph = asked(question.name)
    rows = answered(question, values, graphs[graph].store)
    assert len(rows) > 1, "a question that finds nothing is not tested"
    assert rows == frozen(question.name)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib warns of itself
@all_questions
def test_rdflib_gives_the_frozen_rows(
    graphs: dict[str, Graph], datasets: dict[str, Dataset], question: Question
) -> None:
    values, graph = asked(question.name)
    store = graphs[graph].store
    answer: Any = datasets[graph].query(query_text(question, values, store))
    assert readable([str(variable) for variable in answer.vars], answer, store) == frozen(question.name)


def test_every_table_belongs_to_a_question() -> None:
    names = {question.name for question in load_questions()}
    assert {file.stem for file in ROWS.glob("*.csv")} == names
    assert {file.name for file in ROWS.iterdir()} == {*(f"{name}.csv" for name in names), ASKED.name}
