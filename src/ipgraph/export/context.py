"""The JSON-LD context: a short name for each term of the ontology, so that plain JSON can be read as a graph.

It is written from ``ontology/ipgraph.ttl``, the code schemes and the table of companions into
``ontology/context.jsonld``, which ``make ontology-docs`` keeps fresh.
"""

import json
from collections.abc import Iterator
from typing import Any

from rdflib import OWL, RDF, RDFS, SDO, SKOS, XSD, Graph, URIRef

from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.vocab.terms import load_schemes

CONTEXT_IRI = "https://w3id.org/ipgraph/context.jsonld"
"""Where the context is published."""

_DATES = {XSD.date, XSD.gYearMonth, XSD.gYear}
"""The precisions of a date; without a type of its own it is a day."""

Definition = str | dict[str, Any]

_BORROWED: dict[str, Definition] = {
    "articleTitle": {"@id": "dct:title", "@container": "@language"},
    "published": {"@id": "schema:datePublished", "@type": "xsd:date"},
    "primarySource": {"@id": "prov:hadPrimarySource", "@type": "@id"},
    "comment": {"@id": "rdfs:comment", "@container": "@language"},
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "notation": "skos:notation",
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "broader": {"@id": "skos:broader", "@type": "@id"},
    "exampleOf": {"@id": "schema:exampleOfWork", "@type": "@id"},
    "inLanguage": "schema:inLanguage",
    "statedSubject": {"@id": "rdf:subject", "@type": "@id"},
    "statedProperty": {"@id": "rdf:predicate", "@type": "@id"},
    "statedValue": "rdf:object",
}
"""Terms of other vocabularies that a graph uses; those that articles state have the names of their companions."""


def scheme_of(name: str) -> str | None:
    """The code scheme of a property, which its name tells; ``None`` when its values are no codes.

    >>> scheme_of("rightType"), scheme_of("awardKind"), scheme_of("entryOutcome"), scheme_of("forum")
    ('right', 'award', 'outcome', None)
    """
    if name == "forum":
        return None  # the court itself; what kind of court it is stands in forumType
    scheme = name.removesuffix("Type").removesuffix("Kind").removeprefix("entry").lower()
    return scheme if scheme in load_schemes() else None


def context_json() -> str:
    """The context as the file ``ontology/context.jsonld``."""
    return json.dumps({"@context": jsonld_context()}, ensure_ascii=False, indent=2) + "\n"


def jsonld_context() -> dict[str, Any]:
    """The context, with one entry for each class, property and companion.

    A text in several languages is a map of languages; a code is written as in the case record (``"pending"``); a date
    is a day unless it is given with its own type; numbers have the type that the ontology gives them.
    """
    ontology = Graph().parse(ontology_file("ipgraph.ttl"), format="turtle")
    terms: dict[str, Definition] = {
        **{name: f"ipg:{name}" for name in _names(ontology, OWL.Class)},
        **{name: _object(name, ontology) for name in _names(ontology, OWL.ObjectProperty)},
        **{name: _object(name, ontology) for name in _names(ontology, OWL.AnnotationProperty)},
        **{name: _value(name, ontology) for name in _names(ontology, OWL.DatatypeProperty)},
        **_BORROWED,
    }
    companions = sorted(load_companions(), key=lambda row: row.name)
    return {
        "@version": 1.1,
        "id": "@id",
        "type": "@type",
        # A name means one thing: "forum" is the property, so forums are written with their whole IRI.
        **{prefix: namespace for prefix, namespace in sorted(PREFIXES.items()) if prefix not in terms},
        **terms,
        **{f"words:{row.name}": {"@id": f"words:{row.name}", "@type": "@id"} for row in companions},
    }


def _names(ontology: Graph, kind: URIRef) -> Iterator[str]:
    terms = sorted(str(term) for term in ontology.subjects(RDF.type, kind))
    return (term.removeprefix(PREFIXES["ipg"]) for term in terms if term.startswith(PREFIXES["ipg"]))


def _object(name: str, ontology: Graph) -> Definition:
    scheme = scheme_of(name)
    if scheme is None or (URIRef(f"{PREFIXES['ipg']}{name}"), RDFS.range, SKOS.Concept) not in ontology:
        return {"@id": f"ipg:{name}", "@type": "@id"}
    own = {str(term).removeprefix(PREFIXES["ipg"]) for term in ontology.subjects(RDF.type, None)}
    # A code that has the name of a term (the status "decided") would be read as that term.
    shared = {term: f"ipgc:{scheme}-{term}" for term in sorted(load_schemes()[scheme].terms()) if term in own}
    codes = {"@vocab": f"{PREFIXES['ipgc']}{scheme}-", **shared}
    return {"@id": f"ipg:{name}", "@type": "@vocab", "@context": codes}


def _value(name: str, ontology: Graph) -> Definition:
    term = URIRef(f"{PREFIXES['ipg']}{name}")
    kinds = {kind for predicate in (RDFS.range, SDO.rangeIncludes) for kind in ontology.objects(term, predicate)}
    if kinds == {RDF.langString}:
        return {"@id": f"ipg:{name}", "@container": "@language"}
    if kinds == _DATES:
        return {"@id": f"ipg:{name}", "@type": "xsd:date"}
    if len(kinds) != 1 or kinds == {XSD.string}:
        return f"ipg:{name}"
    return {"@id": f"ipg:{name}", "@type": f"xsd:{str(kinds.pop()).removeprefix(PREFIXES['xsd'])}"}
