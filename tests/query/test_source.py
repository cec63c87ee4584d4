import pytest
from pyoxigraph import Literal, NamedNode, Quad, QueryBoolean, QuerySolutions, QueryTriples, Store

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import Question, load_questions
from ipgraph.query.labels import AT_ONCE, Labels
from ipgraph.query.names import party_names
from ipgraph.query.run import run_query
from ipgraph.query.source import Answer, StoreSource, rows

NAME = NamedNode("https://w3id.org/ipgraph/ns#name")


class Counted(StoreSource):
    """Remembers what it was asked."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.asked: list[str] = []

    def answer(self, text: str) -> Answer:
        self.asked.append(text)
        return super().answer(text)


def test_a_store_answers_over_its_named_graphs(small: StoreSource) -> None:
    assert isinstance(small.answer("SELECT * { ?c a ipg:Proceeding }"), QuerySolutions)
    assert bool(small.answer("ASK { ?c a ipg:Proceeding }"))
    assert isinstance(small.answer("ASK {}"), QueryBoolean)
    assert isinstance(small.answer("CONSTRUCT WHERE { ?c a ipg:Proceeding }"), QueryTriples)


def test_rows_have_a_term_or_nothing_for_each_variable(small: StoreSource) -> None:
    assert rows(small, "SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }") == [
        (Literal("1", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#integer")), None)
    ]
    with pytest.raises(QueryError, match="gave no rows"):
        rows(small, "ASK {}")


def test_a_query_that_cannot_be_read_is_told(small: StoreSource) -> None:
    with pytest.raises(QueryError, match="cannot be read at line 1, column 16"):
        small.answer("SELECT ?x { ?x }")


@pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)
def test_an_answer_takes_few_queries_whatever_its_size(corpus: StoreSource, question: Question) -> None:
    """The answer itself, the codes of up to two schemes, names of a kind, and two rounds of labels."""
    source = Counted(corpus.store)
    needed = {name: each.example for name, each in question.parameters.items() if each.required}
    table = run_query(source, question.text, needed)
    things = len(table.rows) * len(table.columns)
    assert len(source.asked) <= 5 + 2 * (things // AT_ONCE)


def test_many_labels_are_asked_for_in_parts() -> None:
    store = Store()
    nodes = [f"urn:n{number}" for number in range(2 * AT_ONCE + 1)]
    store.extend(Quad(NamedNode(node), NAME, Literal(f"name of {node}")) for node in nodes)
    source = Counted(store)
    labels = Labels(source, "en")
    labels.look_up(nodes)
    assert len(source.asked) == 2 * 3, "for the preferred labels, and for what else names those that have none"
    assert [labels.label(node) for node in nodes] == [f"name of {node}" for node in nodes]
    assert len(source.asked) == 2 * 3, "what is known is not asked for again"


def test_a_source_remembers_its_labels_for_the_next_answer(
    corpus: StoreSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, text = Counted(corpus.store), "SELECT ?court { ?case ipg:forum ?court } ORDER BY ?court"
    courts = [court.value for (court,) in rows(source, text)]
    del source.asked[:]
    first = Labels(source, "en")
    first.look_up(courts)
    said, told = len(source.asked), [first.label(court) for court in courts]
    again = Labels(source, "en")
    again.look_up(courts)
    assert [again.label(court) for court in courts] == told
    assert len(source.asked) == said, "what the source was asked for is not asked for again"
    chinese = Labels(source, "zh")
    chinese.look_up(courts)
    assert [chinese.label(court) for court in courts] != told, "each language has its own"
    said = len(source.asked)
    monkeypatch.setattr("ipgraph.query.labels.MOST_KNOWN", 0)
    assert [Labels(source, "en").label(court) for court in courts[:3]] == told[:3], "what was let go is asked for anew"
    assert len(source.asked) > said


def test_words_that_are_no_iri_are_their_own_label(small: StoreSource) -> None:
    labels = Labels(small, "en")
    labels.look_up(["no iri", "<urn:x>", ""])
    assert [labels.label(words) for words in ("no iri", "<urn:x>", "")] == ["no iri", "x>", ""]


def test_the_names_of_parties_are_asked_for_once(small: StoreSource) -> None:
    source = Counted(small.store)
    assert party_names(source) == party_names(source) == party_names(small)
    assert "Dongfeng Pumps" in party_names(source)
    assert len(source.asked) == 1
