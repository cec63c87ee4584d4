"""The graph of the forums that occur, and those above them, which is not derived by rule."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.graph.forums import known_forum
from ipgraph.graph.iris import identified
from ipgraph.graph.literals import boolean, string, words
from ipgraph.graph.namespaces import IPG, ORG, SKOS, A, code
from ipgraph.graph.sheet import LANGUAGES
from ipgraph.model.codes import Language
from ipgraph.model.record import Names
from ipgraph.resolve.forums import forum_mention
from ipgraph.resolve.names import longest
from ipgraph.vocab.terms import load_schemes

Statement = tuple[NamedNode, NamedNode, NamedNode | Literal]


class Forums:
    """The forums that articles name, by their IRIs, with all their names, each once."""

    def __init__(self) -> None:
        self._names: dict[str, dict[Language, dict[str, None]]] = {}

    def add(self, forums: Iterable[tuple[str, Names]]) -> None:
        """Take the forums of articles."""
        for node, names in forums:
            known = self._names.setdefault(node, {"en": {}, "zh": {}})
            for language in LANGUAGES:
                known[language].update(dict.fromkeys(names.forms(language)))

    def __iter__(self) -> Iterator[tuple[NamedNode, Names]]:
        for node, names in sorted(self._names.items()):
            yield NamedNode(node), Names(en=tuple(names["en"]), zh=tuple(names["zh"]))


def authority_triples(forums: Iterable[tuple[NamedNode, Names]]) -> tuple[Triple, ...]:
    """The forums that the articles name, and those above them: kind, labels, court code.

    A forum that is not in the authority table has its longest names as labels and is marked provisional.
    """
    return tuple(dict.fromkeys(Triple(*statement) for node, names in forums for statement in _forum(node, names)))


def _forum(node: NamedNode, names: Names) -> Iterator[Statement]:
    yield node, A, IPG("Forum")
    forum = known_forum(node)
    if forum is None:
        yield node, IPG("provisional"), boolean(True)
        mention = forum_mention(names)
        if mention is not None and mention.kind in load_schemes()["forum"].terms():
            yield node, IPG("forumType"), code("forum", mention.kind)
        for language in LANGUAGES:
            label = longest(Names(**{language: names.forms(language)}))
            if label:
                yield node, SKOS("prefLabel"), words(label, language)
        return
    yield node, IPG("forumType"), code("forum", forum.kind)
    if forum.en:
        yield node, SKOS("prefLabel"), words(forum.en, "en")
    if forum.zh:
        yield node, SKOS("prefLabel"), words(forum.zh, "zh")
    if forum.code:
        yield node, IPG("courtCode"), string(forum.code)
    if forum.parent:
        above = identified("forum", forum.parent)
        yield node, ORG("subOrganizationOf"), above
        yield from _forum(above, Names())
