import pytest

from ipgraph.graph.forums import forum_iri
from ipgraph.model.record import ArticleInfo, Names, Proceeding, Record
from ipgraph.resolve.forums import RecordForums, forum_key
from tests.graph.test_mapping import ask, load


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (Names(zh=("苏州中院",)), "cn-suzhou-intermediate"),
        (Names(zh=("江苏省苏州市中级人民法院", "苏州中院")), "cn-suzhou-intermediate"),
        (Names(en=("Suzhou Intermediate People's Court",)), "cn-suzhou-intermediate"),
        (Names(en=("the Supreme People's Court",)), "cn-supreme"),
        (Names(en=("CNIPA",)), "cn-cnipa"),
        (Names(zh=("国家知识产权局",), en=("Some Office",)), "cn-cnipa"),
        (Names(en=("a court in Ruritania",)), None),
        (Names(), None),
    ],
)
def test_keys(names: Names, key: str | None) -> None:
    assert forum_key(names) == key


def test_iris_without_a_key() -> None:
    alone = RecordForums(Record(article=ArticleInfo(id="x")))
    assert forum_iri(Names(), alone) is None
    vague = forum_iri(Names(en=("a court in Ruritania",)), alone)
    assert vague is None, "the same words may mean another court elsewhere"
    one, other = (forum_iri(Names(en=(form,)), alone) for form in ("Harbour Watch", "harbour  watch"))
    assert one is not None
    assert one == other
    assert "/id/forum/x-harbour-watch-" in one.value


def test_the_authority_graph() -> None:
    case = Proceeding(id="c1", type="civil-infringement", forum=Names(zh=("苏州中院",)))
    store = load(Record(article=ArticleInfo(id="x"), proceedings=(case,)))
    of_suzhou = "GRAPH g:authority { <https://w3id.org/ipgraph/id/forum/cn-suzhou-intermediate> ?p ?o }"
    assert ask(store, f"SELECT ?o {{ {of_suzhou} FILTER(?p = skos:prefLabel) }}") == [
        ["Suzhou Intermediate People's Court"],
        ["苏州市中级人民法院"],
    ]
    assert ask(store, f"SELECT ?o {{ {of_suzhou} FILTER(?p = ipg:forumType) }}") == [["forum-intermediate-court"]]
    assert ask(store, f"SELECT ?o {{ {of_suzhou} FILTER(?p = ipg:courtCode) }}") == [["苏05"]]
    above = "SELECT ?f { <https://w3id.org/ipgraph/id/forum/cn-suzhou-intermediate> org:subOrganizationOf+ ?f }"
    assert ask(store, above) == [["forum/cn-jiangsu-high"], ["forum/cn-supreme"]]


def test_a_vague_forum_is_known_in_its_article_alone() -> None:
    case = Proceeding(id="c1", type="civil-infringement", forum=Names(en=("a court in Ruritania",)))
    store = load(Record(article=ArticleInfo(id="x"), proceedings=(case,)))
    rows = ask(store, "SELECT ?f ?l { ?c ipg:forum ?f . ?f skos:prefLabel ?l ; ipg:provisional true }")
    assert rows == [["article/x#forum-a-court-in-ruritania", "a court in Ruritania"]]
