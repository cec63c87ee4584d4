"""The formats of results, and which of them a client takes: content negotiation as HTTP has it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pyoxigraph import QueryResultsFormat, RdfFormat

ROWS: dict[str, QueryResultsFormat] = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
    "application/json": QueryResultsFormat.JSON,
    "application/xml": QueryResultsFormat.XML,
    "text/xml": QueryResultsFormat.XML,
}
"""Formats of rows, the favourite first."""

TRUTH: dict[str, QueryResultsFormat] = {
    media: format for media, format in ROWS.items() if not media.startswith(("text/csv", "text/tab"))
}
"""Formats of yes and no: those that a specification says how to write it in."""

TRIPLES: dict[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/trig": RdfFormat.TRIG,
    "application/n-quads": RdfFormat.N_QUADS,
    "text/n3": RdfFormat.N3,
    "application/x-turtle": RdfFormat.TURTLE,
    "text/plain": RdfFormat.N_TRIPLES,
}
"""Formats of graphs, the favourite first."""

NAMES: dict[str, str] = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "turtle": "text/turtle",
    "ttl": "text/turtle",
    "ntriples": "application/n-triples",
    "nt": "application/n-triples",
    "rdfxml": "application/rdf+xml",
    "jsonld": "application/ld+json",
}
"""Short names, for the parameter ``format`` of an address that a person types; a client that says Accept means that."""

_RANGE = re.compile(r"\s*([\w.*+!#$&^-]+/[\w.*+!#$&^-]+|\*)\s*((?:;[^,]*)?)")
_QUALITY = re.compile(r";\s*q\s*=\s*([0-9.]+)")


@lru_cache(maxsize=512)
def accepted(accept: str) -> tuple[tuple[str, float], ...]:
    """The media ranges of an Accept header with their quality, an empty header takes everything.

    >>> accepted("text/csv;q=0.5, */*;q=0.1")
    (('text/csv', 0.5), ('*/*', 0.1))
    """
    if not accept.strip():
        return (("*/*", 1.0),)
    ranges = []
    for part in accept.lower().split(",")[:100]:
        match = _RANGE.fullmatch(part)
        if not match:
            continue
        quality = _QUALITY.search(match[2])
        try:
            ranges.append((match[1] if match[1] != "*" else "*/*", min(float(quality[1]), 1.0) if quality else 1.0))
        except ValueError:
            continue
    return tuple(ranges)


def choose(accept: str, offered: Sequence[str]) -> str:
    """The best of the offered media types for an Accept header; empty when none is taken.

    The most specific range that fits a type says how good it is, and among the best the first offered wins; but a
    client that names a type gets that rather than one that only a wildcard lets in.

    >>> choose("text/html, application/xml;q=0.9, */*;q=0.8", tuple(ROWS))
    'application/xml'
    >>> choose("*/*", tuple(ROWS)), choose("text/html", tuple(ROWS))
    ('application/sparql-results+json', '')
    """
    return _choose(accept, tuple(offered))


@lru_cache(maxsize=2048)
def _choose(accept: str, offered: tuple[str, ...]) -> str:
    ranges = accepted(accept)
    best, best_rank = "", (0.0, 0)
    for media in offered:
        rank = _rank(media, ranges)
        if rank[0] > 0 and rank > best_rank:
            best, best_rank = media, rank
    return best


def _rank(media: str, ranges: tuple[tuple[str, float], ...]) -> tuple[float, int]:
    main = media.partition("/")[0]
    fits = [
        (2 if given == media else 1 if given == f"{main}/*" else 0, quality)
        for given, quality in ranges
        if given in (media, f"{main}/*", "*/*")
    ]
    if not fits:
        return (0.0, 0)
    specific, quality = max(fits)
    return (quality, specific)


def takes_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header takes gzip.

    >>> takes_gzip("gzip, br"), takes_gzip("gzip;q=0"), takes_gzip("identity")
    (True, False, False)
    """
    for part in accept_encoding.lower().split(","):
        name, _, rest = part.partition(";")
        if name.strip() in ("gzip", "*"):
            quality = _QUALITY.search(";" + rest)
            return not quality or quality[1].strip("0.") != ""
    return False
