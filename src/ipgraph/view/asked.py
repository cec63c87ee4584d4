"""What a query gives, as nodes and links: triples as they are; of rows the nodes in the cells, linked along the row."""

from collections.abc import Iterable, Iterator

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples

from ipgraph.errors import QueryError
from ipgraph.view.index import Index
from ipgraph.view.rows import load_kinds
from ipgraph.view.selection import Link, Selection

Term = NamedNode | BlankNode | Literal
Said = tuple[Term, str, Term]
"""A node, what is said of it, and the node or value that is said."""


def asked(index: Index, answer: QuerySolutions | QueryBoolean | QueryTriples) -> Selection:
    """The part of a graph that an answer is about.

    A name that an article gives to something stands for the thing itself. Raises :class:`QueryError` for an answer
    that has no nodes.
    """
    if isinstance(answer, QueryBoolean):
        raise QueryError("an ASK query has nothing to draw: ask with SELECT or CONSTRUCT")
    alone: dict[str, None] = {}
    said: list[Said] = []
    if isinstance(answer, QueryTriples):
        said = [(t.subject, t.predicate.value, t.object) for t in sorted(set(answer), key=str) if _drawable(t.subject)]
    else:
        for row in _rows(answer):
            nodes = [(name, term) for name, term in row if not isinstance(term, Literal)]
            if nodes:
                alone.setdefault(_node(index, nodes[0][1]))
                said += [(nodes[0][1], name, term) for name, term in row if term != nodes[0][1]]
    return _selection(index, alone, said)


def _selection(index: Index, alone: dict[str, None], said: Iterable[Said]) -> Selection:
    order = dict(alone)
    links: dict[Link, None] = {}
    told: dict[str, dict[tuple[str, str], None]] = {}
    for subject, name, term in said:
        source = _node(index, subject)
        order.setdefault(source)
        if isinstance(term, Literal):
            told.setdefault(source, {}).setdefault((name, term.value))
        elif _drawable(term):
            target = _node(index, term)
            order.setdefault(target)
            links.setdefault(Link(source, target, name))
    if not order:
        raise QueryError("the query gives no nodes, so there is nothing to draw")
    known = {iri for kind in load_kinds() for iri in index.of_class(kind.class_)}
    disputes = {dispute for iri in order for dispute in index.nodes(iri, "ipg:inDispute")}
    return Selection(
        kept=frozenset(order) | disputes,
        first=tuple(order),
        links=tuple(links),
        others=frozenset(order) - known,
        told={iri: tuple(values) for iri, values in told.items()},
    )


def _rows(answer: QuerySolutions) -> Iterator[list[tuple[str, Term]]]:
    names = [variable.value for variable in answer.variables]
    try:
        for row in answer:
            cells = zip(names, (row[place] for place in range(len(names))), strict=True)
            yield [(name, term) for name, term in cells if isinstance(term, NamedNode | BlankNode | Literal)]
    except (RuntimeError, ValueError, OSError) as error:
        raise QueryError(f"the query cannot be answered: {error}") from error


def _drawable(term: object) -> bool:
    return isinstance(term, NamedNode | BlankNode)


def _node(index: Index, term: object) -> str:
    """The IRI of a node; what an article calls it leads to what it is."""
    iri = term.value if isinstance(term, NamedNode) else str(term)
    return next(iter(index.nodes(iri, "ipg:refersTo")), iri)
