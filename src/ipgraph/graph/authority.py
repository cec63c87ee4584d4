"""The graphs over all articles that are not derived by rule: the forums that occur, and where each graph comes from."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph import __version__
from ipgraph.graph.forums import known_forum
from ipgraph.graph.iris import evidence_graph_iri, graph_iri, identified
from ipgraph.graph.literals import boolean, string, words
from ipgraph.graph.namespaces import IPG, ORG, PROV, SCHEMA, SKOS, A, code
from ipgraph.graph.sheet import LANGUAGES, Mapped
from ipgraph.model.codes import Language
from ipgraph.model.record import Names
from ipgraph.resolve.forums import forum_mention
from ipgraph.resolve.names import longest
from ipgraph.vocab.terms import load_schemes

Statement = tuple[NamedNode, NamedNode, NamedNode | Literal]

_VERSION = IPG("TextVersion")


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


def software_triples() -> tuple[Triple, ...]:
    """The software that all graphs are attributed to."""
    software = identified("software", f"ipgraph-{__version__}")
    return (
        Triple(software, A, PROV("SoftwareAgent")),
        Triple(software, SCHEMA("name"), string("ipgraph")),
        Triple(software, SCHEMA("softwareVersion"), string(__version__)),
    )


def article_provenance(article: Mapped) -> tuple[Triple, ...]:
    """Which language versions an article's graph is derived from, and by which software; without its methods."""
    graph = graph_iri(article.article)
    versions = [told.subject for told in article.facts if told.object == _VERSION and told.predicate == A]
    return (
        Triple(graph, A, PROV("Entity")),
        Triple(graph, PROV("wasAttributedTo"), identified("software", f"ipgraph-{__version__}")),
        *dict.fromkeys(Triple(graph, PROV("wasDerivedFrom"), version) for version in versions),
        Triple(graph, IPG("evidenceGraph"), evidence_graph_iri(article.article)),
    )
