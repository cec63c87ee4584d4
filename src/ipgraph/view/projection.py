"""What is drawn of a graph, as a networkx graph: nodes with their names and facts, links with the words behind them."""

import networkx as nx
from msgspec import Struct

from ipgraph.graph.store import Stored
from ipgraph.view.cards import Cards, Node
from ipgraph.view.facets import Facet, facets_of
from ipgraph.view.facts import Facts
from ipgraph.view.index import Index, expand
from ipgraph.view.joins import Join, joins_between
from ipgraph.view.measures import Figure, Measured, Measures
from ipgraph.view.names import Labels
from ipgraph.view.readings import Readings, Split
from ipgraph.view.rows import Property, load_kinds, load_properties
from ipgraph.view.selection import Link, Selection
from ipgraph.view.told import name_of, told_of
from ipgraph.view.values import Values
from ipgraph.view.words import Method, Passage, Stretch, Words

TOWARDS_THE_CASE = frozenset({"claimant", "right", "holder"})
"""Arrows of these classes point to the subject of the statement: a claimant brings a case."""
OTHER = "other"
"""The kind of a node that only a query knows."""
ASKED = "asked"
"""The class of a link that only a query gives."""
_OF_A_DISPUTE = frozenset({"claimant", "respondent", "other", "right", "forum"})


class Version(Struct, frozen=True):
    """A language version of an article: the node of the article, the language, its title and text."""

    article: str
    language: str
    title: str
    text: str | None = None


class Picture(Struct, frozen=True):
    """A graph as it is drawn.

    ``graph`` has a :class:`Node` as ``node`` at each node; each link has its class as ``edge`` and as ``words`` the
    numbers of the ``stretches`` behind it. Stretches lie in ``sentences``, these in ``versions``; each was read by one
    of the ``methods``. ``cases`` and ``figures`` are what is measured of proceedings and statistics, ``facets`` what
    disputes are filtered by; ``first`` are the nodes drawn first, where the picture is of a part of a graph.
    """

    graph: "nx.MultiDiGraph[str]"
    stretches: tuple[Stretch, ...]
    sentences: tuple[Passage, ...]
    versions: dict[str, Version]
    methods: tuple[Method, ...] = ()
    joins: tuple[Join, ...] = ()
    splits: tuple[Split, ...] = ()
    cases: dict[str, Measured] = {}
    figures: dict[str, Figure] = {}
    facets: tuple[Facet, ...] = ()
    first: tuple[str, ...] = ()

    def nodes(self, kind: str | None = None) -> list[Node]:
        """The nodes, of one kind or all, sorted by IRI."""
        found: list[Node] = [self.graph.nodes[iri]["node"] for iri in sorted(self.graph)]
        return [node for node in found if kind is None or node.kind == kind]


def project(graph: Stored, selection: Selection | None = None) -> Picture:
    """Make the picture of a graph: disputes, proceedings, parties, rights, forums, figures and articles.

    With a selection, the picture is of that part of the graph; facts that lead out of it are told in words.
    """
    index = Index(graph.store)
    values, words = Values(index), Words(index)
    kinds = _kinds(index, selection)
    facts, labels = Facts(index, values, words, frozenset(kinds)), Labels(index, values)
    cards = Cards(index, values, labels)
    drawn: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for iri in sorted(kinds):
        told = told_of(iri, selection, values) if selection else ()
        drawn.add_node(iri, node=cards.node(kinds[iri], iri, (*told, *facts.of(kinds[iri], iri))))
    if selection is None or selection.links is None:
        for row in load_properties():
            if row.edge is not None:
                _link(row, kinds, index, facts, drawn)
    else:
        _link_asked(selection.links, kinds, values, facts, drawn)
    splits = Readings(index, values, words, frozenset(kinds)).all()
    measures = Measures(index, values)
    figures = {iri: measures.figure(iri) for iri, kind in kinds.items() if kind == "statistic"}
    return Picture(
        graph=drawn,
        stretches=tuple(words.stretches),
        sentences=tuple(words.sentences),
        versions=_versions(index, words, kinds),
        methods=tuple(words.methods),
        joins=joins_between(index, frozenset(kinds)),
        splits=splits,
        cases={iri: measures.case(iri) for iri, kind in kinds.items() if kind == "proceeding"},
        figures={iri: figure for iri, figure in figures.items() if figure is not None},
        facets=tuple(facet for facet in facets_of(graph.store, values) if facet.of.keys() & kinds.keys()),
        first=selection.first if selection else (),
    )


