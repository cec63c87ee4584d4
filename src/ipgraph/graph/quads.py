"""All quads of a graph, from the records of all its articles.

What joins the articles is found first, from what each says without its words; then each article is told by itself, by
several processes where there are several; in the end comes what follows from all of them.
"""

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from ipgraph.decide.kinds import NONE, Decisions, Trouble
from ipgraph.decide.replay import replay, settle
from ipgraph.decide.seen import Held
from ipgraph.engines.engine import Engine, OneProcess
from ipgraph.graph.articles_told import Telling, Told, packed, tell_articles
from ipgraph.graph.authority import Forums, authority_triples
from ipgraph.graph.companions import companion_triples
from ipgraph.graph.counts import counts_of
from ipgraph.graph.decided import decision_triples
from ipgraph.graph.derive import Rules
from ipgraph.graph.description import describe, part_of
from ipgraph.graph.joins import join_statements
from ipgraph.graph.kept_lines import KeptLines
from ipgraph.graph.labels import Given, Labels, given_labels
from ipgraph.graph.namespaces import AUTHORITY, DERIVED, DESCRIPTION, PROVENANCE, RESOLUTION, VOCABULARY
from ipgraph.graph.provenance import software_provenance
from ipgraph.graph.quad_file import QuadFile, ending, lines_of
from ipgraph.graph.records import StoredArticle, decode_line, line_of
from ipgraph.graph.tally import Tallies
from ipgraph.graph.terms import Statement, statements_of
from ipgraph.graph.vocabulary import vocabulary_triples
from ipgraph.model.record import Record
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name, name_entries
from ipgraph.resolve.resolution import resolve
from ipgraph.resolve.score import Kind

TOGETHER = 8
"""So many articles are told at a time."""

AT_ONCE = 10_000
"""So many statements of a graph that is none of an article are held at a time."""

JOINS = 1000
"""So many statements about joins are written at a time, while articles are told."""


def quads_of(articles: Iterable[StoredArticle], decisions: Decisions = NONE) -> list[Quad]:
    """Every quad of the graph of these articles; none is given twice."""
    return decided_quads(articles, decisions)[0]


def decided_quads(
    articles: Iterable[StoredArticle], decisions: Decisions = NONE
) -> tuple[list[Quad], tuple[Trouble, ...]]:
    """As :func:`quads_of`, with the decisions that could not be followed or should be looked at again."""
    lines = {told.record.article.id: line_of(told.record, told.texts) for told in articles}
    with tempfile.TemporaryDirectory() as place, (Path(place) / "quads.nq").open("w+b") as file:
        written = write_quads(lines, decisions, OneProcess(), QuadFile(file, Path(place)))
        file.seek(0)
        return list(parse(file, format=RdfFormat.N_QUADS)), written.troubles


class Written(Struct, frozen=True):
    """How much of each kind a graph holds, and the decisions that were not followed or should be looked at again."""

    counts: dict[str, int]
    troubles: tuple[Trouble, ...]


def write_quads(lines: Mapping[str, bytes], decisions: Decisions, engine: Engine, file: QuadFile) -> Written:
    """Write every quad of the graph of the articles of these lines to a file."""
    graph = _Graph(file)
    known = _known(lines, decisions, graph)
    rules, labels, forums = Rules(), Labels(), Forums()
    methods: set[bytes] = set()
    for told in engine.flat_map(tell_articles, _tellings(lines, known)):
        graph.take(told, methods)
        rules.add(told.ruled)
        labels.add(told.firsts)
        forums.add(told.forums)
        graph.add(RESOLUTION, islice(known.joins, JOINS))
    graph.add(RESOLUTION, known.joins)
    graph.add(VOCABULARY, statements_of(dict.fromkeys((*vocabulary_triples(), *companion_triples()))))
    graph.add(AUTHORITY, statements_of(authority_triples(forums)))
    graph.add(PROVENANCE, software_provenance())
    graph.add(DERIVED, statements_of(labels.triples(known.labels)))
    graph.add(DERIVED, statements_of(rules.derived()))
    del rules, labels
    whole = graph.tallies.whole()
    file.add(DESCRIPTION, b"".join(lines_of(DESCRIPTION, describe(whole, graph.tallies.parts()))))
    return Written(counts_of(whole, file.lines), known.troubles)


