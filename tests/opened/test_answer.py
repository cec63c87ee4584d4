import pickle
from decimal import Decimal

import pytest

from ipgraph.opened.answer import Answer
from ipgraph.opened.graph import OpenedGraph
from ipgraph.query.table import Column, Table, Thing

COURT = Thing("https://w3id.org/ipgraph/id/forum/cn-supreme", "最高人民法院")


@pytest.fixture
def answer() -> Answer:
    columns = (Column("forum", "court"), Column("count", "number"), Column("class", "class"))
    return Answer(Table(columns=columns, rows=((COURT, Decimal("1.5"), None), (None, 2, "x")), notes=("So.",)))


def test_rows_are_tuples_with_names(answer: Answer) -> None:
    first, second = list(answer)
    assert tuple(first) == (COURT, Decimal("1.5"), None)
    assert (first.forum, first["count"], first[-1], str(first.forum)) == (COURT, Decimal("1.5"), None, "最高人民法院")
    assert getattr(second, "class") == "x"
    assert second.asdict() == {"forum": None, "count": 2, "class": "x"}
    assert repr(second) == "Row(forum=None, count=2, class='x')"
    assert answer[1] == second
    with pytest.raises(KeyError, match="no column 'court'; the columns are forum, count, class"):
        first["court"]
    with pytest.raises(AttributeError, match="no column 'court'"):
        _ = first.court


def test_an_answer_tells_of_itself(answer: Answer) -> None:
    assert (len(answer), bool(answer), answer.columns, answer.notes) == (2, True, ("forum", "count", "class"), ("So.",))
    assert repr(answer) == "<Answer: 2 rows of forum, count, class>"
    assert str(answer).splitlines()[0].split() == ["court", "number", "class"]
    assert str(answer).splitlines()[-1] == "So."
    assert pickle.loads(pickle.dumps(answer.table)) == answer.table


def test_the_truth_of_an_ask_is_its_answer(graph: OpenedGraph) -> None:
    assert graph.query("ASK { ?a a ipg:Article }")
    assert not graph.query("ASK { ?a a <urn:nothing> }")
    assert not graph.query("SELECT ?a { ?a a <urn:nothing> }")
    assert graph.query("SELECT (false AS ?a) {}")