def _kinds(index: Index, selection: Selection | None) -> dict[str, str]:
    """The kind of each node of the picture."""
    kinds = {iri: kind.name for kind in load_kinds() for iri in index.of_class(kind.class_)}
    if selection is None:
        return kinds
    return {iri: kinds.get(iri, OTHER) for iri in selection.kept if iri in kinds or iri in selection.others}


def _link_asked(
    links: tuple[Link, ...], kinds: dict[str, str], values: Values, facts: Facts, drawn: "nx.MultiDiGraph[str]"
) -> None:
    """Draw the links that a query gives: as the graph's own where they are, else by the name they have in the query."""
    for link in links:
        if link.source not in kinds or link.target not in kinds or link.source == link.target:
            continue
        row = next((row for row in load_properties() if row.edge and _is(row, link, kinds)), None)
        if row is not None:
            _add(drawn, link.source, link.target, row.edge or "", facts.words_of_link(row, link.source, link.target))
        else:
            name = name_of(link.name, values)
            drawn.add_edge(link.source, link.target, edge=ASKED, words=(), name=name)


def _is(row: Property, link: Link, kinds: dict[str, str]) -> bool:
    return row.of == kinds[link.source] and expand(row.property) == link.name


def _link(row: Property, kinds: dict[str, str], index: Index, facts: Facts, drawn: "nx.MultiDiGraph[str]") -> None:
    """Draw a property as arrows; a dispute has the arrows of its proceedings, each once."""
    edge = row.edge or ""
    disputes: dict[tuple[str, str], set[int]] = {}
    for iri in sorted(iri for iri, kind in kinds.items() if kind == row.of):
        for other in index.nodes(iri, row.property):
            if other not in kinds:
                continue
            words = facts.words_of_link(row, iri, other)
            _add(drawn, iri, other, edge, words)
            for dispute in index.nodes(iri, "ipg:inDispute") if edge in _OF_A_DISPUTE else ():
                disputes.setdefault((dispute, other), set()).update(words)
    for (dispute, other), found in sorted(disputes.items()):
        _add(drawn, dispute, other, edge, tuple(sorted(found)))


def _add(drawn: "nx.MultiDiGraph[str]", subject: str, other: str, edge: str, words: tuple[int, ...]) -> None:
    ends = (other, subject) if edge in TOWARDS_THE_CASE else (subject, other)
    drawn.add_edge(*ends, edge=edge, words=words)


def _versions(index: Index, words: Words, kinds: dict[str, str]) -> dict[str, Version]:
    """The language versions of the articles that are drawn, and those that are quoted."""
    quoted = {passage.version for passage in words.sentences}
    told = {
        version
        for iri, kind in kinds.items()
        if kind == "article"
        for version in index.subjects("schema:exampleOfWork", iri)
        if words.text(version) is not None
    }
    return {iri: _version(iri, index, words) for iri in sorted(quoted | told)}


def _version(iri: str, index: Index, words: Words) -> Version:
    article = index.first(iri, "schema:exampleOfWork") or ""
    language = index.first(iri, "schema:inLanguage") or ""
    titles = [term.value for term in index.objects(article, "dct:title") if getattr(term, "language", "") == language]
    return Version(article, language, next(iter(titles), ""), words.text(iri))
