"""Why entries of different articles are told as one node, and which nodes may be one."""

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.view.index import Index


class Join(Struct, frozen=True):
    """Two entries: the nodes they are told under (the same one when they were joined), the articles, and the clues."""

    nodes: tuple[str, str]
    articles: tuple[str, str]
    score: str
    english: tuple[str, ...]
    chinese: tuple[str, ...]
    doubtful: bool


def joins_between(index: Index, drawn: frozenset[str]) -> tuple[Join, ...]:
    """The joins and the pairs in doubt whose nodes are all drawn."""
    found = []
    for name, doubtful in (("ipg:Join", False), ("ipg:DoubtfulJoin", True)):
        for iri in index.of_class(name):
            entries = index.nodes(iri, "ipg:joins")
            if len(entries) != 2:
                continue
            one, other = ((index.nodes(entry, "ipg:refersTo") or [entry])[0] for entry in entries)
            if not {one, other} <= drawn:
                continue
            first, second = (entry.partition("#")[0] for entry in entries)
            found.append(
                Join(
                    nodes=(one, other),
                    articles=(first, second),
                    score=index.first(iri, "ipg:score") or "",
                    english=_reasons(index, iri, "en"),
                    chinese=_reasons(index, iri, "zh"),
                    doubtful=doubtful,
                )
            )
    return tuple(found)


def _reasons(index: Index, join: str, language: Language) -> tuple[str, ...]:
    return tuple(index.words(join, "ipg:reason", language))
