"""What follows by rule from the asserted facts: the CONSTRUCT queries in ``rules/``, and the disputes.

The rules run in the order of their file names, each over the asserted facts and what the rules before it gave.
"""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import networkx as nx
from pyoxigraph import NamedNode, Quad, QuerySolutions, QueryTriples, Store, Triple

from ipgraph.errors import DataError
from ipgraph.graph.iris import identified
from ipgraph.graph.namespaces import DERIVED, IPG, PREFIXES, A
from ipgraph.resolve.naming import digest


@cache
def load_rules(folder: str = "rules") -> tuple[tuple[str, str], ...]:
    """The queries of a folder by name, in their order: ``rules``, or ``disputes`` for what makes cases one dispute."""
    found = [file for file in (files("ipgraph.graph") / folder).iterdir() if file.name.endswith(".rq")]
    return tuple((file.name, file.read_text(encoding="utf-8")) for file in sorted(found, key=lambda file: file.name))


def derive_triples(quads: Iterable[Quad]) -> tuple[Triple, ...]:
    """All triples that the rules give from the asserted quads, sorted; none that is asserted already.

    Raises :class:`DataError` when a rule is no CONSTRUCT query.
    """
    store = Store()
    store.bulk_extend(quad for quad in quads if not str(quad.graph_name).endswith("--evidence>"))
    derived: set[Triple] = set()
    for name, text in load_rules():
        answer = store.query(text, use_default_graph_as_union=True, prefixes=PREFIXES)
        if not isinstance(answer, QueryTriples):
            raise DataError(f"rules/{name}: not a CONSTRUCT query")
        _add(store, derived, answer)
    _add(store, derived, _disputes(store))
    return tuple(sorted(derived, key=str))


def _add(store: Store, derived: set[Triple], triples: Iterable[Triple]) -> None:
    new = {t for t in triples if next(store.quads_for_pattern(t.subject, t.predicate, t.object, None), None) is None}
    store.extend(Quad(t.subject, t.predicate, t.object, DERIVED) for t in new)
    derived |= new


def _disputes(store: Store) -> Iterable[Triple]:
    """Every proceeding belongs to one dispute: with all that the queries in ``disputes/`` put it together with.

    These give pairs of a case and another, or of a case and what it shares with others: a right, a pair of opponents. A
    dispute is named after the first of its proceedings by IRI, so it keeps its name when others join.
    """
    cases = frozenset(case for (case,) in _rows(store, "SELECT DISTINCT ?c WHERE { ?c a ipg:Proceeding }"))
    links: nx.Graph[str] = nx.Graph()
    links.add_nodes_from(cases)
    for _, query in load_rules("disputes"):
        links.add_edges_from((row[0], row[1]) for row in _rows(store, query))
    for component in nx.connected_components(links):
        held = cases & component
        dispute = identified("dispute", digest(min(held), 12))
        yield Triple(dispute, A, IPG("Dispute"))
        yield from (Triple(NamedNode(case), IPG("inDispute"), dispute) for case in held)


def _rows(store: Store, query: str) -> list[list[str]]:
    answer = store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    if not isinstance(answer, QuerySolutions):
        raise TypeError("the query gives no rows")
    return sorted([value.value for value in row] for row in answer)
