"""What a graph says of itself (graph ``g:description``): its parts, how much is in each, licence, formats, software.

In the terms of VoID and DCAT. A function of the other quads alone, without the time of day: the same articles give the
same description. The description does not count itself. Its words are in ``description.toml``.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Quad, Triple

from ipgraph import __version__
from ipgraph.graph.iris import EVIDENCE, identified
from ipgraph.graph.literals import integer, string, words
from ipgraph.graph.namespaces import (
    AUTHORITY,
    DCAT,
    DCT,
    DERIVED,
    DESCRIPTION,
    FOAF,
    PREFIXES,
    PROV,
    PROVENANCE,
    RESOLUTION,
    ROOT,
    VOCABULARY,
    VOID,
    A,
)
from ipgraph.graph.sheet import LANGUAGES
from ipgraph.graph.tally import Tally, tally
from ipgraph.model.record import Bilingual

DATASET = identified("dataset", "ipgraph")
"""The graph as a data set; its parts and the counts of each class and property are fragments of it."""

Statement = tuple[NamedNode, NamedNode, NamedNode | Literal]

_SHARED = {
    AUTHORITY: "authority",
    VOCABULARY: "vocabulary",
    DERIVED: "derived",
    PROVENANCE: "provenance",
    RESOLUTION: "resolution",
}
_W3C_FORMATS = "http://www.w3.org/ns/formats/"
_MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the graph: what it is called and holds, and what others may do with it."""

    title: Bilingual
    description: Bilingual
    license: str = ""
    rights: Bilingual = Bilingual()


class Whole(Struct, frozen=True, forbid_unknown_fields=True):
    """The graph as a whole."""

    creator: str
    title: Bilingual
    description: Bilingual
    rights: Bilingual


class Format(Struct, frozen=True, forbid_unknown_fields=True):
    """A format that the graph is exported in: its media type, and its name in W3C's list of formats."""

    media: str
    format: str


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """The table ``description.toml``."""

    dataset: Whole
    parts: dict[str, Part]
    formats: dict[str, Format]


@cache
def load_words() -> Words:
    """What is said in words: of the whole, of each part, of each format."""
    return msgspec.toml.decode((files("ipgraph.graph") / "description.toml").read_bytes(), type=Words)


def part_of(graph: NamedNode) -> str:
    """The part that a named graph belongs to.

    >>> part_of(DERIVED), part_of(NamedNode(f"{ROOT}graph/kiln")), part_of(NamedNode(f"{ROOT}graph/kiln--evidence"))
    ('derived', 'facts', 'evidence')
    """
    return _SHARED.get(graph) or ("evidence" if graph.value.endswith(EVIDENCE) else "facts")


def description_triples(quads: Iterable[Quad]) -> tuple[Triple, ...]:
    """The description of a graph that consists of these quads."""
    counted = tally(quads, part_of)
    return describe(counted.whole(), counted.parts())


def describe(whole: Tally, parts: Mapping[str, Tally]) -> tuple[Triple, ...]:
    """The description of a graph of which so much was counted."""
    statements = [*_whole(whole), *_partitions(whole)]
    for name in load_words().parts:
        if name in parts:
            statements += _part(name, parts[name])
    for name in load_words().formats:
        statements += _format(name)
    return tuple(Triple(*statement) for statement in statements)


def _whole(counted: Tally) -> Iterator[Statement]:
    told = load_words().dataset
    yield DESCRIPTION, A, VOID("DatasetDescription")
    yield DESCRIPTION, FOAF("primaryTopic"), DATASET
    yield DATASET, A, VOID("Dataset")
    yield DATASET, A, DCAT("Dataset")
    yield from _texts(DATASET, "title", told.title)
    yield from _texts(DATASET, "description", told.description)
    yield from _texts(DATASET, "rights", told.rights)
    yield DATASET, DCT("creator"), string(told.creator)
    yield DATASET, DCT("conformsTo"), NamedNode(PREFIXES["ipg"].rstrip("#"))
    yield DATASET, PROV("wasAttributedTo"), identified("software", f"ipgraph-{__version__}")
    yield DATASET, DCAT("version"), string(__version__)
    for language in counted.languages:
        yield DATASET, DCT("language"), string(language)
    yield DATASET, VOID("uriSpace"), string(f"{ROOT}id/")
    for namespace in counted.namespaces:
        yield DATASET, VOID("vocabulary"), NamedNode(namespace)
    yield from _size(DATASET, counted)


def _part(name: str, counted: Tally) -> Iterator[Statement]:
    told, node = load_words().parts[name], _fragment(name)
    yield DATASET, VOID("subset"), node
    yield node, A, VOID("Dataset")
    yield from _texts(node, "title", told.title)
    yield from _texts(node, "description", told.description)
    if told.license:
        yield node, DCT("license"), NamedNode(told.license)
    yield from _texts(node, "rights", told.rights)
    yield from _size(node, counted)


def _size(node: NamedNode, counted: Tally) -> Iterator[Statement]:
    yield node, VOID("triples"), integer(counted.triples)
    yield node, VOID("entities"), integer(counted.entities)
    yield node, VOID("classes"), integer(len(counted.classes))
    yield node, VOID("properties"), integer(len(counted.properties))
    yield node, VOID("distinctSubjects"), integer(counted.subjects)
    yield node, VOID("distinctObjects"), integer(counted.objects)


def _partitions(counted: Tally) -> Iterator[Statement]:
    for kind, number in counted.classes.items():
        node = _fragment(f"class-{_short(kind)}")
        yield DATASET, VOID("classPartition"), node
        yield node, VOID("class"), kind
        yield node, VOID("entities"), integer(number)
    for property, number in counted.properties.items():
        node = _fragment(f"property-{_short(property)}")
        yield DATASET, VOID("propertyPartition"), node
        yield node, VOID("property"), property
        yield node, VOID("triples"), integer(number)


def _format(name: str) -> Iterator[Statement]:
    told, node = load_words().formats[name], _fragment(f"format-{name}")
    yield DATASET, DCAT("distribution"), node
    yield DATASET, VOID("feature"), NamedNode(f"{_W3C_FORMATS}{told.format}")
    yield node, A, DCAT("Distribution")
    yield node, DCT("title"), string(told.format)
    yield node, DCAT("mediaType"), NamedNode(f"{_MEDIA_TYPES}{told.media}")


def _texts(node: NamedNode, property: str, text: Bilingual) -> Iterator[Statement]:
    for language in LANGUAGES:
        if form := getattr(text, language):
            yield node, DCT(property), words(form, language)


def _fragment(name: str) -> NamedNode:
    return NamedNode(f"{DATASET.value}#{name}")


def _short(term: NamedNode) -> str:
    """The term with its prefix, as part of an IRI: ``skos-Concept``."""
    for prefix, namespace in PREFIXES.items():
        if term.value.startswith(namespace):
            return f"{prefix}-{term.value.removeprefix(namespace)}"
    return term.value.rpartition("/")[2].replace("#", "-")
