"""The code schemes as SKOS: one concept for each code, with its labels and its place."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from ipgraph.graph.literals import string, words
from ipgraph.graph.namespaces import PREFIXES, SKOS, A, code
from ipgraph.graph.namespaces import scheme as scheme_iri
from ipgraph.vocab.terms import load_schemes


def vocabulary_triples() -> tuple[Triple, ...]:
    """Every code scheme with its concepts, in the order of the tables."""
    return tuple(Triple(*parts) for parts in _statements())


def _statements() -> Iterator[tuple[NamedNode, NamedNode, NamedNode | Literal]]:
    for name, scheme in load_schemes().items():
        node = scheme_iri(name)
        yield node, A, SKOS("ConceptScheme")
        yield node, SKOS("prefLabel"), words(scheme.en, "en")
        yield node, SKOS("prefLabel"), words(scheme.zh, "zh")
        for notation, term in scheme.terms().items():
            concept = code(name, notation)
            yield concept, A, SKOS("Concept")
            yield concept, SKOS("inScheme"), node
            yield concept, SKOS("notation"), string(notation)
            yield concept, SKOS("prefLabel"), words(term.en, "en")
            yield concept, SKOS("prefLabel"), words(term.zh, "zh")
            if term.group:
                yield concept, SKOS("broader"), code(name, term.group)
            else:
                yield concept, SKOS("topConceptOf"), node


def vocabulary_turtle() -> str:
    """The code schemes as the Turtle file ``ontology/vocabulary.ttl``."""
    prefixes = {name: PREFIXES[name] for name in ("ipgc", "skos")}
    written = serialize(vocabulary_triples(), format=RdfFormat.TURTLE, prefixes=prefixes) or b""
    return f"# The code schemes, generated from the tables in src/ipgraph/vocab; do not edit.\n{written.decode()}"
