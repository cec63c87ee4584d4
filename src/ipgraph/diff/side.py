"""One of the two graphs that are compared: what its articles tell, what their entries stand for, and its joins."""

from functools import cached_property
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode

from ipgraph.diff.changes import JoinSide, Kind
from ipgraph.diff.told import Entry, entries_of
from ipgraph.graph.iris import ENTRIES, entry_iri, entry_name, graph_iri
from ipgraph.graph.namespaces import IPG, PREFIXES, RESOLUTION, A
from ipgraph.graph.record_of import record_of
from ipgraph.graph.records import decode_lines, read_lines
from ipgraph.graph.store import Graph
from ipgraph.model.codes import Language

KINDS: dict[str, Kind] = {"parties": "party", "rights": "right", "proceedings": "case"}
"""The lists of a record whose entries stand for things, and the kinds of these."""


class Side:
    """A graph that is compared; ``None`` is one without articles."""

    def __init__(self, graph: Graph | None, language: Language) -> None:
        self._graph = graph
        self._language = language
        self._entries: dict[str, dict[str, Entry]] = {}
        self.lines = {} if graph is None else read_lines(graph.generation)

    @property
    def rules(self) -> tuple[str, str]:
        """What else than an article itself may change what the graph says of it: the software, and decisions."""
        return (
            ("", "") if self._graph is None else (self._graph.manifest.ipgraph, self._graph.manifest.decisions_sha256)
        )

    def entries(self, article: str) -> dict[str, Entry]:
        """What an article tells, as the graph has it; nothing when it does not hold the article."""
        if self._graph is None or article not in self.lines:
            return {}
        if article not in self._entries:
            (stored,) = decode_lines(self._graph.folder, [self.lines[article]])
            record = record_of(self._graph.store, article)
            self._entries[article] = entries_of(record, stored.record, self._language)
        return self._entries[article]

    def node(self, entry: NamedNode) -> NamedNode:
        """What an entry stands for: a thing that other articles may tell of, or the entry itself."""
        if self._graph is not None:
            graph = graph_iri(article_of(entry))
            for quad in self._graph.store.quads_for_pattern(entry, IPG("refersTo"), None, graph):
                if isinstance(quad.object, NamedNode):
                    return quad.object
        return entry

    def things(self, article: str) -> dict[str, NamedNode]:
        """The things that an article tells of, by the places of their entries."""
        return {
            place: self.node(entry_iri(article, KINDS[name], entry.id))
            for place, entry in self.entries(article).items()
            if (name := place.partition("[")[0]) in KINDS
        }

    def holds(self, node: NamedNode) -> bool:
        """Whether the graph knows a thing."""
        return self._graph is not None and any(True for _ in self._graph.store.quads_for_pattern(node, A, None))

    def telling(self, node: NamedNode) -> frozenset[str]:
        """The articles that tell of a thing."""
        if "#" in node.value or self._graph is None:
            return frozenset({article_of(node)})
        referring = self._graph.store.quads_for_pattern(None, IPG("refersTo"), node)
        return frozenset(article_of(quad.subject) for quad in referring if isinstance(quad.subject, NamedNode))

    @cached_property
    def joins(self) -> dict[NamedNode, frozenset[NamedNode]]:
        """The joins, with the two entries that each makes one."""
        if self._graph is None:
            return {}
        store = self._graph.store
        joins = [
            quad.subject
            for quad in store.quads_for_pattern(None, A, IPG("Join"), RESOLUTION)
            if isinstance(quad.subject, NamedNode)
        ]
        return {
            join: frozenset(
                quad.object
                for quad in store.quads_for_pattern(join, IPG("joins"), None, RESOLUTION)
                if isinstance(quad.object, NamedNode)
            )
            for join in joins
        }

    def reasons(self, join: NamedNode) -> tuple[float, tuple[str, ...]]:
        """The score of a join, and its reasons in words."""
        score, reasons = 0.0, set()
        if self._graph is not None:
            for quad in self._graph.store.quads_for_pattern(join, None, None, RESOLUTION):
                if not isinstance(quad.object, Literal):
                    continue
                if quad.predicate == IPG("score"):
                    score = float(quad.object.value)
                elif quad.object.language == self._language:
                    reasons.add(quad.object.value)
        return score, tuple(sorted(reasons))

    def side(self, entry: NamedNode) -> JoinSide:
        """An entry for the eyes of a person."""
        article, kind = article_of(entry), kind_of_entry(entry)
        name = entry_name(entry, kind)
        told = (
            e for e in self.entries(article).values() if e.id == name and KINDS.get(e.place.partition("[")[0]) == kind
        )
        return JoinSide(article, name, next((one.label for one in told), name))


def article_of(node: NamedNode) -> str:
    """The id of the article that a local node belongs to."""
    return unquote(node.value.removeprefix(PREFIXES["article"]).partition("#")[0])


def kind_of_entry(entry: NamedNode) -> Kind:
    """What kind of entry a local node is."""
    kinds: tuple[Kind, ...] = ("party", "right", "case")
    return next((kind for kind in kinds if kind in ENTRIES and entry_name(entry, kind)), "party")
