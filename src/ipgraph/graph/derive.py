"""What follows by rule from the asserted facts: the CONSTRUCT queries in ``rules/``, the disputes, and the lists.

The rules run in the order of their file names, each over the asserted facts and what the rules before it gave.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

import networkx as nx
from pyoxigraph import NamedNode, Quad, QuerySolutions, QueryTriples, RdfFormat, Store, Triple

from ipgraph.errors import DataError
from ipgraph.graph.iris import identified
from ipgraph.graph.listed import listed_triples
from ipgraph.graph.namespaces import DERIVED, IPG, PREFIXES, A
from ipgraph.graph.terms import Term
from ipgraph.resolve.naming import digest

_CASE = IPG("Proceeding")
_TYPE = str(A)


@cache
def load_rules(folder: str = "rules") -> tuple[tuple[str, str], ...]:
    """The queries of a folder by name, in their order: ``rules``, ``disputes`` for what makes cases one dispute, or
    ``listed_from`` for what lists are made of.
    """
    found = [file for file in (files("ipgraph.graph") / folder).iterdir() if file.name.endswith(".rq")]
    return tuple((file.name, file.read_text(encoding="utf-8")) for file in sorted(found, key=lambda file: file.name))


def derive_triples(quads: Iterable[Quad]) -> tuple[Triple, ...]:
    """All triples that the rules give from the asserted quads, sorted; none that is asserted already.

    Raises :class:`DataError` when a rule is no CONSTRUCT query.
    """
    rules = Rules()
    rules.add("".join(f"{quad} .\n" for quad in quads if is_ruled(str(quad.predicate), str(quad.object))).encode())
    return tuple(sorted(rules.derived(), key=str))


class Rules:
    """The quads that the rules look at, and what follows from them."""

    def __init__(self) -> None:
        self._store = Store()

    def add(self, quads: bytes) -> None:
        """Take N-Quads of facts, of which :func:`is_ruled` has to be true."""
        self._store.bulk_load(quads, RdfFormat.N_QUADS, lenient=True)

    def derived(self) -> Iterator[Triple]:
        """All triples that the rules give; none that is asserted already, and none twice.

        Raises :class:`DataError` when a rule is no CONSTRUCT query.
        """
        for name, text in load_rules():
            answer = self._store.query(text, use_default_graph_as_union=True, prefixes=PREFIXES)
            if not isinstance(answer, QueryTriples):
                raise DataError(f"rules/{name}: not a CONSTRUCT query")
            yield from self._added(answer)
        yield from self._added(_disputes(self._store))
        yield from listed(self._store)

    def _added(self, triples: Iterable[Triple]) -> set[Triple]:
        """Those that are new, which the rules that come after look at too."""
        store = self._store
        new = {
            t for t in triples if next(store.quads_for_pattern(t.subject, t.predicate, t.object, None), None) is None
        }
        store.extend(Quad(t.subject, t.predicate, t.object, DERIVED) for t in new)
        return new


def listed(store: Store) -> Iterable[Triple]:
    """What lists are made of, from what articles assert and the rules give."""
    return listed_triples({name: _rows(store, query) for name, query in load_rules("listed_from")})


def is_ruled(predicate: Term, value: Term) -> bool:
    """Whether a rule looks at a statement: its property, or the class that it gives, stands in one of them."""
    named = _named_in_rules()
    return predicate in named or (predicate == _TYPE and value in named)


@cache
def _named_in_rules() -> frozenset[str]:
    """All that rules name: a rule that left a property or class open would not be told of it."""
    text = "\n".join(rule for folder in ("rules", "disputes", "listed_from") for _, rule in load_rules(folder))
    names = re.findall(r"\b([a-z]+):([A-Za-z][\w-]*)", re.sub(r"#.*|<[^>\s]*>", "", text))
    return frozenset(f"<{PREFIXES[prefix]}{name}>" for prefix, name in names) | {str(_CASE)}


def _disputes(store: Store) -> Iterable[Triple]:
    """Every proceeding belongs to one dispute: with all that the queries in ``disputes/`` put it together with.

    These give pairs of a case and another, or of a case and what it shares with others: a right, a pair of opponents. A
    dispute is named after the first of its proceedings by IRI, so it keeps its name when others join.
    """
    cases = frozenset(case for (case,) in _rows(store, f"SELECT DISTINCT ?c WHERE {{ ?c a {_CASE} }}"))
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
    return sorted(["" if value is None else value.value for value in row] for row in answer)
