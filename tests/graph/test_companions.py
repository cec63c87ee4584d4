"""Every property that articles state has one companion, which leads to the words."""

from collections.abc import Mapping

import pytest
from pyoxigraph import NamedNode

from ipgraph.errors import DataError
from ipgraph.graph.companions import WORDS_NAMESPACE, companion, companion_triples, load_companions
from ipgraph.graph.mapping import map_record
from ipgraph.graph.namespaces import DCT, IPG, RDF, RDFS, SCHEMA
from ipgraph.graph.sheet import Sheet
from ipgraph.model.record import Record
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name
from ipgraph.resolve.score import Kind
from tests.graph.samples import KILN, LATER, gold_records


@pytest.mark.parametrize(
    ("property", "name"),
    [
        (IPG("amount"), "amount"),
        (IPG("title"), "title"),
        (DCT("title"), "articleTitle"),
        (SCHEMA("datePublished"), "published"),
    ],
)
def test_companion_of_a_property(property: NamedNode, name: str) -> None:
    assert companion(property) == NamedNode(f"{WORDS_NAMESPACE}{name}")


@pytest.mark.parametrize("property", [RDF("type"), RDF("_1"), IPG("counterTo"), RDFS("label")])
def test_what_no_article_states_has_no_companion(property: NamedNode) -> None:
    with pytest.raises(DataError, match="articles do not state"):
        companion(property)


def test_one_companion_for_each_property() -> None:
    rows = load_companions()
    assert len({row.iri for row in rows}) == len({row.of for row in rows}) == len(rows)
    leads = [(triple.subject, triple.object) for triple in companion_triples() if triple.predicate == IPG("wordsOf")]
    assert leads == [(row.iri, row.of) for row in rows]


def test_every_fact_of_the_records_has_a_companion(monkeypatch: pytest.MonkeyPatch) -> None:
    sheets: list[Sheet] = []

    def kept(record: Record, names: Mapping[tuple[Kind, Entry], Name]) -> Sheet:
        sheets.append(Sheet(record, names))
        return sheets[-1]

    monkeypatch.setattr("ipgraph.graph.mapping.Sheet", kept)
    for record in (KILN, LATER, *gold_records()):
        map_record(record, {})
    stated = {predicate for sheet in sheets for said in sheet.said.values() for _, predicate, _ in said}
    assert len(stated) > 20
    for property in stated:
        assert companion(NamedNode(property[1:-1]))
