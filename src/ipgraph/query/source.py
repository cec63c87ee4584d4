"""What answers queries: a store of this process, or an endpoint elsewhere; whoever asks need not know which."""

from typing import Any, Protocol, TypeAlias

from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, Store

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.syntax import explain

Answer: TypeAlias = QuerySolutions | QueryBoolean | QueryTriples
"""What a query gives: rows for SELECT, a truth value for ASK, triples for CONSTRUCT and DESCRIBE."""


class Source(Protocol):
    """Answers SPARQL queries over the union of the named graphs of a graph.

    What a source was found to hold, such as the names of its parties, is remembered as long as it lives: a source
    stands for a graph that does not change.
    """

    def answer(self, text: str) -> Answer:
        """Answer a query; the prefixes of :data:`~ipgraph.graph.namespaces.PREFIXES` need no declaration.

        Raises :class:`QueryError` when the query cannot be read or answered.
        """


class StoreSource:
    """A store of this process, on disk or in memory.

    Whoever opened a graph on disk holds it open as long as its store is asked.
    """

    def __init__(self, store: Store) -> None:
        self.store = store

    def answer(self, text: str) -> Answer:
        """Answer a query over the union of the store's named graphs, as :meth:`Source.answer`."""
        try:
            return self.store.query(text, use_default_graph_as_union=True, prefixes=PREFIXES)
        except SyntaxError as error:
            raise QueryError(explain(error, text)) from error
        except FAILURES as error:
            raise unanswered(error) from error


FAILURES = (RuntimeError, ValueError, OSError, SyntaxError)
"""What pyoxigraph raises while it answers a query that it can read, or reads an answer that breaks off."""


def unanswered(error: Exception) -> QueryError:
    """The error of a query that was understood and failed."""
    return QueryError(f"the query cannot be answered: {error}")


def rows(source: Source, text: str) -> list[tuple[Any, ...]]:
    """All rows of a SELECT query, a term or ``None`` for each variable; raises :class:`QueryError` as the source."""
    return all_rows(source.answer(text))


def all_rows(answer: Answer) -> list[tuple[Any, ...]]:
    """The rows of an answer; raises :class:`QueryError` when it has none or breaks off."""
    if not isinstance(answer, QuerySolutions):
        raise QueryError("a SELECT query gave no rows")
    try:
        return [tuple(row) for row in answer]
    except FAILURES as error:
        raise unanswered(error) from error
