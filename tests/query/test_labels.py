import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.labels import Labels
from ipgraph.query.source import StoreSource

ID = "https://w3id.org/ipgraph/id"


@pytest.mark.parametrize(
    ("iri", "en", "zh"),
    [
        (f"{ID}/org/dongfeng", "Dongfeng Pumps", "东风泵业"),
        (f"{ID}/org/label", "银杏唱片", "银杏唱片"),  # one name, in the other language
        (f"{ID}/article/song-on-a-site#p2", "a music site", "某音乐网站"),
        (f"{ID}/right/patent/CN-ZL201710000001.0", "ZL201710000001.0 Impeller", "ZL201710000001.0 叶轮"),
        (f"{ID}/article/pump-makers#r2", "patent", "专利"),  # neither number nor title: its kind
        (f"{ID}/article/song-on-a-site#r1", "River | Song (performance)", "River | Song (表演权)"),
        (f"{ID}/article/pump-makers#c2-m1", "CNY 1,250,000.5", "CNY 1,250,000.5"),
        (f"{PREFIXES['ipgc']}status-pending", "pending", "在审"),
        (f"{ID}/article/pump-makers", "pump-makers", "pump-makers"),
        (f"{PREFIXES['g']}song-on-a-site", "song-on-a-site", "song-on-a-site"),
        (f"{PREFIXES['article']}窑%20v%20炉", "窑 v 炉", "窑 v 炉"),
        (f"{PREFIXES['ipg']}filed", "filed", "filed"),
        ("https://example.org/a/b", "b", "b"),
        ("urn:x:", "urn:x:", "urn:x:"),
    ],
)
def test_a_label(small: StoreSource, iri: str, en: str, zh: str) -> None:
    assert Labels(small, "en").label(iri) == en
    assert Labels(small, "zh").label(iri) == zh


@pytest.mark.parametrize(("language", "label"), [("en", "Kiln"), ("zh", "窑")])
def test_the_shortest_of_several_names_is_the_label(language: Language, label: str) -> None:
    store, node, name = Store(), NamedNode("urn:kiln"), NamedNode(f"{PREFIXES['ipg']}name")
    for value, tag in (("Kiln", "en"), ("Kiln Ltd.", "en"), ("窑", "zh"), ("窑有限公司", "zh"), ("K", "de")):
        store.add(Quad(node, name, Literal(value, language=tag)))
    assert Labels(StoreSource(store), language).label("urn:kiln") == label
