"""The ontology and the code schemes as they are documented: every term with all that the Turtle files say of it."""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from pyoxigraph import RdfFormat, parse
from rdflib import DCTERMS, OWL, RDF, RDFS, SDO, SKOS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ipgraph.export.context import scheme_of
from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.vocab.terms import Scheme as CodeTable
from ipgraph.vocab.terms import load_schemes
from scripts.ontology_docs.elsewhere import Counterpart, counterparts

KINDS = {
    OWL.Class: "class",
    OWL.ObjectProperty: "link",
    OWL.AnnotationProperty: "link",
    OWL.DatatypeProperty: "value",
}
"""What is documented: classes, properties that lead to things, properties that have values."""

Texts = dict[str, str]
"""A text by its language."""


class Term(Struct, frozen=True, kw_only=True):
    """A class or property. Other terms stand in it as prefixed names: ``ipg:Party``, ``xsd:date``."""

    name: str
    iri: str
    kind: str
    label: Texts
    definition: Texts
    notes: tuple[Texts, ...]
    examples: tuple[str, ...]
    domain: tuple[str, ...]
    range: tuple[str, ...]
    above: tuple[str, ...]
    below: tuple[str, ...]
    properties: tuple[str, ...]
    leads_here: tuple[str, ...]
    apart_from: tuple[str, ...]
    elsewhere: tuple[Counterpart, ...]
    scheme: str | None
    companion: str | None
    symmetric: bool
    functional: bool

    @property
    def local(self) -> str:
        """The name without its prefix, which is the term's anchor: ``Party``."""
        return self.name.partition(":")[2]


class Code(Struct, frozen=True):
    """A code of a scheme, or a group of codes; ``depth`` counts the wider codes above it."""

    notation: str
    label: Texts
    depth: int
    group: bool
    elsewhere: tuple[Counterpart, ...]


class Scheme(Struct, frozen=True):
    """A code scheme; ``of`` are the properties whose values are its codes."""

    name: str
    label: Texts
    codes: tuple[Code, ...]
    of: tuple[str, ...]


class Ontology(Struct, frozen=True):
    """All that is documented; ``prefixes`` are those of the examples too."""

    title: Texts
    description: Texts
    iri: str
    version: str
    license: str
    prefixes: dict[str, str]
    terms: tuple[Term, ...]
    schemes: tuple[Scheme, ...]

    def of_kind(self, kind: str) -> tuple[Term, ...]:
        """The terms of a kind, in the order of the file."""
        return tuple(term for term in self.terms if term.kind == kind)


def read_ontology() -> Ontology:
    """Read ``ontology/ipgraph.ttl`` and the tables of codes."""
    path = ontology_file("ipgraph.ttl")
    parser = parse(path=str(path), format=RdfFormat.TURTLE)
    order = list(dict.fromkeys(quad.subject.value for quad in parser))
    graph = _Reading(Graph().parse(path, format="turtle"), dict(parser.prefixes))
    header = next(graph.triples.subjects(RDF.type, OWL.Ontology))
    terms = tuple(graph.term(URIRef(iri)) for iri in order if iri.startswith(PREFIXES["ipg"]))
    return Ontology(
        title=graph.texts(header, DCTERMS.title),
        description=graph.texts(header, DCTERMS.description),
        iri=str(header),
        version=str(graph.triples.value(header, OWL.versionInfo)),
        license=str(graph.triples.value(header, DCTERMS.license)),
        prefixes=dict(parser.prefixes),
        terms=terms,
        schemes=_schemes(terms),
    )


