"""Joins in doubt, and joins that were made, as questions."""

from collections.abc import Iterator
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.decide.seen import names_of
from ipgraph.graph.iris import ENTRIES, entry_name
from ipgraph.graph.namespaces import IPG, PREFIXES, A
from ipgraph.resolve.grouping import DECIDED, Entry
from ipgraph.resolve.score import Kind
from ipgraph.review.holdings import Holdings
from ipgraph.review.items import Answer, Item
from ipgraph.review.items import Kind as ItemKind
from ipgraph.review.labels import label

_KINDS: tuple[Kind, ...] = ("party", "right", "case")


def ask_pairs(store: Store, holdings: Holdings, kind: ItemKind) -> Iterator[Item]:
    """Pairs in doubt, the likeliest first, or joins, the least likely first; none that a person has judged."""
    found = []
    for quad in store.quads_for_pattern(None, A, IPG("DoubtfulJoin" if kind == "doubts" else "Join"), None):
        node = quad.subject
        if isinstance(node, NamedNode) and DECIDED not in {term.value for term in _objects(store, node, "clue")}:
            score = float(next(_objects(store, node, "score")).value)
            found.append((-score if kind == "doubts" else score, node.value))
    for score, name in sorted(found):
        item = _item(store, holdings, kind, NamedNode(name), abs(score) if kind == "joins" else -score)
        if item is not None:
            yield item


def _item(store: Store, holdings: Holdings, kind: ItemKind, node: NamedNode, score: float) -> Item | None:
    joined = sorted(term.value for term in _objects(store, node, "joins"))
    entries = [read_entry(NamedNode(iri)) for iri in joined]
    if len(entries) != 2 or None in entries:
        return None
    (of, one), (_, other) = (entry for entry in entries if entry is not None)
    if not holdings.has(of, one) or not holdings.has(of, other) or holdings.is_judged(of, one, other):
        return None
    language = holdings.language
    reasons = sorted(
        term.value
        for term in _objects(store, node, "reason")
        if isinstance(term, Literal) and term.language == language
    )
    fields = {"kind": of, "entries": [_seen(holdings, of, entry) for entry in (one, other)]}
    sides = (holdings.entry_side(of, one), holdings.entry_side(of, other))
    return Item(
        kind=kind,
        about=" = ".join(side.head.partition(" / ")[0] for side in sides),
        question=label("questions", of, language),
        sides=sides,
        answers={
            key: Answer(label("answers", name, language), name, fields, label("reasons", name, language))
            for key, name in (("y", "same"), ("n", "not-same"))
        },
        clues=tuple(reasons),
        weight=score,
    )


def _seen(holdings: Holdings, kind: Kind, entry: Entry) -> dict[str, object]:
    names = names_of(holdings.articles[entry[0]].record, kind, entry[1]) or ()
    return {"article": entry[0], "entry": entry[1], "names": list(names)}


def read_entry(node: NamedNode) -> tuple[Kind, Entry] | None:
    """The kind of an entry, its article and its id, from its IRI; ``None`` for anything else.

    >>> read_entry(NamedNode(f"{PREFIXES['article']}kiln#c1"))
    ('case', ('kiln', 'c1'))
    """
    article = unquote(node.value.partition("#")[0].removeprefix(PREFIXES["article"]))
    for kind in _KINDS:
        if kind in ENTRIES and (name := entry_name(node, kind)):
            return kind, (article, name)
    return None


def _objects(store: Store, node: NamedNode, name: str) -> Iterator[NamedNode | Literal]:
    for quad in store.quads_for_pattern(node, IPG(name), None, None):
        if isinstance(quad.object, NamedNode | Literal):
            yield quad.object
