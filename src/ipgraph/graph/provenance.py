"""Where each graph comes from: the language versions that an article's is derived from, and the software."""

from collections.abc import Iterator

from ipgraph import __version__
from ipgraph.graph.iris import evidence_graph_iri, graph_iri
from ipgraph.graph.mapping import Mapped
from ipgraph.graph.terms import IPG, PROV, SCHEMA, A, Statement, identified, string

_VERSION = IPG("TextVersion")
_SOFTWARE = identified("software", f"ipgraph-{__version__}")


def software_provenance() -> tuple[Statement, ...]:
    """The software that all graphs are attributed to."""
    return (
        (_SOFTWARE, A, PROV("SoftwareAgent")),
        (_SOFTWARE, SCHEMA("name"), string("ipgraph")),
        (_SOFTWARE, SCHEMA("softwareVersion"), string(__version__)),
    )


def article_provenance(article: Mapped) -> Iterator[Statement]:
    """Which language versions an article's graph is derived from, and by which software; without its methods."""
    graph = str(graph_iri(article.article))
    yield graph, A, PROV("Entity")
    yield graph, PROV("wasAttributedTo"), _SOFTWARE
    for subject, predicate, value in article.facts:
        if value == _VERSION and predicate == A:
            yield graph, PROV("wasDerivedFrom"), subject
    yield graph, IPG("evidenceGraph"), str(evidence_graph_iri(article.article))