class _Reading:
    """The triples of the ontology, asked term by term."""

    def __init__(self, triples: Graph, prefixes: dict[str, str]) -> None:
        self.triples = triples
        self.prefixes = prefixes
        self.elsewhere = counterparts()
        self.companions = {row.of.value: f"words:{row.name}" for row in load_companions()}

    def term(self, node: URIRef) -> Term:
        """All that is said of a class or property."""
        types = set(self.triples.objects(node, RDF.type))
        kind = next(name for kind, name in KINDS.items() if kind in types)
        name = self.short(node)
        scheme = scheme_of(name.partition(":")[2]) if (node, RDFS.range, SKOS.Concept) in self.triples else None
        superior = RDFS.subClassOf if kind == "class" else RDFS.subPropertyOf
        return Term(
            name=name,
            iri=str(node),
            kind=kind,
            label=self.texts(node, RDFS.label),
            definition=self.texts(node, SKOS.definition),
            notes=tuple(
                {text.language or "en": str(text)}
                for predicate in (SKOS.scopeNote, SKOS.editorialNote)
                for text in self.triples.objects(node, predicate)
                if isinstance(text, Literal)
            ),
            examples=tuple(str(text) for text in self.triples.objects(node, SKOS.example)),
            domain=self.shorts(self.about(node, RDFS.domain, SDO.domainIncludes)),
            range=self.shorts(self.about(node, RDFS.range, SDO.rangeIncludes)),
            above=self.shorts(self.triples.objects(node, superior)),
            below=self.shorts(self.triples.subjects(superior, node)),
            properties=self.shorts(self.asking(node, RDFS.domain, SDO.domainIncludes)),
            leads_here=self.shorts(self.asking(node, RDFS.range, SDO.rangeIncludes)),
            apart_from=self.shorts(self.apart(node)),
            elsewhere=self.elsewhere.get(name, ()),
            scheme=scheme,
            companion=self.companions.get(str(node)),
            symmetric=OWL.SymmetricProperty in types,
            functional=OWL.FunctionalProperty in types,
        )

    def about(self, node: URIRef, *predicates: URIRef) -> list[Node]:
        """The objects of any of the predicates."""
        return [value for predicate in predicates for value in self.triples.objects(node, predicate)]

    def asking(self, node: URIRef, *predicates: URIRef) -> list[Node]:
        """The subjects of any of the predicates."""
        return [subject for predicate in predicates for subject in self.triples.subjects(predicate, node)]

    def apart(self, node: URIRef) -> set[Node]:
        """The classes that share no member with this one."""
        lists = self.triples.objects(None, OWL.members)
        members = [set(Collection(self.triples, head)) for head in lists]
        return {other for found in members if node in found for other in found if other != node}

    def texts(self, node: Node, predicate: URIRef) -> Texts:
        """A text in each of its languages."""
        found = (text for text in self.triples.objects(node, predicate) if isinstance(text, Literal))
        return {text.language or "en": str(text) for text in found}

    def shorts(self, nodes: Iterable[Node]) -> tuple[str, ...]:
        """Prefixed names, sorted."""
        return tuple(sorted({self.short(node) for node in nodes}))

    def short(self, node: Node) -> str:
        """The prefixed name of a term, or its IRI when no prefix fits."""
        names = (
            f"{p}:{str(node).removeprefix(base)}" for p, base in self.prefixes.items() if str(node).startswith(base)
        )
        return min(names, key=len, default=str(node))


def _schemes(terms: tuple[Term, ...]) -> tuple[Scheme, ...]:
    return tuple(
        Scheme(
            name,
            {"en": scheme.en, "zh": scheme.zh},
            tuple(_below(None, 0, name, scheme)),
            tuple(term.name for term in terms if term.scheme == name),
        )
        for name, scheme in load_schemes().items()
    )


def _below(above: str | None, depth: int, name: str, scheme: CodeTable) -> Iterator[Code]:
    """The codes below a wider one, each with those below it."""
    others = counterparts()
    for notation, term in scheme.terms().items():
        if term.group == above:
            label, elsewhere = {"en": term.en, "zh": term.zh}, others.get(f"ipgc:{name}-{notation}", ())
            yield Code(notation, label, depth, notation in scheme.groups, elsewhere)
            yield from _below(notation, depth + 1, name, scheme)
