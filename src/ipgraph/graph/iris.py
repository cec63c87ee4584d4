"""How things are named: one IRI for each thing, a function of what the article says about it and of nothing else.

What an article identifies for the whole world has an IRI of its own (a numbered patent, a case number, a named party);
everything else is a fragment of its article (``…/id/article/kiln-v-oven#c1``).
"""

import re
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

from pyoxigraph import NamedNode

from ipgraph.graph.namespaces import GRAPH, ROOT
from ipgraph.model.codes import Language

ENTRIES = {"party": "p", "right": "r", "case": "c"}
"""The kinds of numbered entries of a record, with the letter that their ids begin with."""

_RESERVED = frozenset({"provenance", "authority", "vocabulary", "derived", "description", "resolution"})
EVIDENCE = "--evidence"
"""How the name of a graph of evidence ends; no other graph's name ends so."""
_UNSAFE = re.compile(r"[^\w.()-]")
_URL_UNSAFE = re.compile(r"[^\w!#$%&'()*+,/:;=?@\[\]~.-]")
"""What an IRI, or an address, cannot hold as it is; a word character is a letter or digit of any script, or ``_``."""


@lru_cache(maxsize=4096)
def iri_part(text: str) -> str:
    """The text as one segment of an IRI: letters and digits of any script stay, the rest is percent-encoded.

    >>> iri_part("窑 v 炉"), iri_part("(2024)苏民初1号")
    ('窑%20v%20炉', '(2024)苏民初1号')
    """
    return _encode(text, _UNSAFE)


def identified(kind: str, name: str) -> NamedNode:
    """The IRI of something that has an identity beyond one article: ``id/{kind}/{name}``."""
    return NamedNode(f"{ROOT}id/{kind}/{iri_part(name)}")


@lru_cache(maxsize=256)
def article_iri(article: str) -> NamedNode:
    """The IRI of an article."""
    return identified("article", article)


@lru_cache(maxsize=256)
def version_iri(article: str, language: Language) -> NamedNode:
    """The IRI of one language version of an article."""
    return NamedNode(f"{article_iri(article).value}/{language}")


def span_iri(article: str, language: Language, start: int, end: int) -> NamedNode:
    """The IRI of a stretch of a version's text, in code points (RFC 5147)."""
    return NamedNode(f"{version_iri(article, language).value}#char={start},{end}")


def read_span_iri(iri: str) -> tuple[str, int, int]:
    """The version's IRI, the start and the end of a stretch, from the IRI of the stretch.

    >>> read_span_iri(span_iri("a", "en", 3, 9).value)
    ('https://w3id.org/ipgraph/id/article/a/en', 3, 9)
    """
    version, _, place = iri.rpartition("#char=")
    start, _, end = place.partition(",")
    return version, int(start), int(end)


def local_iri(article: str, name: str) -> NamedNode:
    """The IRI of something that only its article identifies."""
    return NamedNode(f"{article_iri(article).value}#{iri_part(name)}")


def entry_iri(article: str, kind: str, name: str) -> NamedNode:
    """The IRI of an entry of a record, of a kind of :data:`ENTRIES`; an odd id gets its kind before it.

    So no entry has the IRI of another kind's, or of another part of the article.

    >>> entry_iri("a", "party", "p1").value.partition("#")[2], entry_iri("a", "party", "s1").value.partition("#")[2]
    ('p1', 'party-s1')
    """
    return NamedNode(f"{article_iri(article).value}#{entry_part(kind, name)}")


def entry_part(kind: str, name: str) -> str:
    """What the IRI of an entry has behind that of its article and ``#``."""
    plain = name[:1] == ENTRIES[kind] and name[1:].isdecimal() and name.isascii()
    return name if plain else iri_part(f"{kind}-{name}")


def entry_name(entry: NamedNode, kind: str) -> str:
    """The id of an entry of that kind, from its IRI; empty when it is an entry of another kind.

    >>> entry_name(entry_iri("a", "party", "s/1"), "party"), entry_name(entry_iri("a", "right", "r1"), "party")
    ('s/1', '')
    """
    name = unquote(entry.value.partition("#")[2])
    if re.fullmatch(rf"{ENTRIES[kind]}[0-9]+", name):
        return name
    return name.removeprefix(f"{kind}-") if name.startswith(f"{kind}-") else ""


def graph_iri(article: str) -> NamedNode:
    """The graph of the facts of an article; never the name of one of the graphs that are not an article's."""
    name = iri_part(article)
    return GRAPH(f"{name}~" if article in _RESERVED or article.endswith(EVIDENCE) else name)


def evidence_graph_iri(article: str) -> NamedNode:
    """The graph of the evidence behind the facts of an article."""
    return GRAPH(f"{graph_iri(article).value.removeprefix(GRAPH('').value)}{EVIDENCE}")


def web_address(text: str) -> NamedNode | None:
    """A link as an IRI, with what an IRI cannot hold percent-encoded; ``None`` when it is no http or https address.

    >>> web_address("https://example.org/a b").value
    'https://example.org/a%20b'
    >>> web_address("example") is None
    True
    """
    text = text.strip()
    encoded = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", _encode(text, _URL_UNSAFE))
    try:
        parts = urlsplit(encoded)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            return None
        return NamedNode(encoded)
    except ValueError:
        return None


def _encode(text: str, unsafe: re.Pattern[str]) -> str:
    return unsafe.sub(lambda match: quote(match[0], safe="", errors="replace"), text)
