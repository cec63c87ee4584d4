"""The codes of the graph are those of the record format, list by list, and every concept is well placed."""

import re
from typing import get_args

import pytest
from rdflib import RDF, SKOS, Graph, URIRef

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.vocab.terms import SCHEMES
from tests.graph.samples import ROOT
from tests.ontology.declarations import read

IPGC = PREFIXES["ipgc"]

FORMAT = {
    "article": "dispute statistics policy other",
    "party": "company person government association other",
    "right": "invention-patent utility-model design-patent patent trademark copyright related-right trade-secret"
    " trade-dress geographical-indication plant-variety layout-design domain-name personality-right"
    " fair-competition data-interest",
    "branch": "dissemination-via-information-network reproduction distribution adaptation performance broadcasting"
    " attribution integrity well-known-mark",
    "proceeding": "civil-infringement non-infringement-declaration ownership contract unfair-competition frand-rate"
    " malicious-litigation preliminary-injunction patent-invalidation trademark-invalidation trademark-opposition"
    " trademark-revocation administrative-litigation administrative-enforcement customs-seizure criminal-prosecution"
    " arbitration domain-name-dispute section-337 other",
    "instance": "first second retrial administrative none",
    "status": "pending decided settled withdrawn released unknown",
    "award": "damages punitive-damages expenses fine settlement royalty",
    "cause": "infringement direct-infringement contributory-infringement unfair-competition bad-faith"
    " breach-of-contract invalidity well-known non-infringement abuse",
    "result": "found not-found",
    "remedy": "cease-infringement damages punitive-damages apology eliminate-effects destroy-goods name-change fine"
    " imprisonment confiscation transfer-of-right correction-of-record",
    "outcome": "claimant-won claimant-partly-won respondent-won affirmed modified reversed remanded settled withdrawn"
    " pending convicted acquitted invalidated partly-invalidated maintained granted denied released penalised unknown",
}
"""The lists of the record format, as they were agreed."""

UNITS = "cases persons opinions lawsuits patents trademarks applications items CNY percent"
"""The units that the record format names; the article's own word may stand for others."""


@pytest.fixture(scope="module")
def vocabulary() -> Graph:
    return read("vocabulary.ttl")


def notations(vocabulary: Graph, scheme: str) -> dict[str, URIRef]:
    """The codes of a scheme; what only groups others is none."""
    concepts = list(vocabulary.subjects(SKOS.inScheme, URIRef(f"{IPGC}{scheme}")))
    found = {str(vocabulary.value(term, SKOS.notation)): term for term in concepts if isinstance(term, URIRef)}
    assert len(found) == len(concepts)
    return found


@pytest.mark.parametrize("scheme", FORMAT)
def test_codes_are_those_of_the_record_format(vocabulary: Graph, scheme: str) -> None:
    agreed = set(FORMAT[scheme].split())
    found = notations(vocabulary, scheme)
    groups = {str(vocabulary.value(term, SKOS.notation)) for term in vocabulary.objects(None, SKOS.broader)}
    assert agreed - found.keys() == set()
    assert found.keys() - agreed <= groups
    assert set(get_args(SCHEMES[scheme])) == agreed


def test_units_of_the_record_format(vocabulary: Graph) -> None:
    assert set(UNITS.split()) - notations(vocabulary, "unit").keys() == set()


def test_every_list_of_the_record_format_is_here() -> None:
    assert {name for name, codes in SCHEMES.items() if codes is not None} == FORMAT.keys()


def test_the_page_about_records_names_every_code() -> None:
    page = set(re.findall(r"[`\"]([\w-]+)[`\"]", (ROOT / "docs" / "records.md").read_text(encoding="utf-8")))
    assert {code for codes in (*FORMAT.values(), UNITS) for code in codes.split()} - page == set()


def test_every_concept_is_placed_and_called(vocabulary: Graph) -> None:
    schemes = set(vocabulary.subjects(RDF.type, SKOS.ConceptScheme))
    assert {str(scheme) for scheme in schemes} == {f"{IPGC}{name}" for name in SCHEMES}
    for concept in vocabulary.subjects(RDF.type, SKOS.Concept):
        (scheme,) = vocabulary.objects(concept, SKOS.inScheme)
        assert scheme in schemes
        assert str(concept) == f"{scheme}-{vocabulary.value(concept, SKOS.notation)}"
        wider = list(vocabulary.objects(concept, SKOS.broader))
        assert ((concept, SKOS.topConceptOf, scheme) in vocabulary) != bool(wider)
        assert all((term, SKOS.inScheme, scheme) in vocabulary for term in wider)
        assert sorted(str(label.language) for label in vocabulary.objects(concept, SKOS.prefLabel)) == ["en", "zh"]  # type: ignore[attr-defined]
