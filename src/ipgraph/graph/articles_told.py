"""What one process makes of a few articles at a time: their N-Quads, and what the graphs over all articles need."""

import pickle
from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Struct
from pyoxigraph import Triple

from ipgraph.graph.authority import article_provenance
from ipgraph.graph.derive import is_ruled
from ipgraph.graph.iris import article_iri, evidence_graph_iri, graph_iri
from ipgraph.graph.labels import First, first_forms
from ipgraph.graph.mapping import map_record
from ipgraph.graph.namespaces import PROVENANCE
from ipgraph.graph.quad_file import lines_of
from ipgraph.graph.records import StoredArticle
from ipgraph.graph.tally import Tallies
from ipgraph.model.record import Names
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name
from ipgraph.resolve.score import Kind


class Telling(Struct, frozen=True):
    """An article to be told: its line in the file of records, or what it is as decided; the names of its entries."""

    article: bytes | StoredArticle
    names: Mapping[tuple[Kind, Entry], Name]


class Told(Struct, frozen=True):
    """What some articles tell.

    ``lines`` are their N-Quads, ``ruled`` those that the rules look at; ``forums`` and ``firsts`` what authority and
    labels are made of; ``methods`` the lines about methods, which other articles have too.
    """

    lines: list[bytes]
    ruled: list[bytes]
    firsts: list[First]
    forums: list[tuple[str, Names]]
    methods: set[bytes]
    counts: bytes

    def tallies(self) -> Tallies:
        """The counts."""
        found: Tallies = pickle.loads(self.counts)
        return found


def tell_articles(batch: tuple[Telling, ...]) -> Iterator[Told]:
    """All that the articles of a batch tell."""
    decoder = msgspec.json.Decoder(StoredArticle)
    lines: list[bytes] = []
    ruled: list[bytes] = []
    firsts: list[First] = []
    forums: list[tuple[str, Names]] = []
    methods: dict[Triple, None] = {}
    tallies = Tallies()
    for telling in batch:
        told = telling.article
        article = decoder.decode(told) if isinstance(told, bytes) else told
        mapped = map_record(article.record, article.texts, telling.names)
        iri = article_iri(mapped.article)
        facts = list(lines_of(graph_iri(mapped.article), mapped.facts))
        ruled += (line for line, triple in zip(facts, mapped.facts, strict=True) if is_ruled(triple))
        provenance = article_provenance(mapped)
        lines += facts
        lines += lines_of(evidence_graph_iri(mapped.article), mapped.evidence)
        lines += lines_of(PROVENANCE, provenance)
        tallies.add_article(iri, {"facts": mapped.facts, "evidence": mapped.evidence, "provenance": provenance})
        firsts += first_forms(mapped)
        forums += ((node.value, names) for node, names in mapped.forums.items())
        methods.update(dict.fromkeys(mapped.methods))
    tallies.add("provenance", methods)
    yield Told(
        lines, ruled, firsts, forums, set(lines_of(PROVENANCE, methods)), pickle.dumps(tallies, pickle.HIGHEST_PROTOCOL)
    )
