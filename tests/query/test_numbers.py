from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.labels import Labels
from ipgraph.query.numbers import bounded, plain_decimal
from ipgraph.query.source import StoreSource

XSD, IPG = PREFIXES["xsd"], PREFIXES["ipg"]


@pytest.mark.parametrize(
    ("text", "plain", "full"),
    [
        ("12", Decimal(12), Decimal(12)),
        ("-1.50", Decimal("-1.50"), Decimal("-1.50")),
        ("2.0E4", None, Decimal(20000)),
        ("1e999999999", None, None),
        ("0e999999999", None, None),
        ("1e-999999999", None, None),
        ("1e99999999999999999999", None, None),
        ("NaN", None, None),
        ("窑", None, None),
        ("", None, None),
    ],
)
def test_which_text_is_a_number(text: str, plain: Decimal | None, full: Decimal | None) -> None:
    assert plain_decimal(text) == plain
    assert bounded(text) == full


@pytest.mark.parametrize(
    ("amount", "label"), [("5000000", "CNY 5,000,000"), ("1e999999999", "CNY 1e999999999"), ("a lot", "CNY a lot")]
)
def test_a_sum_of_a_store_elsewhere_is_labelled_whatever_it_is(amount: str, label: str) -> None:
    store, node, graph = Store(), NamedNode("https://example.org/sum"), NamedNode("https://example.org/g")
    store.add(Quad(node, NamedNode(f"{IPG}amount"), Literal(amount, datatype=NamedNode(f"{XSD}decimal")), graph))
    store.add(Quad(node, NamedNode(f"{IPG}currency"), Literal("CNY"), graph))
    assert Labels(StoreSource(store), "en").label(node.value) == label
