"""What one process makes of a few articles at a time: their N-Quads, and what the graphs over all articles need."""

import pickle
from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Struct

from ipgraph.graph.derive import is_ruled
from ipgraph.graph.iris import article_iri, evidence_graph_iri, graph_iri
from ipgraph.graph.labels import First, first_forms
from ipgraph.graph.mapping import map_record
from ipgraph.graph.namespaces import PROVENANCE
from ipgraph.graph.provenance import article_provenance
from ipgraph.graph.quad_file import ending, graph_digest
from ipgraph.graph.records import StoredArticle
from ipgraph.graph.tally import Counted, Tallies, counted
from ipgraph.graph.terms import Statement
from ipgraph.model.record import Names
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name
from ipgraph.resolve.score import Kind


class Telling(Struct, frozen=True):
    """An article to be told: its line in the file of records, or what it is as decided; its :func:`packed` names."""

    article: bytes | StoredArticle
    names: bytes


class Told(Struct, frozen=True):
    """What some articles tell.

    ``quads`` are the so many ``lines`` of their own graphs, of each of which ``digests`` has the line;
    ``provenance`` is what they add to that graph, but for ``methods``, lines that other articles have too. ``ruled``
    are the N-Quads that the rules look at; ``forums`` and ``firsts`` what authority and labels are made of.
    """

    quads: bytes
    lines: int
    digests: list[bytes]
    provenance: bytes
    ruled: bytes
    firsts: list[First]
    forums: list[tuple[str, Names]]
    methods: set[bytes]
    counts: bytes

    def tallies(self) -> Tallies:
        """The counts."""
        found: Tallies = pickle.loads(self.counts)
        return found


def packed(names: Mapping[tuple[Kind, Entry], Name]) -> bytes:
    """The names of the entries of an article as they are kept and sent."""
    return pickle.dumps(names, pickle.HIGHEST_PROTOCOL)


def tell_articles(batch: tuple[Telling, ...]) -> Iterator[Told]:
    """All that the articles of a batch tell."""
    decoder = msgspec.json.Decoder(StoredArticle)
    quads: list[bytes] = []
    digests: list[bytes] = []
    origins: list[str] = []
    ruled: list[str] = []
    firsts: list[First] = []
    forums: list[tuple[str, Names]] = []
    methods: dict[Statement, None] = {}
    parts: list[dict[str, Counted]] = []
    of_provenance = ending(PROVENANCE)
    told_lines = 0
    for telling in batch:
        told = telling.article
        article = decoder.decode(told) if isinstance(told, bytes) else told
        mapped = map_record(article.record, article.texts, pickle.loads(telling.names))
        provenance = list(article_provenance(mapped))
        facts, evidence = graph_iri(mapped.article), evidence_graph_iri(mapped.article)
        of_facts, of_evidence = ending(facts), ending(evidence)
        for graph, lines in (
            (facts, [f"{subject} {predicate} {value}{of_facts}" for subject, predicate, value in mapped.facts]),
            (evidence, [statement + of_evidence for statement in mapped.evidence.statements]),
        ):
            if not lines:
                continue
            # In the order of their characters, which is that of their bytes.
            lines.sort()
            quads.append("".join(lines).encode())
            digests.append(graph_digest(str(graph), quads[-1:]))
            told_lines += len(lines)
        origins += (f"{subject} {predicate} {value}{of_provenance}" for subject, predicate, value in provenance)
        ruled += (
            f"{subject} {predicate} {value}{of_facts}"
            for subject, predicate, value in mapped.facts
            if is_ruled(predicate, value)
        )
        iri = str(article_iri(mapped.article))
        parts.append(
            {
                "facts": counted(mapped.facts, iri),
                "evidence": mapped.evidence.counted,
                "provenance": counted(provenance, iri),
            }
        )
        firsts += first_forms(mapped)
        forums += ((node[1:-1], names) for node, names in mapped.forums.items())
        methods.update(dict.fromkeys(mapped.methods))
    tallies = Tallies()
    tallies.add_articles(parts)
    tallies.add("provenance", methods)
    yield Told(
        quads=b"".join(quads),
        lines=told_lines,
        digests=digests,
        provenance="".join(origins).encode(),
        ruled="".join(ruled).encode(),
        firsts=firsts,
        forums=forums,
        methods={f"{' '.join(method)}{of_provenance}".encode() for method in methods},
        counts=pickle.dumps(tallies, pickle.HIGHEST_PROTOCOL),
    )
