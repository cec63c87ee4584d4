"""Which part of a graph a page is about: disputes or parties by name, what is around a node, what a query gives."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import ROOT
from ipgraph.query.names import nearest_names

if TYPE_CHECKING:
    from ipgraph.view.cards import Node
    from ipgraph.view.projection import Picture

_NAMING = frozenset({"ipg:name", "ipg:describedAs", "ipg:number", "ipg:title", "ipg:caseNumber", "dct:title"})
MOST_FIRST = 60
"""So many boxes can be read at once: more are not drawn before somebody asks."""


class Link(Struct, frozen=True):
    """A link that a query gives: from, to, and the IRI of the property or the name of the variable."""

    source: str
    target: str
    name: str


class Selection(Struct, frozen=True):
    """The nodes that a page holds, those drawn first, and what a query says of them beyond the graph.

    ``others`` are nodes that are of no kind of their own; ``told`` are the values that a query gives to a node: the IRI
    of the property or the name of the variable, and the value. Without ``links`` all links between the nodes are drawn.
    """

    kept: frozenset[str]
    first: tuple[str, ...]
    links: tuple[Link, ...] | None = None
    others: frozenset[str] = frozenset()
    told: dict[str, tuple[tuple[str, str], ...]] = {}


def of_dispute(picture: "Picture", name: str) -> Selection:
    """The disputes of a name: of their title, else of a party, right or case number; with all that is linked to them.

    Raises :class:`QueryError` when none is called so, with the names that come near.
    """
    titled = {node.iri: _forms(node) for node in picture.nodes("dispute")}
    found = _matching(name, titled)
    if not found:
        within = {iri: {form for one in _around_dispute(picture, iri) for form in _forms(one)} for iri in titled}
        found = _matching(name, within)
    if not found:
        raise _unknown("dispute", name, (form for forms in titled.values() for form in forms))
    return _with_disputes(picture, found, lambda node: node.kind != "dispute" and node.kind != "article")


def of_party(picture: "Picture", name: str) -> Selection:
    """The parties of a name with all of their disputes; raises :class:`QueryError` as :func:`of_dispute`."""
    forms = {node.iri: _forms(node) for node in picture.nodes("party")}
    found = _matching(name, forms)
    if not found:
        raise _unknown("party", name, (form for of in forms.values() for form in of))
    near = {other for iri in found for other in _near(picture, iri)}
    disputes = {node.iri for node in picture.nodes("dispute") if node.iri in near}
    shown = _with_disputes(picture, disputes, lambda node: node.kind in ("dispute", "party", "forum"))
    first = (*sorted(found), *(iri for iri in shown.first if iri not in found))
    return Selection(kept=shown.kept | found | near, first=first[:MOST_FIRST])


def around(picture: "Picture", name: str, hops: int) -> Selection:
    """What can be reached from a node, or from the nodes of a name, in so many steps; raises as :func:`of_dispute`."""
    nodes = {node.iri: _forms(node) for node in picture.nodes()}
    exact = {iri for iri in nodes if name in (iri, iri.removeprefix(f"{ROOT}id/"))}
    found = exact or _matching(name, nodes)
    if not found:
        raise _unknown("node", name, (form for forms in nodes.values() for form in forms))
    order, reached = sorted(found), set(found)
    edge = list(order)
    for _ in range(hops):
        edge = sorted({other for iri in edge for other in _near(picture, iri)} - reached)
        reached.update(edge)
        order += edge
    return Selection(kept=frozenset(reached) | _disputes_of(picture, reached), first=tuple(order[:MOST_FIRST]))


def _with_disputes(picture: "Picture", disputes: Iterable[str], shown: "Callable[[Node], bool]") -> Selection:
    """Some disputes with all that is linked to them and to their proceedings; ``shown`` says what is drawn first."""
    kept = set(disputes)
    nodes = {node.iri: node for node in picture.nodes()}
    for dispute in sorted(disputes):
        kept.update(node.iri for node in _around_dispute(picture, dispute))
    first = sorted((iri for iri in kept if shown(nodes[iri])), key=lambda iri: (nodes[iri].kind != "dispute", iri))
    return Selection(kept=frozenset(kept), first=tuple(first[:MOST_FIRST]))


def _around_dispute(picture: "Picture", dispute: str) -> "list[Node]":
    """The proceedings of a dispute, and what these are linked to."""
    near = set(_near(picture, dispute))
    cases = [iri for iri in near if picture.graph.nodes[iri]["node"].kind == "proceeding"]
    near.update(other for iri in cases for other in _near(picture, iri))
    return [picture.graph.nodes[iri]["node"] for iri in sorted(near - {dispute})]


def _near(picture: "Picture", iri: str) -> set[str]:
    """What a node is linked to, by an arrow or by a fact; a dispute is linked to its proceedings by facts alone."""
    node = picture.graph.nodes[iri]["node"]
    found = {fact.node for fact in node.facts if fact.node is not None}
    return found | set(picture.graph.successors(iri)) | set(picture.graph.predecessors(iri))


def _disputes_of(picture: "Picture", nodes: Iterable[str]) -> set[str]:
    """The disputes of the proceedings among some nodes: a proceeding is told of under its dispute."""
    return {
        fact.node
        for iri in nodes
        for fact in picture.graph.nodes[iri]["node"].facts
        if fact.property == "ipg:inDispute" and fact.node is not None
    }


def _forms(node: "Node") -> set[str]:
    """All that a node is called."""
    named = (fact.text for fact in node.facts if fact.property in _NAMING and fact.text is not None)
    return {form for pair in (node.name, node.short, *named) for form in pair}


def _matching(name: str, forms: dict[str, set[str]]) -> set[str]:
    """The nodes that bear a name; where none does, those that have it in one of theirs."""
    wanted = name.casefold()
    exact = {iri for iri, of in forms.items() if any(form.casefold() == wanted for form in of)}
    return exact or {iri for iri, of in forms.items() if any(wanted in form.casefold() for form in of)}


def _unknown(kind: str, name: str, forms: Iterable[str]) -> QueryError:
    near = nearest_names(name, tuple(sorted(set(forms))))
    told = f"; names that come near: {'; '.join(near)}" if near else ""
    return QueryError(f"no {kind} is called {name!r}{told}")
