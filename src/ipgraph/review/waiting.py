"""All that waits for a person's decision in a graph, kind by kind."""

from collections.abc import Iterable, Iterator

from ipgraph.decide.kinds import Decisions
from ipgraph.decide.seen import Held
from ipgraph.graph.store import Graph
from ipgraph.model.codes import Language
from ipgraph.review.conflicts import ask_conflicts
from ipgraph.review.facts import ask_disagreements, ask_facts
from ipgraph.review.holdings import Holdings
from ipgraph.review.items import ASKED, Item, Kind
from ipgraph.review.pairs import ask_pairs

BELOW = 0.7
"""Facts are asked about when their confidence is below this."""


def hold(graph: Graph, decisions: Decisions, language: Language) -> Holdings:
    """The articles of a graph, with the decisions that are made about them."""
    return Holdings((Held(each.record, each.texts) for each in graph.articles()), decisions, language)


def waiting(graph: Graph, holdings: Holdings, kinds: Iterable[Kind] = ASKED, *, below: float = BELOW) -> Iterator[Item]:
    """The questions that no person has answered, by kind."""
    for kind in kinds:
        if kind in ("doubts", "joins"):
            yield from ask_pairs(graph.store, holdings, kind)
        elif kind == "confidence":
            yield from ask_facts(holdings, below)
        elif kind == "disagreements":
            yield from ask_disagreements(holdings)
        else:
            yield from ask_conflicts(graph.store, holdings)
