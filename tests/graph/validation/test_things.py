"""Nodes in words, and the words behind what is wrong with them."""

import pytest

from ipgraph.graph.validation.articles import Articles
from ipgraph.graph.validation.labels import Labels
from ipgraph.graph.validation.quotes import Quotes
from ipgraph.graph.validation.things import Things
from tests.graph.validation.graphs import load
from tests.graph.validation.test_planted import DOCUMENT

ID = "https://w3id.org/ipgraph/id/"
CASE = "infringement suit, Kiln Ltd. v Oven Ltd., Suzhou Intermediate People's Court, (2023)苏05民初77号"
STORE = load(DOCUMENT)
KILN, OVEN = Articles(STORE).all


@pytest.mark.parametrize(
    ("node", "thing", "entry"),
    [
        ("article/kiln#c1", CASE, "c1"),
        ("article/kiln#c2", "infringement suit, Oven Ltd., Jiangsu High People's Court", "c2"),
        ("article/kiln#c1-claimant-p1", f"Kiln Ltd., claimant, applicant or prosecutor in: {CASE}", "c1-claimant-p1"),
        ("article/kiln#c1-claimed-1", f"claim of CNY 7,200,000, in: {CASE}", "c1-claimed-1"),
        ("article/kiln#c1-claimed-1-usd", f"equivalent USD 1,000,000, in: claim of CNY 7,200,000, in: {CASE}",
         "c1-claimed-1-usd"),
        ("article/kiln#c1-finding-1", f"finding on infringement, in: {CASE}", "c1-finding-1"),
        ("article/kiln#p3", "a dealer", "p3"),
        ("right/patent/CN-ZL201110269715.3", "invention patent, ZL201110269715.3, glaze", ""),
        ("org/kiln", "Kiln Ltd.", ""),
        ("article/nowhere#c9", "c9", "c9"),
    ],
)  # fmt: skip
def test_things_of_a_dispute(node: str, thing: str, entry: str) -> None:
    things = Things(STORE, Labels(STORE), KILN)
    assert (things.thing(f"{ID}{node}"), things.entry(f"{ID}{node}")) == (thing, entry)


@pytest.mark.parametrize(
    ("node", "thing"),
    [
        ("article/oven#s1", "figure: seizures, 120 cases, 2024"),
        ("article/oven#disagreement-1", "disagreement on statistics[0].value: “1200” / “120”"),
        ("article/oven#e-3", "what is said of seizures: seizures"),
        ("article/oven/en#char=49,54", "characters 49 to 54 of the English version"),
        ("article/oven", "Seizures of Kilns Rise"),
    ],
)
def test_things_of_a_report(node: str, thing: str) -> None:
    assert Things(STORE, Labels(STORE), OVEN).thing(f"{ID}{node}") == thing


@pytest.mark.parametrize(
    ("node", "property", "quotes"),
    [
        ("article/oven#s1", "unit", ["cases"]),
        ("article/oven#s1", "periodNotAfter", ["2024"]),
        ("article/oven#s1", "forum", ["2024", "CNIPA"]),
        ("article/oven#disagreement-1", "adopted", ["120", "1200"]),
        ("article/oven/en#char=49,54", "quote", ["cases"]),
        ("article/oven#e-7", "", ["20%"]),
        ("article/oven", "missing", ["Seizures of Kilns Rise"]),
    ],
)
def test_words_behind(node: str, property: str, quotes: list[str]) -> None:
    names = [f"https://w3id.org/ipgraph/ns#{property}"] if property else []
    found = Quotes(STORE).of(OVEN, f"{ID}{node}", names, None)
    assert sorted(quote.text for quote in found) == sorted(quotes)
    assert all(quote.language == "en" for quote in found)


def test_properties_have_names() -> None:
    labels = Labels(STORE)
    assert labels.property("https://w3id.org/ipgraph/ns#filedNotBefore") == "filed not before"
    assert labels.property("https://w3id.org/ipgraph/ns#rightType") == "kind of right"
