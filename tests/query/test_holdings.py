import pytest
from msgspec.structs import asdict
from pyoxigraph import RdfFormat, Store

from ipgraph.query.holdings import count_holdings
from ipgraph.query.source import StoreSource

HEAD = """
@prefix : <https://example.org/> .
@prefix g: <https://w3id.org/ipgraph/graph/> .
@prefix ipg: <https://w3id.org/ipgraph/ns#> .
@prefix ipgc: <https://w3id.org/ipgraph/code/> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
BOTH = """
:a a ipg:Article ; schema:datePublished "2024-05-02"^^xsd:date .
:a-en schema:exampleOfWork :a ; schema:inLanguage "en" . :a-zh schema:exampleOfWork :a ; schema:inLanguage "zh" .
"""
ENGLISH = ':b a ipg:Article . :b-en schema:exampleOfWork :b ; schema:inLanguage "en" .'
LATER = ':c a ipg:Article ; schema:datePublished "2024-11"^^xsd:gYearMonth .'


def _held(*graphs: str) -> StoreSource:
    store = Store()
    for number, turtle in enumerate(graphs):
        store.load((f"{HEAD} g:{number} {{ {turtle} }}").encode(), format=RdfFormat.TRIG)
    return StoreSource(store)


@pytest.mark.parametrize(
    ("graphs", "expected"),
    [
        ((BOTH,), {"in_english": 1, "in_chinese": 1, "in_both": 1, "undated": 0, "dated_to": "2024-05-02"}),
        ((ENGLISH,), {"articles": 1, "in_english": 1, "in_chinese": 0, "in_both": 0, "undated": 1, "dated_from": None}),
        ((BOTH, LATER), {"articles": 2, "dated_from": "2024-05-02", "dated_to": "2024-11"}),
        ((":p a ipg:Proceeding", ":p a ipg:Proceeding"), {"proceedings": 1, "decided": 0, "quads": 2}),
        ((":p ipg:status ipgc:status-decided", ":p ipg:status ipgc:status-decided"), {"decided": 1, "pending": 0}),
        ((":p a ipg:Proceeding ; ipg:status ipgc:status-pending",), {"proceedings": 1, "decided": 0, "pending": 1}),
        ((":x a ipg:Party . :y a ipg:Party , ipg:UnnamedParty",), {"parties": 2, "unnamed_parties": 1}),
        ((":x a ipg:MoneyClaim , ipg:MoneyAmount",), {"sums_claimed": 1, "sums_awarded": 0, "quads": 2}),
        ((":s ipg:supportedBy :w , :v", ":t ipg:supportedBy :w"), {"facts": 2, "evidence": 2}),
        ((":u a ipg:SourcedStatement",), {"facts": 0, "evidence": 0}),
    ],
)  # fmt: skip
def test_counts(graphs: tuple[str, ...], expected: dict[str, object]) -> None:
    held = asdict(count_holdings(_held(*graphs)))
    assert {name: held[name] for name in expected} == expected


def test_graphs_that_are_not_of_ipgraph_do_not_count() -> None:
    source = _held(":s :p :o")
    source.store.load(f"{HEAD} :other {{ :s :p :o , :p }}".encode(), format=RdfFormat.TRIG)
    assert count_holdings(source).quads == 1


def test_an_empty_graph_holds_nothing(empty: StoreSource) -> None:
    assert set(asdict(count_holdings(empty)).values()) == {0, None}
