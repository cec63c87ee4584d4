"""The graphs over all articles that are not derived by rule: the forums that occur, and where each graph comes from."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph import __version__
from ipgraph.graph.forums import known_forum
from ipgraph.graph.iris import evidence_graph_iri, graph_iri, identified
from ipgraph.graph.literals import boolean, string, words
from ipgraph.graph.namespaces import IPG, ORG, PROV, SCHEMA, SKOS, A, code
from ipgraph.graph.sheet import LANGUAGES, Mapped
from ipgraph.model.record import Names
from ipgraph.resolve.forums import forum_mention
from ipgraph.resolve.names import longest
from ipgraph.vocab.terms import load_schemes

Statement = tuple[NamedNode, NamedNode, NamedNode | Literal]


def authority_triples(articles: Iterable[Mapped]) -> tuple[Triple, ...]:
    """The forums that the articles name, and those above them: kind, labels, court code.

    A forum that is not in the authority table has its longest names as labels and is marked provisional.
    """
    names: dict[NamedNode, Names] = {}
    for article in articles:
        for node, forms in article.forums.items():
            known = names.get(node, Names())
            names[node] = Names(en=(*known.en, *forms.en), zh=(*known.zh, *forms.zh))
    found: dict[Triple, None] = {}
    for node in sorted(names, key=lambda node: node.value):
        for statement in _forum(node, names[node]):
            found[Triple(*statement)] = None
    return tuple(found)


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


def provenance_triples(articles: Iterable[Mapped]) -> tuple[Triple, ...]:
    """Which language versions each article's graph is derived from, and by which software and methods."""
    software = identified("software", f"ipgraph-{__version__}")
    found: list[Triple] = [
        Triple(software, A, PROV("SoftwareAgent")),
        Triple(software, SCHEMA("name"), string("ipgraph")),
        Triple(software, SCHEMA("softwareVersion"), string(__version__)),
    ]
    for article in articles:
        graph = graph_iri(article.article)
        found.append(Triple(graph, A, PROV("Entity")))
        found.append(Triple(graph, PROV("wasAttributedTo"), software))
        versions = [t.subject for t in article.facts if t.predicate == A and t.object == IPG("TextVersion")]
        found.extend(Triple(graph, PROV("wasDerivedFrom"), version) for version in versions)
        found.append(Triple(graph, IPG("evidenceGraph"), evidence_graph_iri(article.article)))
        found.extend(article.methods)
    return tuple(dict.fromkeys(found))
