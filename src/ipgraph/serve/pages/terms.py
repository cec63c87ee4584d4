"""The terms of the ontology and the codes, with their labels: for the page about them, and for completion."""

from collections import defaultdict
from functools import cache
from typing import Literal as OneOf

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.query.prefixes import shorten
from ipgraph.view.index import expand
from ipgraph.view.values import Pair

Kind = OneOf["class", "property"]

_CLASS, _SCHEME, _CONCEPT = expand("owl:Class"), expand("skos:ConceptScheme"), expand("skos:Concept")
_PROPERTIES = frozenset({expand("owl:ObjectProperty"), expand("owl:DatatypeProperty"), expand("rdf:Property")})
_OWN = (PREFIXES["ipg"], PREFIXES["words"])


class Term(Struct, frozen=True):
    """A class or property; ``domain`` and ``range`` are IRIs, ``reserved`` says that nothing writes it yet."""

    iri: str
    kind: Kind
    label: Pair
    definition: Pair
    domain: tuple[str, ...] = ()
    range: tuple[str, ...] = ()
    reserved: bool = False

    @property
    def short(self) -> str:
        """The term with its prefix: ``ipg:filed``."""
        return shorten(self.iri)


class Code(Struct, frozen=True):
    """A code of a scheme."""

    iri: str
    notation: str
    label: Pair
    broader: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        """The code with its prefix: ``ipgc:status-pending``."""
        return shorten(self.iri)


class Scheme(Struct, frozen=True):
    """A list of codes."""

    iri: str
    label: Pair
    codes: tuple[Code, ...]


@cache
def load_terms() -> tuple[Term, ...]:
    """The classes and properties of the ontology, in alphabetical order, classes first."""
    told = _read("ipgraph.ttl")
    terms = []
    for iri, properties in sorted(told.items()):
        types = {value.value for value in properties[expand("rdf:type")] if isinstance(value, NamedNode)}
        kind: Kind | None = "class" if _CLASS in types else "property" if types & _PROPERTIES else None
        if kind is None or not iri.startswith(_OWN[0]):
            continue
        notes = [value.value for value in properties[expand("skos:editorialNote")]]
        terms.append(
            Term(
                iri,
                kind,
                _pair(properties[expand("rdfs:label")]) or (shorten(iri),) * 2,
                _pair(properties[expand("skos:definition")]) or ("", ""),
                _nodes(properties, "rdfs:domain", "schema:domainIncludes"),
                _nodes(properties, "rdfs:range", "schema:rangeIncludes"),
                any(note.startswith("Reserved") for note in notes),
            )
        )
    return tuple(sorted(terms, key=lambda term: (term.kind, term.iri)))


@cache
def load_code_lists() -> tuple[Scheme, ...]:
    """The code schemes with their codes, in alphabetical order."""
    told = _read("vocabulary.ttl")
    codes: dict[str, list[Code]] = defaultdict(list)
    for iri, properties in sorted(told.items()):
        for scheme in _nodes(properties, "skos:inScheme"):
            notation = next((value.value for value in properties[expand("skos:notation")]), shorten(iri))
            label = _pair(properties[expand("skos:prefLabel")]) or (notation, notation)
            codes[scheme].append(Code(iri, notation, label, _nodes(properties, "skos:broader")))
    return tuple(
        Scheme(iri, _pair(told[iri][expand("skos:prefLabel")]) or (shorten(iri),) * 2, tuple(codes[iri]))
        for iri in sorted(codes)
    )


@cache
def term_labels() -> dict[str, Pair]:
    """The labels of classes and properties by IRI; those of other vocabularies that the ontology names too."""
    named = {iri: _pair(properties[expand("rdfs:label")]) for iri, properties in _read("ipgraph.ttl").items()}
    return {iri: pair for iri, pair in named.items() if pair}


def term_label(iri: str) -> Pair:
    """What a class or property is called; with its prefix when it has no label."""
    return term_labels().get(iri) or (shorten(iri),) * 2


@cache
def _read(name: str) -> dict[str, dict[str, list[NamedNode | Literal]]]:
    told: dict[str, dict[str, list[NamedNode | Literal]]] = defaultdict(lambda: defaultdict(list))
    for quad in parse(path=str(ontology_file(name)), format=RdfFormat.TURTLE):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
            told[quad.subject.value][quad.predicate.value].append(quad.object)
    return told


def _pair(values: list[NamedNode | Literal]) -> Pair | None:
    by_language = {value.language: value.value for value in values if isinstance(value, Literal)}
    english, chinese = by_language.get("en"), by_language.get("zh")
    if english is None and chinese is None:
        return None
    return english or chinese or "", chinese or english or ""


def _nodes(properties: dict[str, list[NamedNode | Literal]], *names: str) -> tuple[str, ...]:
    return tuple(value.value for name in names for value in properties[expand(name)] if isinstance(value, NamedNode))
