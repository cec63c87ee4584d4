"""The ontology, the vocabulary and the shapes hold together with each other and with what the mapping writes."""

import re
import shutil
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, URIRef

import ipgraph
from ipgraph.errors import DataError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.graph.quads import quads_of
from ipgraph.graph.store import StoredArticle
from ipgraph.graph.vocabulary import vocabulary_turtle
from tests.graph.samples import KILN, KILN_TEXTS, LATER, ROOT, gold_records

IPG = PREFIXES["ipg"]
RESERVED = {"respondsTo", "against"}
"""Declared for what records do not say yet."""

KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(ontology_file("ipgraph.ttl"), format="turtle")


def declared(ontology: Graph) -> dict[str, URIRef]:
    return {
        str(term): kind for kind in KINDS for term in ontology.subjects(RDF.type, kind) if str(term).startswith(IPG)
    }


def written() -> set[str]:
    articles = [
        StoredArticle(record, KILN_TEXTS if record is KILN else {}) for record in (KILN, LATER, *gold_records())
    ]
    return {term for quad in quads_of(articles) for term in re.findall(f"<({re.escape(IPG)}[^>]+)>", str(quad))}


@pytest.mark.parametrize("name", ["ipgraph.ttl", "vocabulary.ttl", "shapes.ttl"])
def test_both_engines_read_the_same(name: str) -> None:
    text = ontology_file(name).read_bytes()
    assert sum(1 for _ in parse(text, RdfFormat.TURTLE)) == len(Graph().parse(data=text, format="turtle"))


def test_every_term_that_is_written_is_declared_and_the_other_way_round(ontology: Graph) -> None:
    terms = {term.removeprefix(IPG) for term in declared(ontology)}
    used = {term.removeprefix(IPG) for term in written()}
    assert used - terms == set()
    # Qualifiers of sums and figures that no gold record has.
    assert terms - used - RESERVED <= {"announced", "statusAsOf", "atLeast", "atMost", "total", "asWritten"}


def test_terms_of_rules_checks_and_shapes_are_declared(ontology: Graph) -> None:
    terms = {term.removeprefix(IPG) for term in declared(ontology)}
    queries = [*(ROOT / "src/ipgraph/graph").rglob("*.rq"), ontology_file("shapes.ttl")]
    for path in queries:
        text = re.sub(r"^@prefix.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert set(re.findall(r"\bipg:(\w+)", text)) - terms == set(), path.name


def test_every_term_has_label_and_definition_in_both_languages(ontology: Graph) -> None:
    for term, kind in declared(ontology).items():
        for predicate in (RDFS.label, SKOS.definition):
            found = sorted(str(o.language) for o in ontology.objects(URIRef(term), predicate) if isinstance(o, Literal))
            assert found == ["en", "zh"], (term, predicate)
        assert (URIRef(term), RDFS.isDefinedBy, URIRef(IPG.rstrip("#"))) in ontology
        if kind != OWL.Class:
            assert len(list(ontology.objects(URIRef(term), RDFS.domain))) <= 1, "several domains would intersect"


def test_labels_are_unique(ontology: Graph) -> None:
    for kind in KINDS:
        labels = [
            str(label) for term in ontology.subjects(RDF.type, kind) for label in ontology.objects(term, RDFS.label)
        ]
        assert sorted(labels) == sorted(set(labels))


def test_domains_and_ranges_are_declared(ontology: Graph) -> None:
    terms = declared(ontology)
    for predicate in (RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf):
        for value in ontology.objects(None, predicate):
            assert not isinstance(value, BNode)
            assert not str(value).startswith(IPG) or str(value) in terms


def test_header(ontology: Graph) -> None:
    (header,) = ontology.subjects(RDF.type, OWL.Ontology)
    assert str(next(ontology.objects(header, OWL.versionIRI))) == "https://w3id.org/ipgraph/ns/0.1.0"
    assert next(ontology.objects(header, URIRef(f"{PREFIXES['dct']}license")))


def test_vocabulary_is_what_the_tables_give() -> None:
    assert ontology_file("vocabulary.ttl").read_text(encoding="utf-8") == vocabulary_turtle(), (
        "generate it again with ipgraph.graph.vocabulary.vocabulary_turtle"
    )


def test_files_are_found_in_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "packages" / "ipgraph"
    package.mkdir(parents=True)
    monkeypatch.setattr(ipgraph, "__file__", str(package / "__init__.py"))
    with pytest.raises(DataError, match=r"shapes\.ttl"):
        ontology_file("shapes.ttl")
    shutil.copytree(ROOT / "ontology", package / "ontology")
    assert ontology_file("shapes.ttl") == package / "ontology" / "shapes.ttl"
