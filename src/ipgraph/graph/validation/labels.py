"""A short name for each node of a graph."""

import re
from functools import cache, lru_cache

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import DCT, IPG, SKOS

NAMING = (SKOS("prefLabel"), IPG("name"), IPG("describedAs"), IPG("title"), DCT("title"), SKOS("notation"))
"""The properties that name a node, the best first."""

_KNOWN = 4096


@cache
def _properties() -> dict[str, str]:
    return {row.of.value: row.en for row in load_companions()}


class Labels:
    """Names nodes, in English if they have an English name, since the messages are in English, else in Chinese."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.label = lru_cache(_KNOWN)(self._label)

    def readable(self, value: NamedNode | Literal) -> str:
        """A value of a statement for a reader: the label of a node, or the text of a literal."""
        return value.value if isinstance(value, Literal) else self.label(value.value)

    def property(self, iri: str) -> str:
        """What a property is called: as the table of companions has it, else its own name in words."""
        return _properties().get(iri) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.split("[#/]", iri)[-1]).lower()

    def _label(self, iri: str) -> str:
        node = NamedNode(iri)
        for name in NAMING:
            objects = (quad.object for quad in self._store.quads_for_pattern(node, name, None, None))
            texts = [text for text in objects if isinstance(text, Literal)]
            if texts:
                return min(texts, key=lambda text: (text.language != "en", -len(text.value), text.value)).value
        return iri.rpartition("#" if "#" in iri else "/")[2]
