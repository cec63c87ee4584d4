"""Nodes, values and statements as N-Triples write them: texts such as ``<https://…>`` and ``"…"@en``.

The graphs of an article are hundreds of statements, each of which is told apart from the others, counted and written
once. As texts that takes a fraction of what it takes as objects of a library. Each function gives the text of what
bears its name in :mod:`~ipgraph.graph.namespaces`, :mod:`~ipgraph.graph.iris` and :mod:`~ipgraph.graph.literals`.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from pyoxigraph import Triple

from ipgraph.graph import iris, literals, namespaces
from ipgraph.graph.namespaces import PREFIXES, ROOT
from ipgraph.model.codes import Language

Term = str
"""A node or a value."""

Statement = tuple[Term, Term, Term]
"""Subject, property and value."""


def _terms(prefix: str) -> Callable[[str], Term]:
    @lru_cache(maxsize=1024)
    def term(name: str) -> Term:
        return f"<{PREFIXES[prefix]}{name}>"

    return term


IPG = _terms("ipg")
DCT = _terms("dct")
PROV = _terms("prov")
RDF = _terms("rdf")
RDFS = _terms("rdfs")
SCHEMA = _terms("schema")
SKOS = _terms("skos")
A = RDF("type")


@lru_cache(maxsize=4096)
def code(scheme: str, name: str) -> Term:
    """The concept of a code."""
    return str(namespaces.code(scheme, name))


def identified(kind: str, name: str) -> Term:
    """Something that has an identity beyond one article.

    >>> identified("org", "kiln & co")
    '<https://w3id.org/ipgraph/id/org/kiln%20%26%20co>'
    """
    return f"<{ROOT}id/{kind}/{iris.iri_part(name)}>"


def below(node: Term, name: str) -> Term:
    """A node whose IRI is that of another with so much behind it.

    >>> below("<https://example.org/a>", "#p1")
    '<https://example.org/a#p1>'
    """
    return f"{node[:-1]}{name}>"


def string(text: str) -> Term:
    """A plain string.

    >>> string('a "b"'), string("窑")
    ('"a \\\\"b\\\\""', '"窑"')
    """
    return f'"{text}"' if _is_plain(text) else str(literals.string(text))


def words(text: str, language: Language) -> Term:
    """A text in one language."""
    return f'"{text}"@{language}' if _is_plain(text) else str(literals.words(text, language))


def _is_plain(text: str) -> bool:
    """Whether a text stands in a literal as it is; of what cannot be printed some does, but seldom occurs."""
    return text.isprintable() and '"' not in text and "\\" not in text


@lru_cache(maxsize=1024)
def decimal(value: int | float) -> Term:
    """A number as ``xsd:decimal``."""
    return str(literals.decimal(value))


@lru_cache(maxsize=1024)
def integer(value: int) -> Term:
    """A whole number."""
    return str(literals.integer(value))


@lru_cache
def boolean(value: bool) -> Term:
    """True or false."""
    return str(literals.boolean(value))


@lru_cache(maxsize=1024)
def day(text: str) -> Term:
    """A date as precise as it is given."""
    return str(literals.day(text))


def statements_of(triples: Iterable[Triple]) -> Iterator[Statement]:
    """The statements of triples."""
    for triple in triples:
        subject, predicate, value = str(triple).split(" ", 2)
        yield subject, predicate, value
