"""Where on this site each thing of the graph is told."""

import re
from urllib.parse import quote, unquote, urlencode

from ipgraph.graph.iris import EVIDENCE
from ipgraph.graph.namespaces import PREFIXES, ROOT

_THINGS = f"{ROOT}id/"
_ARTICLES = PREFIXES["article"]
_PLAIN = "/:@!$&'()*+,;=~.-_%"
_ENCODED = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")


def address_of(iri: str) -> str:
    """The address of the page about a node of the graph.

    >>> address_of("https://w3id.org/ipgraph/id/org/kiln-1")
    '/id/org/kiln-1'
    >>> address_of("https://w3id.org/ipgraph/id/article/kiln-v-oven#c1")
    '/things?iri=https%3A%2F%2Fw3id.org%2Fipgraph%2Fid%2Farticle%2Fkiln-v-oven%23c1'
    >>> address_of("https://w3id.org/ipgraph/id/article/kiln-v-oven")
    '/articles/kiln-v-oven'
    """
    if iri.startswith(_ARTICLES) and not re.search("[/#?]", iri.removeprefix(_ARTICLES)):
        return f"/articles/{quote(iri.removeprefix(_ARTICLES), safe=_PLAIN)}"
    if iri.startswith(_THINGS) and not re.search("[#?]", iri):
        return f"/id/{quote(iri.removeprefix(_THINGS), safe=_PLAIN)}"
    return f"/things?{urlencode({'iri': iri})}"


def article_address(iri: str, about: tuple[str, ...] = ()) -> str:
    """The address of an article; the words that tell of the nodes ``about`` are lit there."""
    address = address_of(iri)
    return f"{address}?{urlencode([('about', node) for node in about])}" if about else address


def iri_of_path(raw_path: bytes, prefix: str) -> str:
    """The IRI that an address of this site stands for, from the path as it was sent.

    Letters beyond ASCII stand in an IRI as they are; what is encoded of ASCII stays so.

    >>> iri_of_path(b"/id/org/%E7%AA%91%20A-1", "/id/")
    'https://w3id.org/ipgraph/id/org/窑%20A-1'
    """
    path = raw_path.decode("latin-1").partition("?")[0].removeprefix(prefix)
    base = {"/id/": _THINGS, "/articles/": _ARTICLES}[prefix]
    return base + _ENCODED.sub(lambda match: unquote(match[0], errors="replace"), path)


def article_of_graph(graph: str) -> str:
    """The IRI of the article whose facts or evidence a named graph holds.

    >>> article_of_graph("https://w3id.org/ipgraph/graph/kiln-v-oven--evidence")
    'https://w3id.org/ipgraph/id/article/kiln-v-oven'
    """
    return _ARTICLES + graph.removeprefix(PREFIXES["g"]).removesuffix(EVIDENCE).removesuffix("~")
