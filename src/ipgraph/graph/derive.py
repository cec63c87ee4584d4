"""What follows by rule from the asserted facts: the CONSTRUCT queries in ``rules/``, and the disputes.

The rules run in the order of their file names, each over the asserted facts and what the rules before it gave.
"""

from collections.abc import Iterable
from importlib.resources import files

import networkx as nx
from pyoxigraph import NamedNode, Quad, QuerySolutions, QueryTriples, Store, Triple

from ipgraph.errors import DataError
from ipgraph.graph.iris import identified
from ipgraph.graph.namespaces import DERIVED, IPG, PREFIXES, A
from ipgraph.resolve.naming import digest

LINKS = ("reviews", "respondsTo", "counterTo", "answers")
"""Two proceedings that are linked by one of these belong to one dispute."""

# Claimant and respondent; a party that is only described is no ground to think two cases belong together.
_OPPONENTS = """
SELECT DISTINCT ?c ?a ?b WHERE {
  ?c ipg:claimant ?a ; ipg:respondent ?b .
  FILTER NOT EXISTS { ?a a ipg:UnnamedParty } FILTER NOT EXISTS { ?b a ipg:UnnamedParty }
}
"""


def load_rules() -> tuple[tuple[str, str], ...]:
    """The rules by name, in the order in which they run."""
    folder = files("ipgraph.graph") / "rules"
    found = [file for file in folder.iterdir() if file.name.endswith(".rq")]
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
    """Every proceeding belongs to one dispute: the proceedings that are linked, or fought by the same opponents.

    A dispute is named after the first of its proceedings by IRI, so it keeps its name when others join.
    """
    links: nx.Graph[str] = nx.Graph()
    links.add_nodes_from(case for (case,) in _rows(store, "SELECT DISTINCT ?c WHERE { ?c a ipg:Proceeding }"))
    for name in LINKS:
        links.add_edges_from((row[0], row[1]) for row in _rows(store, f"SELECT ?c ?d WHERE {{ ?c ipg:{name} ?d }}"))
    fought: dict[frozenset[str], list[str]] = {}
    for row in _rows(store, _OPPONENTS):
        fought.setdefault(frozenset((row[1], row[2])), []).append(row[0])
    for cases in fought.values():
        links.add_edges_from((cases[0], other) for other in cases[1:])
    for component in nx.connected_components(links):
        first = min(component)
        dispute = identified("dispute", digest(first, 12))
        yield Triple(dispute, A, IPG("Dispute"))
        yield from (Triple(NamedNode(case), IPG("inDispute"), dispute) for case in component)


def _rows(store: Store, query: str) -> list[list[str]]:
    answer = store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    if not isinstance(answer, QuerySolutions):
        raise TypeError("the query gives no rows")
    return sorted([value.value for value in row] for row in answer)
