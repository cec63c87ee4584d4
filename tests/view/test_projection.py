import pytest
from pyoxigraph import QuerySolutions

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph
from ipgraph.view.cards import Node
from ipgraph.view.projection import Picture, project


def ask(graph: Graph, query: str) -> list[tuple[str, ...]]:
    found = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(found, QuerySolutions)
    return [tuple(term.value for term in row) for row in found]


def named(picture: Picture, kind: str, english: str) -> Node:
    return next(node for node in picture.nodes(kind) if english in node.name[0])


@pytest.mark.parametrize(
    ("kind", "of"),
    [("dispute", "Dispute"), ("proceeding", "Proceeding"), ("party", "Party"), ("right", "Right"), ("forum", "Forum"),
     ("statistic", "StatObservation"), ("article", "Article")],
)  # fmt: skip
def test_every_thing_is_a_node(picture: Picture, graph: Graph, kind: str, of: str) -> None:
    # An office that is sued is a forum and a party; it is drawn once, as what it is first of all.
    also = "FILTER NOT EXISTS { ?x a ipg:Forum }" if kind == "party" else ""
    ((count,),) = ask(graph, f"SELECT (COUNT(DISTINCT ?x) AS ?n) {{ ?x a ipg:{of} {also} }}")
    assert len(picture.nodes(kind)) == int(count) > 0


def test_links_are_the_statements(picture: Picture, graph: Graph) -> None:
    drawn = {(target, source) for source, target, data in picture.graph.edges(data=True) if data["edge"] == "claimant"
             and picture.graph.nodes[target]["node"].kind == "proceeding"}  # fmt: skip
    assert drawn == set(ask(graph, "SELECT ?c ?p { ?c a ipg:Proceeding ; ipg:claimant ?p }"))


def test_a_dispute_has_the_links_of_its_proceedings(picture: Picture, graph: Graph) -> None:
    drawn = {(source, target) for source, target, data in picture.graph.edges(data=True) if data["edge"] == "forum"
             and picture.graph.nodes[source]["node"].kind == "dispute"}  # fmt: skip
    assert drawn == set(ask(graph, "SELECT DISTINCT ?d ?f { ?c ipg:inDispute ?d ; ipg:forum ?f }"))


def test_a_dispute_is_called_by_those_who_have_names(picture: Picture, graph: Graph) -> None:
    nameless = {name for (name,) in ask(graph, "SELECT DISTINCT ?n { ?p a ipg:UnnamedParty ; ipg:describedAs ?n }")}
    both = ask(graph, "SELECT DISTINCT ?d { ?c ipg:inDispute ?d ; ipg:respondent ?a, ?b . ?a a ipg:UnnamedParty . "
                      "FILTER NOT EXISTS { ?b a ipg:UnnamedParty } }")  # fmt: skip
    titles = {node.iri: node.name[0] for node in picture.nodes("dispute")}
    assert both
    assert [titles[iri] for (iri,) in both if any(f" v {name} " in titles[iri] for name in nameless)] == []


def test_words_are_the_quotations(picture: Picture, graph: Graph) -> None:
    quotes = {words for (words,) in ask(graph, "SELECT DISTINCT ?q { ?s ipg:quote ?q }")}
    assert picture.stretches
    for stretch in picture.stretches:
        units = picture.sentences[stretch.sentence].text.encode("utf-16-le")
        assert units[2 * stretch.start : 2 * stretch.end].decode("utf-16-le") in quotes


def test_sentences_are_in_their_articles(picture: Picture, graph: Graph) -> None:
    texts = {stored.record.article.id: stored.texts for stored in graph.articles()}
    identifiers = {article: name for article, name in ask(graph, "SELECT ?a ?i { ?a dct:identifier ?i }")}  # noqa: C416
    for passage in picture.sentences:
        version = picture.versions[passage.version]
        text = dict(texts[identifiers[version.article]])[version.language]  # type: ignore[index]
        assert text[passage.start :].startswith(passage.text)


def test_facts_have_words_unless_a_rule_made_them(picture: Picture) -> None:
    bare = [fact for node in picture.nodes("proceeding") for fact in node.facts
            if not (fact.words or fact.derived or fact.property in ("^ipg:reports", "^ipg:reviews"))]  # fmt: skip
    assert not bare


def test_facets_count_as_the_graph_does(picture: Picture, graph: Graph) -> None:
    ((count,),) = ask(
        graph, "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?c ipg:inDispute ?d ; ipg:status ipgc:status-pending }"
    )
    (status,) = (facet for facet in picture.facets if facet.row.name == "status")
    assert sum(("pending", "在审") in status.names(node.iri) for node in picture.nodes("dispute")) == int(count) > 0


def test_both_readings_of_a_disagreement_are_told(picture: Picture) -> None:
    disputed = [(node, fact) for node in picture.nodes() for fact in node.facts if fact.disputed]
    assert disputed
    for node, fact in disputed:
        assert fact.words
        assert any(other.property == fact.property and not other.disputed for other in node.facts)


def test_cards_of_a_known_dispute(picture: Picture) -> None:
    node = named(picture, "dispute", "Tencent v ")
    assert "诉" in node.name[1]
    (right,) = (facet for facet in picture.facets if facet.row.name == "right")
    assert ("copyright", "著作权") in right.names(node.iri)
    assert node.since <= node.until


def test_astral_characters_count_twice(hostile_file: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    from tests.view.conftest import HOSTILE_ARTICLE, build_graph

    folder = tmp_path_factory.mktemp("astral")
    (folder / "a.txt").write_text(
        HOSTILE_ARTICLE.replace("Kiln Ltd. (Kiln) sued", "𝒦 Kiln Ltd. (Kiln) sued"), encoding="utf-8"
    )
    graph = build_graph(folder / "a.txt", folder / "graph")
    picture = project(graph)
    quotes = {words for (words,) in ask(graph, "SELECT ?q { ?s ipg:quote ?q }")}
    for stretch in picture.stretches:
        units = picture.sentences[stretch.sentence].text.encode("utf-16-le")
        assert units[2 * stretch.start : 2 * stretch.end].decode("utf-16-le") in quotes


def test_a_dispute_stands_as_the_last_instance_left_it(picture: Picture, graph: Graph) -> None:
    found = ask(
        graph,
        "SELECT DISTINCT ?d ?result ?court { ?above ipg:inDispute ?d ; ipg:reviews ?below ; ipg:outcome ?o . "
        "?above ipg:forum ?f . ?below ipg:outcome [] . ?o skos:prefLabel ?result . ?f skos:prefLabel ?court . "
        "FILTER(?o != ipgc:outcome-unknown && LANG(?result) = 'en' && LANG(?court) = 'en') "
        "FILTER NOT EXISTS { ?other ipg:inDispute ?d ; ipg:outcome [] . FILTER(?other NOT IN (?above, ?below)) } }",
    )
    told: dict[str, list[str]] = {}
    for dispute, result, court in found:
        told.setdefault(dispute, []).append(f"{result} ({court}")
    lines = {node.iri: node.lines[-1][0] for node in picture.nodes("dispute")}
    assert len(told) > 3
    for dispute, standing in told.items():
        assert lines[dispute].startswith(tuple(standing)), lines[dispute]


def test_a_card_says_which_of_several_sums_it_shows(picture: Picture) -> None:
    lines = [line for node in picture.nodes("dispute") for line in node.lines]
    assert any(english.startswith("awarded up to ") and chinese.startswith("判给至多") for english, chinese in lines)
    assert any(english.startswith("awarded CNY ") for english, _ in lines)
