"""What persons decided is in the graph, whatever the order of their files, and leaves no trace when it is taken out."""

from itertools import permutations

import pytest
from pyoxigraph import QuerySolutions, Store

from ipgraph.decide.kinds import NONE, Decisions
from ipgraph.decide.reading import parse_decisions
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.quads import decided_quads, quads_of
from ipgraph.graph.records import StoredArticle
from tests.decide.samples import ADOPT_VERSION, CORRECT, EVERY, NOT_SAME, RENAME, SAME, decisions
from tests.graph.samples import KILN, KILN_TEXTS, LATER

ARTICLES = (StoredArticle(KILN, KILN_TEXTS), StoredArticle(LATER, {}))


def rows(query: str, decided: Decisions) -> set[tuple[str, ...]]:
    store = Store()
    store.bulk_extend(quads_of(ARTICLES, decided))
    answer = store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(answer, QuerySolutions)
    return {tuple(value.value if value else "" for value in row) for row in answer}


def test_without_decisions_the_graph_is_the_plain_one() -> None:
    assert decided_quads(ARTICLES, NONE) == (quads_of(ARTICLES), ())
    assert decided_quads(ARTICLES, parse_decisions({"empty.toml": "# nothing yet"})) == (quads_of(ARTICLES), ())


def test_the_order_in_the_files_changes_nothing() -> None:
    first = [str(quad) for quad in quads_of(ARTICLES, decisions(*EVERY))]
    for order in list(permutations(EVERY))[1::800]:
        assert [str(quad) for quad in quads_of(ARTICLES, decisions(*order))] == first


def test_who_decided_what_when_and_why() -> None:
    query = """SELECT ?kind ?who ?day ?why ?file ?followed {
      ?d a ipg:Decision ; ipg:decisionKind/skos:notation ?kind ; prov:wasAttributedTo/schema:name ?who ; dct:date ?day ;
        ipg:reason ?why ; ipg:keptIn ?file ; ipg:followed ?followed }"""
    told = ("Ke Lan", "2026-03-01", "I read both articles.", "review.toml")
    assert rows(query, decisions(CORRECT, RENAME.replace("kiln-wins", "gone"))) == {
        ("correct", *told, "true"),
        ("rename", *told, "false"),
    }


def test_what_the_decider_saw() -> None:
    query = """SELECT ?path ?was ?becomes ?saw {
      ?d ipg:decides ?f . ?f ipg:inArticle article:kiln-sues-oven ; ipg:point ?path ; ipg:was ?was ;
        ipg:becomes ?becomes ; ipg:saw ?saw }"""
    values = ("proceedings[0].filed", "2024-05", "2024-05-06")
    assert rows(query, decisions(CORRECT)) == {(*values, "May 2024"), (*values, "2024年5月")}


def test_the_words_behind_a_corrected_fact_are_those_of_the_article() -> None:
    query = """SELECT ?day ?quote ?rule ?sure {
      ?c ipg:filed ?day ; words:filed ?s . ?s rdf:object ?day ; ipg:supportedBy/ipg:quote ?quote ; ipg:readBy ?m .
      ?m ipg:rule ?rule ; ipg:confidence ?sure }"""
    decided = ("decision", "1")
    assert rows(query, decisions(CORRECT)) == {
        ("2024-05-06", "May 2024", *decided),
        ("2024-05-06", "2024年5月", *decided),
    }


def test_the_reading_of_the_other_version_is_kept_and_contested() -> None:
    query = """SELECT ?amount ?standing {
      ?d a ipg:Disagreement ; ipg:reading ?s . ?s rdf:object ?amount ; ipg:standing/skos:notation ?standing }"""
    assert rows(query, NONE) == {("5000000", "adopted"), ("50000000", "contested")}
    assert rows(query, decisions(ADOPT_VERSION)) == {("50000000", "adopted"), ("5000000", "contested")}


def test_joined_by_a_person() -> None:
    query = """SELECT ?one ?other ?why {
      ?j a ipg:Join ; ipg:clue "decided" ; ipg:reason ?why ; ipg:joins ?one , ?other
      FILTER(STR(?one) < STR(?other)) FILTER(LANG(?why) = "en") }"""
    one, other = (f"{PREFIXES['article']}{name}" for name in ("kiln-sues-oven#c1", "kiln-wins#c2"))
    assert rows(query, NONE) == set()
    assert rows(query, decisions(SAME)) == {(one, other, "a person has decided so")}
    case = "SELECT ?c { ?one ipg:refersTo ?c . ?other ipg:refersTo ?c . FILTER(?one = <%s> && ?other = <%s>) }"
    assert len(rows(case % (one, other), decisions(SAME))) == 1


def test_told_apart_by_a_person() -> None:
    query = "SELECT DISTINCT ?p { ?p ipg:name '炉股份有限公司'@zh }"
    assert (len(rows(query, NONE)), len(rows(query, decisions(NOT_SAME)))) == (1, 2)


@pytest.mark.parametrize(("decided", "label"), [(NONE, "Kiln"), (decisions(RENAME), "Kiln Holdings")])
def test_one_label_in_each_language(decided: Decisions, label: str) -> None:
    query = "SELECT ?label { ?p ipg:name 'Kiln Ltd.'@en ; skos:prefLabel ?label FILTER(LANG(?label) = 'en') }"
    assert rows(query, decided) == {(label,)}
