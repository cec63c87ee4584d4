"""Decisions on what is the same, as pairs of entries; what cannot hold together is told and set aside."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

import networkx as nx

from ipgraph.decide.kinds import Decision, NotSame, Same, Trouble, trouble
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.score import Kind


def entries_of(content: Same) -> list[Entry]:
    """The entries that a decision names, each once, in order."""
    return sorted({(entry.article, entry.entry) for entry in content.entries})


def judged_pairs(decisions: Iterable[Decision]) -> dict[Kind, dict[frozenset[Entry], bool]]:
    """The pairs that decisions judge, by kind: those that are the same, link by link, and those that are not."""
    found: dict[Kind, dict[frozenset[Entry], bool]] = {"party": {}, "right": {}, "case": {}}
    for decision in decisions:
        content = decision.content
        if isinstance(content, NotSame):
            found[content.kind] |= {frozenset(pair): False for pair in combinations(entries_of(content), 2)}
        elif isinstance(content, Same):
            found[content.kind] |= {frozenset(pair): True for pair in pairwise(entries_of(content))}
    return found


def impossible_pairs(decisions: Iterable[Decision]) -> Iterator[Trouble]:
    """Decisions on what is the same that cannot hold: by themselves, or together with others, over any steps.

    Entries that others tell apart stay apart: what is set aside are the decisions that join them.
    """
    same: dict[Kind, list[Decision]] = defaultdict(list)
    apart: dict[Kind, list[Decision]] = defaultdict(list)
    for decision in decisions:
        content = decision.content
        if isinstance(content, NotSame):
            apart[content.kind].append(decision)
        elif isinstance(content, Same):
            same[content.kind].append(decision)
    for kind, joining in same.items():
        yield from _of_one_kind(joining, apart[kind])


def _of_one_kind(joining: Sequence[Decision], parting: Sequence[Decision]) -> Iterator[Trouble]:
    told_apart: dict[frozenset[Entry], Decision] = {}
    for decision in parting:
        if isinstance(decision.content, Same):
            for pair in combinations(entries_of(decision.content), 2):
                told_apart.setdefault(frozenset(pair), decision)
    left = list(joining)
    while True:
        links = _links(left)
        clash = next(_clashes(links, told_apart), None)
        if clash is None:
            return
        one, other = clash
        chain = _chain(links, one, other)
        for decision in chain:
            yield _tell(decision, one, other, chain, told_apart.get(frozenset(clash)))
        if (against := told_apart.get(frozenset(clash))) is not None:
            yield trouble(
                against,
                f"not the same here, the same in {', '.join(map(str, chain))}: {_named(one)} and {_named(other)}",
                "take one of them out",
                applied=True,
            )
        left = [decision for decision in left if decision not in chain]


def _links(decisions: Iterable[Decision]) -> "nx.Graph[Entry]":
    links: nx.Graph[Entry] = nx.Graph()
    for decision in decisions:
        if isinstance(decision.content, Same):
            for one, other in pairwise(entries_of(decision.content)):
                if not links.has_edge(one, other):
                    links.add_edge(one, other, decision=decision)
    return links


def _clashes(links: "nx.Graph[Entry]", told_apart: dict[frozenset[Entry], Decision]) -> Iterator[tuple[Entry, Entry]]:
    """Entries that are the same over some steps and cannot be: told apart, or of one article."""
    for part in sorted(sorted(part) for part in nx.connected_components(links)):
        for one, other in combinations(part, 2):
            if one[0] == other[0] or frozenset((one, other)) in told_apart:
                yield one, other


def _chain(links: "nx.Graph[Entry]", one: Entry, other: Entry) -> list[Decision]:
    steps = pairwise(nx.shortest_path(links, one, other))
    return list({str(found.key()): found for a, b in steps for found in [links.edges[a, b]["decision"]]}.values())


def _tell(decision: Decision, one: Entry, other: Entry, chain: Sequence[Decision], against: Decision | None) -> Trouble:
    others = ", ".join(str(each) for each in chain if each is not decision)
    with_others = f" together with {others}" if others else ""
    named = f"{_named(one)} and {_named(other)}"
    if against is None:
        problem = f"makes one{with_others} of {named}, which the article tells apart"
        return trouble(decision, problem, "entries of one article are never one: take out what is wrong")
    return trouble(decision, f"makes one{with_others} of {named}, which {against} tells apart", "take one of them out")


def _named(entry: Entry) -> str:
    return f"{entry[1]} of {entry[0]}"
