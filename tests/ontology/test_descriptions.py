"""Every term says what it means, in both languages, and how it may be used."""

import re
from collections import Counter
from datetime import date

import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, BNode, Literal, URIRef

from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import PREFIXES
from tests.ontology.declarations import (
    DOMAINS,
    IPG,
    KINDS,
    RANGES,
    WORDS,
    declared,
    example_graph,
    ontology,
)

ONTOLOGY = URIRef(IPG.rstrip("#"))
HAN = re.compile("[\u4e00-\u9fff]")


def texts(term: URIRef, predicate: URIRef) -> dict[str, str]:
    found = [value for value in ontology().objects(term, predicate) if isinstance(value, Literal)]
    assert len(found) == len({value.language for value in found}), (term, predicate)
    return {str(value.language): str(value) for value in found}


@pytest.mark.parametrize("predicate", [RDFS.label, SKOS.definition], ids=["label", "definition"])
def test_both_languages(predicate: URIRef) -> None:
    assert len(declared()) > 140
    for term in declared():
        found = texts(term, predicate)
        assert found.keys() == {"en", "zh"}, term
        assert not HAN.search(found["en"]), term
        assert HAN.search(found["zh"]), term


def test_definitions_say_more_than_labels() -> None:
    for term in declared():
        for language, definition in texts(term, SKOS.definition).items():
            assert definition != texts(term, RDFS.label)[language], term
            assert definition.endswith((".", "。")), term


def test_who_defines_a_term() -> None:
    for term in declared():
        assert list(ontology().objects(term, RDFS.isDefinedBy)) == [ONTOLOGY], term


def test_every_term_has_one_example_that_shows_it() -> None:
    names = {prefix: base for prefix, base in PREFIXES.items() if base in (IPG, WORDS)}
    for term in declared():
        (example,) = ontology().objects(term, SKOS.example)
        base = next(base for base in names.values() if str(term).startswith(base))
        prefix = next(prefix for prefix, known in names.items() if known == base)
        assert re.search(rf"\b{prefix}:{str(term).removeprefix(base)}\b", str(example)), term


def test_examples_use_declared_terms() -> None:
    used = {term for triple in example_graph() for term in triple if str(term).startswith((IPG, WORDS))}
    assert used - declared().keys() == set()
    assert declared().keys() - used == set()


def test_no_two_terms_of_one_kind_share_a_label() -> None:
    for kind in KINDS:
        terms = [term for term, found in declared().items() if found == kind]
        for language in ("en", "zh"):
            counts = Counter(texts(term, RDFS.label)[language] for term in terms)
            assert [label for label, count in counts.items() if count > 1] == []


def test_every_property_says_where_it_stands_and_what_it_leads_to() -> None:
    for term, kind in declared().items():
        if kind == OWL.Class:
            continue
        companion = str(term).startswith(WORDS)
        domains = [value for side in DOMAINS for value in ontology().objects(term, side)]
        ranges = [value for side in RANGES for value in ontology().objects(term, side)]
        # A companion stands wherever its property does; what joins the two is no part of a graph's facts.
        assert bool(domains) != (companion or kind == OWL.AnnotationProperty), term
        assert ranges, term


def test_no_property_has_domains_or_ranges_that_intersect() -> None:
    for term in declared():
        for exact, either in (DOMAINS, RANGES):
            narrow, wide = list(ontology().objects(term, exact)), list(ontology().objects(term, either))
            assert len(narrow) <= 1, term
            assert len(narrow) == 0 or not wide, term
            # One class alone is said as the domain or range itself, save one that another vocabulary owns.
            assert len(wide) != 1 or not str(wide[0]).startswith(IPG), term


def test_what_terms_refer_to_is_declared() -> None:
    for predicate in (*DOMAINS, *RANGES, RDFS.subClassOf, RDFS.subPropertyOf, OWL.disjointWith, OWL.inverseOf):
        for value in ontology().objects(None, predicate):
            assert not isinstance(value, BNode)
            assert not str(value).startswith(IPG) or value in declared(), value


def test_companions_are_called_after_their_properties() -> None:
    for row in load_companions():
        if row.of.value.startswith(IPG):
            assert texts(URIRef(row.of.value), RDFS.label) == {"en": row.en, "zh": row.zh}, row.name


def test_header() -> None:
    def only(predicate: URIRef) -> str:
        (value,) = ontology().objects(ONTOLOGY, predicate)
        return str(value)

    assert list(ontology().subjects(RDF.type, OWL.Ontology)) == [ONTOLOGY]
    version = only(OWL.versionInfo)
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert only(OWL.versionIRI) == f"{ONTOLOGY}/{version}"
    assert only(DCTERMS.license) == "https://creativecommons.org/licenses/by/4.0/"
    assert only(VANN.preferredNamespacePrefix) == "ipg"
    assert only(VANN.preferredNamespaceUri) == IPG
    assert f"version {version}" in only(DCTERMS.bibliographicCitation)
    assert date.fromisoformat(only(DCTERMS.created)) <= date.fromisoformat(only(DCTERMS.modified))
    assert only(DCTERMS.creator)
    for predicate in (DCTERMS.title, DCTERMS.description):
        assert texts(ONTOLOGY, predicate).keys() == {"en", "zh"}
