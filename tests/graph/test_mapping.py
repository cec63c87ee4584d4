from collections.abc import Mapping

import pytest
from pyoxigraph import Literal, NamedNode, Quad, QuerySolutions, Store

from ipgraph.graph.mapping import map_record
from ipgraph.graph.namespaces import PREFIXES, ROOT, A
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle
from ipgraph.model.codes import Language
from ipgraph.model.record import ArticleInfo, Bilingual, Disagreement, Names, Party, Record, Statistic
from tests.graph.samples import KILN, KILN_TEXTS, LATER, TEXT_EN, gold_records

CLAIM = "article/kiln-sues-oven#c1-claimed-1"


def load(*records: Record, texts: Mapping[Language, str] | None = None) -> Store:
    store = Store()
    store.extend(quads_of(StoredArticle(record, texts or {}) for record in records))
    return store


def ask(store: Store, query: str, unbound: str | None = None) -> list[list[str]]:
    answer = store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(answer, QuerySolutions)
    rows = []
    for row in answer:
        terms = [Literal(unbound) if term is None and unbound is not None else term for term in row]
        assert all(isinstance(term, (NamedNode, Literal)) for term in terms)
        rows.append([term.value.removeprefix(f"{ROOT}id/").removeprefix(f"{ROOT}code/") for term in terms])
    return sorted(rows)


@pytest.fixture(scope="module")
def store() -> Store:
    return load(KILN, LATER, texts=KILN_TEXTS)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "SELECT ?t { article:kiln-sues-oven dct:title ?t }",
            [["Kiln Sues Oven over Glaze Patent"], ["窑公司起诉炉公司"]],
        ),
        ("SELECT ?u { ?a prov:hadPrimarySource ?u }", [["https://example.org/a%20b"]]),
        (
            "SELECT (DATATYPE(?d) AS ?t) { article:kiln-wins schema:datePublished ?d }",
            [[PREFIXES["xsd"] + "gYearMonth"]],
        ),
        ("SELECT ?f { ?c ipg:filed ?x ; ipg:forum ?f }", [["forum/cn-suzhou-intermediate"]]),
        ("SELECT ?v ?c { ?s ipg:claims ?m . ?m ipg:amount ?v ; ipg:currency ?c }", [["5000000", "CNY"]]),
        ("SELECT ?v { ?s ipg:claimsInAll ?m . ?m a ipg:MoneyClaim ; ipg:amount ?v ; ipg:total true }", [["8000000"]]),
        ("SELECT ?v ?c { ?m ipg:equivalent ?e . ?e ipg:amount ?v ; ipg:currency ?c }", [["690000.5", "USD"]]),
        ("SELECT ?v ?k { ?m a ipg:MoneyAward ; ipg:amount ?v ; ipg:awardKind ?k }", [["1500000", "award-damages"]]),
        ("SELECT ?d { ?p a ipg:UnnamedParty ; ipg:describedAs ?d }", [["a dealer"], ["某经销商"]]),
        ("SELECT ?n { ?p a ipg:UnnamedParty ; ipg:name ?n }", []),
        ("SELECT ?p ?m { ?s ipg:sentenced ?p ; ipg:months ?m }", [["article/kiln-wins#p3", "18"]]),
        ("SELECT ?x ?y { ?f ipg:cause ?x ; ipg:result ?y }", [["cause-infringement", "result-found"]]),
        ("SELECT ?r { ?c ipg:remedy ?r }", [["remedy-damages"]]),
        ("SELECT ?c ?d { ?c ipg:reviews ?d }", [["article/kiln-wins#c5", "case/(2024)苏05民初77号"]]),
    ],
)
def test_what_a_record_says_is_in_the_graph(store: Store, query: str, expected: list[list[str]]) -> None:
    assert ask(store, query) == expected


def test_the_same_number_in_two_articles_is_one_patent(store: Store) -> None:
    rows = ask(store, "SELECT DISTINCT ?r (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?r a ipg:Right } } GROUP BY ?r")
    assert rows == [["right/patent/CN-ZL201110269715.3", "2"]]


def test_the_same_chinese_name_in_two_articles_is_one_party(store: Store) -> None:
    named = "SELECT DISTINCT ?p { GRAPH ?g { ?p a ipg:Party ; ipg:name '窑股份有限公司'@zh } }"
    assert len(ask(store, named)) == 1


def test_claim_and_counterclaim_of_one_number_are_two_cases(store: Store) -> None:
    assert ask(store, "SELECT ?c { ?c ipg:caseNumber ?n }") == [
        ["case/(2024)苏05民初77号"],
        ["case/(2024)苏05民初77号-contract"],
    ]


EVIDENCE = """
SELECT ?p ?quote ?span ?rule ?confidence {
  GRAPH ?g { ?s ?p ?o }
  ?words ipg:wordsOf ?p .
  ?s ?words ?statement .
  ?statement rdf:object ?o ; ipg:supportedBy ?span ; ipg:readBy ?method .
  ?span ipg:quote ?quote .
  ?method ipg:rule ?rule OPTIONAL { ?method ipg:confidence ?confidence }
  FILTER(?p = ipg:%s)
}
"""


