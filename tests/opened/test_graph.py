import datetime
from decimal import Decimal
from pathlib import Path

import pytest

import ipgraph
from ipgraph.errors import GraphError, QueryError
from ipgraph.opened.graph import OpenedGraph, Value


def test_a_question_by_name_number_and_file(graph: OpenedGraph, tmp_path: Path) -> None:
    by_name = graph.query("claimed-and-awarded", party="Geely")
    assert [row.awarded for row in by_name] == [Decimal(7_000_000), Decimal("642596249.6")]
    assert graph.query("dispute-timeline").table == graph.query("2").table
    (tmp_path / "mine.rq").write_text("ASK {}", encoding="utf-8")
    assert graph.query(tmp_path / "mine.rq")
    assert graph.query(str(tmp_path / "mine.rq"))


@pytest.mark.parametrize(
    ("question", "values", "rows"),
    [
        ("claimed-and-awarded", {"party": None}, 5),
        ("claimed-and-awarded", {"party": "nobody"}, 0),
        ("claimed-and-awarded", {"right_type": "trade-secret", "language": "zh"}, 2),
        ("large-awards", {"least": 600_000_000}, 1),
        ("large-awards", {"least": 6.5e8}, 0),
        ("filed-between", {"until": datetime.date(1990, 1, 1)}, 0),
        ("cases-of-a-party", {"party": "Geely", "group": True}, 6),
    ],
)
def test_parameters_are_values_of_python(
    graph: OpenedGraph, question: str, values: dict[str, Value], rows: int
) -> None:
    assert len(graph.query(question, **values)) == rows


@pytest.mark.parametrize(
    ("question", "values", "complaint"),
    [
        ("claimed-and-awardet", {}, "there is no question 'claimed-and-awardet'; did you mean claimed-and-awarded"),
        ("claimed-and-awarded", {"who": "x"}, "takes no parameter 'who'"),
        ("missing.rq", {}, "missing.rq: No such file"),
        ("SELECT ?x { ?x", {}, "the '{' here is not closed"),
        ("DELETE WHERE { ?s ?p ?o }", {}, "DELETE changes data"),
    ],
)
def test_what_cannot_be_asked_is_an_error(
    graph: OpenedGraph, question: str, values: dict[str, Value], complaint: str
) -> None:
    with pytest.raises(ipgraph.IPGraphError, match=complaint.replace("{", r"\{")):
        graph.query(question, **values)


def test_a_file_in_another_coding_is_an_error(graph: OpenedGraph, tmp_path: Path) -> None:
    (tmp_path / "odd.rq").write_bytes("ASK { ?x rdfs:label '诉' }".encode("gb18030"))
    with pytest.raises(QueryError, match=r"odd\.rq: not a query in UTF-8"):
        graph.query(tmp_path / "odd.rq")


def test_an_article_has_its_titles_texts_and_sources(graph: OpenedGraph) -> None:
    assert len(graph.articles()) == 3
    (id,) = (id for id in graph.articles() if "geely" in graph.article(id).texts["en"].lower())
    article = graph.article(id)
    assert article.iri.endswith(f"/article/{id}")
    assert (set(article.titles), set(article.texts)) == ({"en", "zh"}, {"en", "zh"})
    assert article.published == "2024-06-24" or article.published is not None
    with pytest.raises(QueryError, match=f"the graph has no article 'rmb-640-million'; did you mean {id}"):
        graph.article("rmb-640-million")
    with pytest.raises(QueryError, match=r"the graph has no article 'zzzz'$"):
        graph.article("zzzz")


def test_evidence_is_the_words_that_stand_in_the_articles(graph: OpenedGraph) -> None:
    cases = [row.c for row in graph.query("SELECT DISTINCT ?c { ?c a ipg:Proceeding }")]
    found = [quotation for case in cases for quotation in graph.evidence(case)]
    assert len(found) > 40
    for quotation in found:
        text = graph.article(quotation.article).texts[quotation.language]
        assert text[quotation.start : quotation.end] == quotation.quote
        assert 0 < quotation.confidence <= 1
    assert {quotation.language for quotation in found} == {"en", "zh"}


def test_evidence_of_one_property(graph: OpenedGraph) -> None:
    (case,) = (row.c for row in graph.query("SELECT DISTINCT ?c { ?c ipg:awards/ipg:amount 637596249.6 }"))
    whole = graph.evidence(case)
    dated = graph.evidence(case.iri, "ipg:decided")
    assert dated
    assert set(dated) == {each for each in whole if each.property == "https://w3id.org/ipgraph/ns#decided"}
    assert dated == graph.evidence(case, "https://w3id.org/ipgraph/ns#decided")
    assert {each.value for each in dated} == {"2024-04-25"}
    assert graph.evidence("article:nothing") == ()
    with pytest.raises(QueryError, match="'no iri' is neither an IRI nor a name"):
        graph.evidence("no iri")


def test_a_closed_graph_says_so(samples: Path, graph: OpenedGraph) -> None:
    with ipgraph.open(samples / "built") as opened:
        assert repr(opened) == f"<ipgraph graph: {samples / 'built'}>"
        answer = opened.query("ASK {}")
    opened.close()
    assert repr(opened).endswith(", closed>")
    assert answer
    for ask in (lambda: opened.query("ASK {}"), opened.articles, opened.to_networkx):
        with pytest.raises(QueryError, match="was closed; open it again"):
            ask()


def test_a_folder_without_a_graph_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=str(tmp_path)):
        ipgraph.open(tmp_path)


def test_a_graph_is_shown_in_a_cell(graph: OpenedGraph, samples: Path) -> None:
    shown = ipgraph.show(graph, party="Geely", title="Geely")
    assert "<title>Geely</title>" in shown.html
    assert ipgraph.show(samples / "built", party="Geely", title="Geely").html == shown.html
    with pytest.raises(QueryError):
        graph.show(party="nobody of this name")
