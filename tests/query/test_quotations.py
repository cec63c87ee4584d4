"""The words behind the rows of an answer."""

import pytest
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import Question, find_question, load_questions
from ipgraph.query.quotations import NODES, run_with_evidence
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.table import Table, Thing

VERSION = "https://w3id.org/ipgraph/id/article/song-on-a-site"


def behind(table: Table, column: str) -> list[list[tuple[str, str | None]]]:
    """The places and words in one column of the answer."""
    at = [each.name for each in table.columns].index(column)
    cells = [row[at] for row in table.rows]
    return [[(thing.iri, thing.label) for thing in cell] if isinstance(cell, tuple) else [] for cell in cells]


def test_the_words_of_a_sum_stand_beside_it(small: StoreSource) -> None:
    table = run_with_evidence(small, find_question("damages-by-court").text, {})
    assert [column.heading for column in table.columns[-3:]] == ["English words", "Chinese words", "source links"]
    english, chinese = behind(table, "english_words"), behind(table, "chinese_words")
    assert (f"{VERSION}/en#char=85,95", "“RMB 20,000”") in english[0]
    assert (f"{VERSION}/zh#char=28,31", "“2万元”") in chinese[0]
    assert (f"{VERSION}/zh#char=36,43", "“1500.5元”") in chinese[1]
    assert not [words for words in chinese[0] if "1500.5" in str(words)], "words of another sum"


def test_the_links_of_the_articles_stand_last(small: StoreSource) -> None:
    table = run_with_evidence(small, find_question("open-proceedings").text, {"language": "zh"})
    assert [column.heading for column in table.columns[-3:]] == ["英文原文", "中文原文", "来源链接"]
    link = "https://pumps.example/news/20240531/impeller.html"
    assert (Thing(link, link),) in [row[-1] for row in table.rows]


@pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)
def test_the_rows_are_those_of_the_answer_alone(small: StoreSource, question: Question) -> None:
    needed = {name: "Dongfeng" for name, parameter in question.parameters.items() if parameter.required}
    table, alone = run_with_evidence(small, question.text, needed), run_query(small, question.text, needed)
    assert [row[:-3] for row in table.rows] == list(alone.rows)
    assert table.columns[:-3] == alone.columns
    assert table.notes == alone.notes
    assert not {column.name for column in alone.columns} & set(NODES)


def test_an_empty_graph_has_no_words() -> None:
    table = run_with_evidence(StoreSource(Store()), find_question("findings").text, {})
    assert table.rows == ()
    assert len(table.columns) == 12


def test_an_own_query_has_no_evidence(small: StoreSource) -> None:
    with pytest.raises(QueryError, match="goes with ready-made questions"):
        run_with_evidence(small, "SELECT * {}", {})