def test_words_behind_a_fact_by_the_documented_pattern(store: Store) -> None:
    at = TEXT_EN.index("May 2024")
    rows = ask(store, EVIDENCE % "filed", unbound="-")
    assert [row[1:] for row in rows] == [
        ["2024年5月", "article/kiln-sues-oven/zh#char=9,16", "test", "0.9"],
        ["2024年5月", "article/kiln-sues-oven/zh#char=9,16", "test", "0.95"],
        ["May 2024", f"article/kiln-sues-oven/en#char={at},{at + 8}", "test", "0.9"],
        ["May 2024", f"article/kiln-sues-oven/en#char={at},{at + 8}", "test", "0.95"],
    ]
    assert [row[1:] for row in ask(store, EVIDENCE % "amount", unbound="-")] == [
        ["RMB 5 million", f"article/kiln-sues-oven/en#char={(at := TEXT_EN.index('RMB 5'))},{at + 13}", "test", "-"]
    ]


def test_a_name_leads_to_its_own_words_alone(store: Store) -> None:
    assert [row[1] for row in ask(store, EVIDENCE % "name", unbound="-")] == ["Kiln Ltd."]


def test_facts_read_at_one_place_share_its_node(store: Store) -> None:
    assert len(ask(store, "SELECT DISTINCT ?span { ?span ipg:quote 'Kiln Ltd.'@en }")) == 1
    assert len(ask(store, "SELECT ?s { ?s ipg:supportedBy ?span . ?span ipg:quote 'Kiln Ltd.'@en }")) == 3


def test_each_version_keeps_its_text(store: Store) -> None:
    assert ask(store, "SELECT ?t { article:kiln-sues-oven\\/zh ipg:text ?t }") == [[KILN_TEXTS["zh"]]]


def test_only_the_adopted_reading_is_asserted(store: Store) -> None:
    assert ask(store, "SELECT ?v { ?c ipg:claims ?m . ?m ipg:amount ?v }") == [["5000000"]]
    readings = "SELECT ?o ?st { ?d ipg:reading ?r . ?r rdf:object ?o ; ipg:standing ?st }"
    assert ask(store, readings) == [["5000000", "standing-adopted"], ["50000000", "standing-contested"]]
    assert ask(store, "SELECT ?o { ?d ipg:adopted/rdf:object ?o }") == [["5000000"]]


def test_a_disagreement_about_no_single_fact_keeps_both_words() -> None:
    record = Record(
        article=ArticleInfo(id="a"), disagreements=(Disagreement(about="proceedings[7]", en="five suits", zh="六件"),)
    )
    rows = ask(load(record), "SELECT ?o ?st { ?d ipg:reading ?r . ?r rdf:object ?o ; ipg:standing ?st }")
    assert rows == [["five suits", "standing-contested"], ["六件", "standing-contested"]]


def test_unknown_units_and_forums_are_provisional() -> None:
    statistic = Statistic(
        metric=Bilingual(en="seized goods"), value=3.0, unit="truckloads", reported_by=Names(en=("Harbour Watch",))
    )
    store = load(Record(article=ArticleInfo(id="a"), statistics=(statistic,)))
    rows = ask(
        store, "SELECT ?u ?f { ?o ipg:unit ?u ; ipg:reportedBy ?f . ?u ipg:provisional true . ?f ipg:provisional true }"
    )
    assert [row[0] for row in rows] == ["unit/truckloads"]
    assert rows[0][1].startswith("forum/x-harbour-watch-")


def test_hostile_text_never_breaks_the_store() -> None:
    bad = 'x\ud800\x00"\\\n<>{}|^`\u202e'
    record = Record(
        article=ArticleInfo(id=bad, urls=(f"https://example.org/{bad}", "javascript:1", "https://[")),
        parties=(Party(id=bad, name=Names(en=(bad,)), type="company"),),
    )
    store = load(record)
    assert ask(store, "SELECT (COUNT(*) AS ?n) { ?p a ipg:Party }") == [["1"]]
    assert len(ask(store, "SELECT ?u { ?a prov:hadPrimarySource ?u }")) == 1


def test_no_blank_nodes_and_no_repeated_quads() -> None:
    quads = quads_of(StoredArticle(record, {}) for record in (KILN, LATER, *gold_records()))
    assert len(set(quads)) == len(quads)
    assert all(isinstance(quad.subject, NamedNode) and not str(quad.object).startswith("_:") for quad in quads)


def test_an_article_cannot_take_the_name_of_another_graph() -> None:
    records = [Record(article=ArticleInfo(id=name)) for name in ("a", "a--evidence", "derived", "description")]
    graphs = {quad.graph_name for quad in quads_of(StoredArticle(r, {}) for r in records) if _is_article(quad)}
    assert len(graphs) == 4
    assert f"<{ROOT}graph/derived>" not in map(str, graphs)
    assert f"<{ROOT}graph/description>" not in map(str, graphs)
    assert f"<{ROOT}graph/a--evidence>" not in map(str, graphs)


def test_mapping_is_the_same_each_time() -> None:
    assert map_record(KILN, KILN_TEXTS) == map_record(KILN, KILN_TEXTS)


def _is_article(quad: Quad) -> bool:
    return quad.predicate == A and str(quad.object) == f"<{PREFIXES['ipg']}Article>"
