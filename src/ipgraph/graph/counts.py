"""How many of each thing a graph holds."""

from collections.abc import Iterable

from pyoxigraph import Quad

from ipgraph.graph.namespaces import IPG, A

COUNTED = {
    "proceedings": ("Proceeding",),
    "disputes": ("Dispute",),
    "parties": ("Party",),
    "rights": ("Right",),
    "forums": ("Forum",),
    "statistics": ("StatObservation",),
    "sums": ("MoneyClaim", "MoneyAward"),
    "disagreements": ("Disagreement",),
}
"""What is counted: the instances of these classes, each once whatever number of articles tell of it."""


def count_quads(quads: Iterable[Quad]) -> dict[str, int]:
    """The number of things of each kind, of articles and of quads (each in its graph)."""
    instances: dict[str, set[str]] = {}
    total = 0
    for quad in quads:
        total += 1
        if quad.predicate == A:
            instances.setdefault(str(quad.object), set()).add(str(quad.subject))
    counts = {
        name: len(set().union(*(instances.get(str(IPG(kind)), set()) for kind in classes)))
        for name, classes in COUNTED.items()
    }
    return {"articles": len(instances.get(str(IPG("Article")), ())), **counts, "quads": total}
