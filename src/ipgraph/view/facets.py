"""What disputes can be filtered by: the values of each facet, found by the query that stands in its row."""

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.prefixes import shorten
from ipgraph.view.rows import FacetRow, load_facets
from ipgraph.view.values import Pair, Values


class FacetValue(Struct, frozen=True):
    """A value of a facet: the term as SPARQL writes it, and what it is called."""

    term: str
    name: Pair


class Facet(Struct, frozen=True):
    """A facet of one graph: its row, its values in the order in which they are shown, and their numbers by dispute."""

    row: FacetRow
    values: tuple[FacetValue, ...]
    of: dict[str, tuple[int, ...]]

    def names(self, dispute: str) -> tuple[Pair, ...]:
        """What the values of a dispute are called."""
        return tuple(self.values[number].name for number in self.of.get(dispute, ()))


def facets_of(store: Store, values: Values) -> tuple[Facet, ...]:
    """All facets of a graph; those without any value are left out."""
    found = (_facet(row, store, values) for row in load_facets())
    return tuple(facet for facet in found if facet.values)


def _facet(row: FacetRow, store: Store, values: Values) -> Facet:
    solutions = store.query(
        f"SELECT DISTINCT ?dispute ?value WHERE {{ {row.pattern} }}", prefixes=PREFIXES, use_default_graph_as_union=True
    )
    assert isinstance(solutions, QuerySolutions)
    disputes: dict[NamedNode | Literal, set[str]] = {}
    for solution in solutions:
        dispute, value = solution["dispute"], solution["value"]
        if isinstance(dispute, NamedNode) and isinstance(value, NamedNode | Literal):
            disputes.setdefault(value, set()).add(dispute.value)
    named = {value: name for value in disputes if (name := _name(row, value, values)) is not None}
    order = list(row.labels)

    def rank(value: NamedNode | Literal) -> tuple[int, int, Pair, str]:
        listed = order.index(value.value) if row.ordered and value.value in order else len(order)
        return listed, -len(disputes[value]), named[value], value.value

    ordered = sorted(named, key=rank)
    if row.latest:
        ordered.sort(key=lambda value: value.value, reverse=True)
    of: dict[str, list[int]] = {}
    for number, value in enumerate(ordered):
        for iri in disputes[value]:
            of.setdefault(iri, []).append(number)
    return Facet(
        row=row,
        values=tuple(FacetValue(_term(value), named[value]) for value in ordered),
        of={iri: tuple(numbers) for iri, numbers in sorted(of.items())},
    )


def _name(row: FacetRow, value: NamedNode | Literal, values: Values) -> Pair | None:
    """What a value is called; ``None`` for one that says that nothing was stated."""
    if isinstance(value, Literal):
        said = row.labels.get(value.value)
        return (said.en, said.zh) if said else (value.value, value.value)
    return values.label(value.value) if not values.is_concept(value.value) else values.code(value.value)


def _term(value: NamedNode | Literal) -> str:
    """A term for a query; a name that needs no signs with a meaning in SPARQL is written short."""
    if isinstance(value, Literal):
        return str(value)
    short = shorten(value.value)
    local = short.partition(":")[2]
    plain = local.replace("-", "").replace("_", "")
    return short if short != value.value and plain.isascii() and plain.isalnum() else f"<{value.value}>"