class _Known(Struct, frozen=True):
    """What is known of all articles together: the names of entries by article, what persons decided.

    ``names`` are packed; ``joins`` tell why entries are one, and come once. Both are in files.
    """

    names: Mapping[str, bytes]
    joins: Iterator[Statement]
    labels: Given
    decided: Mapping[str, StoredArticle]
    troubles: tuple[Trouble, ...]


class _Graph:
    """The file and the counts of a graph that is being written."""

    def __init__(self, file: QuadFile) -> None:
        self.file = file
        self.tallies = Tallies()

    def add(self, graph: NamedNode, statements: Iterable[Statement]) -> None:
        """Write a graph that is none of an article."""
        left, end, part = iter(statements), ending(graph), part_of(graph)
        while held := list(islice(left, AT_ONCE)):
            quads = "".join(f"{subject} {property} {value}{end}" for subject, property, value in held)
            self.file.add(graph, quads.encode())
            self.tallies.add(part, held)

    def take(self, told: Told, methods: set[bytes]) -> None:
        """Write what articles tell; ``methods`` are the lines that are written already."""
        self.file.add_whole(told.quads, told.lines, told.digests)
        self.file.add(PROVENANCE, b"".join((told.provenance, *sorted(told.methods - methods))))
        methods |= told.methods
        self.tallies.merge(told.tallies())


def _known(lines: Mapping[str, bytes], decisions: Decisions, graph: _Graph) -> _Known:
    """Resolve what is the same in several articles, and write what persons decided."""
    named = decisions.articles()
    replayed = replay(_held(lines, named), decisions)
    resolution = resolve(replayed.records, replayed.judged())
    names = name_entries(resolution)
    replayed = settle(replayed, resolution, names)
    graph.add(RESOLUTION, statements_of(dict.fromkeys(decision_triples(decisions, replayed))))
    decided = {
        record.article.id: StoredArticle(record, decode_line(lines[record.article.id]).texts)
        for record in replayed.records
        if record.article.id in named
    }
    return _Known(
        _kept_names(names),
        join_statements(resolution),
        given_labels(replayed.followed, names),
        decided,
        replayed.troubles,
    )


def _kept_names(names: Mapping[tuple[Kind, Entry], Name]) -> KeptLines:
    """The names of the entries of each article, packed."""
    by_article: dict[str, dict[tuple[Kind, Entry], Name]] = defaultdict(dict)
    for (kind, entry), name in names.items():
        by_article[entry[0]][kind, entry] = name
    kept = KeptLines()
    for article, named in by_article.items():
        kept.add(article, packed(named))
    return kept


def _held(lines: Mapping[str, bytes], named: frozenset[str]) -> Iterator[Held]:
    """The articles by their ids; of those that no decision names without the words, which fill the memory."""
    for article in sorted(lines):
        told = decode_line(lines[article])
        if article in named:
            yield Held(told.record, told.texts)
        else:
            yield Held(_without_words(told.record))


def _without_words(record: Record) -> Record:
    return replace(record, evidence=(), disagreements=())


def _tellings(lines: Mapping[str, bytes], known: _Known) -> Iterator[tuple[Telling, ...]]:
    together: list[Telling] = []
    unnamed = packed({})
    for article in sorted(lines):
        told = known.decided.get(article) or lines[article]
        together.append(Telling(told, known.names.get(article, unnamed)))
        if len(together) == TOGETHER:
            yield tuple(together)
            together.clear()
    if together:
        yield tuple(together)
