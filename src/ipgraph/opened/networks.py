"""Networks for networkx: of the triples of an answer, and of the graph as it is drawn."""

from typing import TYPE_CHECKING

import networkx
from pyoxigraph import Literal, NamedNode

from ipgraph.errors import QueryError
from ipgraph.model.codes import Language
from ipgraph.query.labels import Labels
from ipgraph.query.prefixes import shorten
from ipgraph.query.source import Source, rows
from ipgraph.query.table import Table
from ipgraph.view.rows import load_kinds, load_properties

IN_DISPUTE = "ipg:inDispute"
"""The page draws it as frames around proceedings, not as arrows."""

if TYPE_CHECKING:
    Network = networkx.MultiDiGraph[str]


def network_of_triples(table: Table) -> "Network":
    """The triples of a table; raises :class:`QueryError` when it has none because its query gave rows."""
    if table.triples is None:
        raise QueryError("a network is made of triples; the query gives rows: CONSTRUCT and DESCRIBE give triples")
    made: Network = networkx.MultiDiGraph()
    for triple in table.triples:
        subject, property_ = str(triple.subject), shorten(triple.predicate.value)
        if isinstance(triple.subject, NamedNode):
            subject = triple.subject.value
        made.add_node(subject)
        if isinstance(triple.object, Literal):
            said = made.nodes[subject].setdefault(property_, [])
            said.append(triple.object.value)
        else:
            other = triple.object.value if isinstance(triple.object, NamedNode) else str(triple.object)
            made.add_edge(subject, other, key=property_, property=property_)
    for _, attributes in made.nodes(data=True):
        attributes.update({name: said[0] for name, said in attributes.items() if len(said) == 1})
    return made


def network_of(source: Source, language: Language) -> "Network":
    """The nodes and arrows that the page draws: the same kinds, the same properties."""
    made: Network = networkx.MultiDiGraph()
    for kind in load_kinds():
        for (node,) in rows(source, f"SELECT DISTINCT ?node {{ ?node a {kind.class_} }} ORDER BY ?node"):
            if isinstance(node, NamedNode):
                made.add_node(node.value, kind=kind.name)
    for property_ in sorted({IN_DISPUTE, *(row.property for row in load_properties() if row.edge is not None)}):
        for subject, other in rows(source, f"SELECT DISTINCT ?s ?o {{ ?s {property_} ?o }} ORDER BY ?s ?o"):
            if isinstance(subject, NamedNode) and isinstance(other, NamedNode):
                ends = subject.value, other.value
                if all(end in made for end in ends):
                    made.add_edge(*ends, key=property_, property=property_)
    labels = Labels(source, language)
    labels.look_up(made)
    for iri in made:
        made.nodes[iri]["label"] = labels.label(iri)
    return made
