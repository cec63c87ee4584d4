"""How many of each thing a graph holds."""

from ipgraph.graph.namespaces import IPG
from ipgraph.graph.tally import Tally

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
"""What is counted: the instances of these classes, each once whatever number of articles tell of it.

Nothing has two classes of one row."""


def counts_of(whole: Tally, quads: int) -> dict[str, int]:
    """The number of things of each kind, of articles and of quads (each in its graph)."""
    number = {kind.value: count for kind, count in whole.classes.items()}
    counts = {name: sum(number.get(IPG(kind).value, 0) for kind in classes) for name, classes in COUNTED.items()}
    return {"articles": number.get(IPG("Article").value, 0), **counts, "quads": quads}
