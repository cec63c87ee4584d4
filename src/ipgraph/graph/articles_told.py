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
from ipgraph.graph.quad_file import ending
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

    ``quads`` are their N-Quads, sorted, ``ruled`` those that the rules look at; ``forums`` and ``firsts`` what
    authority and labels are made of; ``methods`` the lines about methods, which other articles have too.
    """

    quads: bytes
    ruled: bytes
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
    quads: list[str] = []
    ruled: list[str] = []
    firsts: list[First] = []
    forums: list[tuple[str, Names]] = []
    methods: dict[Triple, None] = {}
    tallies = Tallies()
    of_provenance = ending(PROVENANCE)
    for telling in batch:
        told = telling.article
        article = decoder.decode(told) if isinstance(told, bytes) else told
        mapped = map_record(article.record, article.texts, telling.names)
        # As text, which is counted, looked at and written sooner than triples are.
        facts, provenance = list(map(str, mapped.facts)), list(map(str, article_provenance(mapped)))
        of_facts, of_evidence = ending(graph_iri(mapped.article)), ending(evidence_graph_iri(mapped.article))
        quads += (statement + of_facts for statement in facts)
        quads += (statement + of_evidence for statement in mapped.evidence)
        quads += (statement + of_provenance for statement in provenance)
        ruled += (statement + of_facts for statement in facts if is_ruled(statement))
        iri = article_iri(mapped.article)
        tallies.add_article(iri, {"facts": facts, "evidence": mapped.evidence, "provenance": provenance})
        firsts += first_forms(mapped)
        forums += ((node.value, names) for node, names in mapped.forums.items())
        methods.update(dict.fromkeys(mapped.methods))
    shared = list(map(str, methods))
    tallies.add("provenance", shared)
    # In the order of their characters, which is that of their bytes.
    quads.sort()
    yield Told(
        quads="".join(quads).encode(),
        ruled="".join(ruled).encode(),
        firsts=firsts,
        forums=forums,
        methods={(statement + of_provenance).encode() for statement in shared},
        counts=pickle.dumps(tallies, pickle.HIGHEST_PROTOCOL),
    )
