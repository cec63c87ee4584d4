"""JSON-LD with the published context says the same as Turtle."""

import json
from typing import Any

import pytest
from pyoxigraph import RdfFormat, parse, serialize
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.compare import to_canonical_graph

from ipgraph.export.context import context_json, jsonld_context, scheme_of
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle
from ipgraph.vocab.terms import load_schemes
from tests.graph.samples import KILN, KILN_TEXTS, LATER, gold_records

# rdflib's own JSON-LD parser uses what it deprecates.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

DOCUMENT: dict[str, Any] = {
    "id": "article:glaze#c1",
    "type": "Proceeding",
    "proceedingType": "civil-infringement",
    "status": "decided",
    "outcome": ["claimant-partly-won"],
    "remedy": ["cease-infringement", "ipgc:remedy-apology"],
    "filed": "2024-05-02",
    "decided": {"@value": "2025-01", "@type": "xsd:gYearMonth"},
    "caseNumber": "(2024)苏05民初9号",
    "forum": {
        "id": "https://w3id.org/ipgraph/id/forum/cn-suzhou-intermediate",
        "type": "Forum",
        "forumType": "intermediate-court",
        "name": {"en": ["Suzhou Intermediate People's Court", "Suzhou court"], "zh": "苏州市中级人民法院"},
    },
    "claims": {
        "id": "article:glaze#c1-claimed-1",
        "type": "MoneyClaim",
        "amount": 5000000,
        "currency": "CNY",
        "total": True,
        "equivalent": {"id": "article:glaze#c1-claimed-1-usd", "amount": "690000.5"},
    },
    "sentence": {"id": "article:glaze#c1-sentence-1", "months": 18},
    "filedNotBefore": "2024-05-02",
    "words:filed": "article:glaze#e-1",
}
TWIN = """
a:c1 a ipg:Proceeding ;
  ipg:proceedingType ipgc:proceeding-civil-infringement ;
  ipg:status ipgc:status-decided ;
  ipg:outcome ipgc:outcome-claimant-partly-won ;
  ipg:remedy ipgc:remedy-cease-infringement , ipgc:remedy-apology ;
  ipg:filed "2024-05-02"^^xsd:date ;
  ipg:decided "2025-01"^^xsd:gYearMonth ;
  ipg:caseNumber "(2024)苏05民初9号" ;
  ipg:forum forum:cn-suzhou-intermediate ;
  ipg:claims a:c1-claimed-1 ;
  ipg:sentence a:c1-sentence-1 ;
  ipg:filedNotBefore "2024-05-02"^^xsd:date ;
  <https://w3id.org/ipgraph/words#filed> a:e-1 .
forum:cn-suzhou-intermediate a ipg:Forum ;
  ipg:forumType ipgc:forum-intermediate-court ;
  ipg:name "Suzhou Intermediate People's Court"@en , "Suzhou court"@en , "苏州市中级人民法院"@zh .
a:c1-claimed-1 a ipg:MoneyClaim ;
  ipg:amount "5000000"^^xsd:decimal ; ipg:currency "CNY" ; ipg:total true ; ipg:equivalent a:c1-claimed-1-usd .
a:c1-claimed-1-usd ipg:amount "690000.5"^^xsd:decimal .
a:c1-sentence-1 ipg:months 18 .
"""


def lines(triples: Graph) -> set[str]:
    """The triples as text, so that numbers are compared as they are written."""
    return set(triples.serialize(format="nt").splitlines()) - {""}


def read(document: dict[str, Any]) -> Graph:
    text = json.dumps(
        {"@context": json.loads(ontology_file("context.jsonld").read_text("utf-8"))["@context"], **document}
    )
    return Graph().parse(data=text, format="json-ld")


def read_by_oxigraph(document: dict[str, Any]) -> Graph:
    quads = parse(json.dumps({"@context": jsonld_context(), **document}), RdfFormat.JSON_LD)
    return Graph().parse(data=serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES), format="nt")


def test_published_context_is_that_of_the_ontology() -> None:
    assert ontology_file("context.jsonld").read_text(encoding="utf-8") == context_json(), "run: make ontology-docs"


@pytest.mark.parametrize("reader", [read, read_by_oxigraph])
def test_document_says_the_same_as_its_twin(reader: Any) -> None:
    head = "".join(f"@prefix {name}: <{namespace}> .\n" for name, namespace in PREFIXES.items())
    head += f"@prefix a: <{PREFIXES['article']}glaze#> .\n"
    assert lines(reader(DOCUMENT)) == lines(Graph().parse(data=head + TWIN, format="turtle"))


def test_a_whole_graph_goes_there_and_back() -> None:
    quads = quads_of([StoredArticle(KILN, KILN_TEXTS), StoredArticle(LATER, {})])
    triples = serialize({quad.triple for quad in quads}, format=RdfFormat.N_TRIPLES)
    graph = Graph().parse(data=triples, format="nt")
    document = json.loads(graph.serialize(format="json-ld", context=jsonld_context()))
    document.pop("@context")
    assert len(document["@graph"]) > 100
    assert lines(to_canonical_graph(read(document))) == lines(to_canonical_graph(graph))


def test_every_term_has_a_name() -> None:
    ontology = Graph().parse(ontology_file("ipgraph.ttl"), format="turtle")
    context = jsonld_context()
    own = [
        str(s)
        for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        for s in ontology.subjects(RDF.type, kind)
    ]
    for term in filter(lambda term: term.startswith(PREFIXES["ipg"]), own):
        name = term.removeprefix(PREFIXES["ipg"])
        defined = context[name]
        assert (defined if isinstance(defined, str) else defined["@id"]) == f"ipg:{name}"


@pytest.mark.parametrize(
    ("name", "definition"),
    [
        ("filed", {"@id": "ipg:filed", "@type": "xsd:date"}),
        ("filedNotAfter", {"@id": "ipg:filedNotAfter", "@type": "xsd:date"}),
        ("period", "ipg:period"),
        ("amount", {"@id": "ipg:amount", "@type": "xsd:decimal"}),
        ("months", {"@id": "ipg:months", "@type": "xsd:integer"}),
        ("total", {"@id": "ipg:total", "@type": "xsd:boolean"}),
        ("title", {"@id": "ipg:title", "@container": "@language"}),
        ("currency", "ipg:currency"),
        ("holder", {"@id": "ipg:holder", "@type": "@id"}),
        ("wordsOf", {"@id": "ipg:wordsOf", "@type": "@id"}),
        ("metric", {"@id": "ipg:metric", "@type": "@id"}),
    ],
)
def test_type_of_a_name(name: str, definition: Any) -> None:
    assert jsonld_context()[name] == definition


def test_codes_are_of_the_scheme_that_the_property_is_named_after() -> None:
    ontology = Graph().parse(ontology_file("ipgraph.ttl"), format="turtle")
    coded = {str(term).removeprefix(PREFIXES["ipg"]) for term in ontology.subjects(RDFS.range, SKOS.Concept)}
    assert {name for name in coded if scheme_of(name) is None} == set()
    assert {scheme_of(name) for name in coded} == set(load_schemes())
    seen = set()
    for quad in quads_of([StoredArticle(record, {}) for record in gold_records()]):
        value, property = str(quad.object), URIRef(quad.predicate.value)
        if (property, RDFS.range, SKOS.Concept) in ontology and PREFIXES["ipgc"] in value:
            name = str(property).removeprefix(PREFIXES["ipg"])
            seen.add(name)
            assert value.startswith(f"<{PREFIXES['ipgc']}{scheme_of(name)}-"), quad
    assert len(seen) > 10
