"""The vocabularies and the named graphs that a graph is written with."""

from collections.abc import Callable
from functools import lru_cache

from pyoxigraph import NamedNode

ROOT = "https://w3id.org/ipgraph/"
"""Every IRI that ipgraph coins begins with this."""

PREFIXES = {
    "ipg": f"{ROOT}ns#",
    "words": f"{ROOT}words#",
    "ipgc": f"{ROOT}code/",
    "g": f"{ROOT}graph/",
    "article": f"{ROOT}id/article/",
    "forum": f"{ROOT}id/forum/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes bound wherever a graph is read or written."""


def _terms(prefix: str) -> Callable[[str], NamedNode]:
    @lru_cache(maxsize=1024)
    def term(name: str) -> NamedNode:
        return NamedNode(f"{PREFIXES[prefix]}{name}")

    return term


IPG = _terms("ipg")
GRAPH = _terms("g")
DCAT = _terms("dcat")
DCT = _terms("dct")
FOAF = _terms("foaf")
ORG = _terms("org")
OWL = _terms("owl")
PROV = _terms("prov")
RDF = _terms("rdf")
RDFS = _terms("rdfs")
SCHEMA = _terms("schema")
SKOS = _terms("skos")
VOID = _terms("void")
XSD = _terms("xsd")

A = RDF("type")

PROVENANCE = GRAPH("provenance")
AUTHORITY = GRAPH("authority")
VOCABULARY = GRAPH("vocabulary")
DERIVED = GRAPH("derived")
RESOLUTION = GRAPH("resolution")
DESCRIPTION = GRAPH("description")


@lru_cache(maxsize=4096)
def code(scheme: str, name: str) -> NamedNode:
    """The concept of a code.

    >>> code("status", "pending").value
    'https://w3id.org/ipgraph/code/status-pending'
    """
    return NamedNode(f"{PREFIXES['ipgc']}{scheme}-{name}")


def scheme(name: str) -> NamedNode:
    """The concept scheme of a list of codes: ``ipgc:status``."""
    return NamedNode(f"{PREFIXES['ipgc']}{name}")
