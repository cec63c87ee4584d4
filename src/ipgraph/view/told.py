"""What a query says of a node beyond the graph, as facts in its details."""

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.view.facts import Fact
from ipgraph.view.rows import load_properties
from ipgraph.view.selection import Selection
from ipgraph.view.values import Pair, Values


def told_of(iri: str, selection: Selection, values: Values) -> tuple[Fact, ...]:
    """The values that the query gives to a node."""
    return tuple(
        Fact(f"?{name}", name_of(name, values), text=(value, value)) for name, value in selection.told.get(iri, ())
    )


def name_of(name: str, values: Values) -> Pair:
    """What a property or a variable is called: by the table of properties, by its label, else by its own name.

    A property without a label is written with its prefix.
    """
    if ":" not in name:
        return name, name
    for row in load_properties():
        prefix, _, local = row.property.removeprefix("^").partition(":")
        if name == f"{PREFIXES[prefix]}{local}" and not row.property.startswith("^"):
            return row.en, row.zh
    label = values.label(name, ("rdfs:label", "skos:prefLabel"))
    if label is not None:
        return label
    short = next((f"{key}:{name.removeprefix(base)}" for key, base in PREFIXES.items() if name.startswith(base)), name)
    return short, short
