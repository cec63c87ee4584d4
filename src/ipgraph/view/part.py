"""The part of a graph that a page is asked to show."""

from msgspec import Struct

from ipgraph.graph.store import Stored
from ipgraph.query.source import StoreSource
from ipgraph.query.syntax import check_reads_only
from ipgraph.view.asked import asked
from ipgraph.view.index import Index
from ipgraph.view.projection import project
from ipgraph.view.selection import Selection, around, of_dispute, of_party


class Part(Struct, frozen=True):
    """One of: the disputes of a name, the parties of a name, what is around a node, what a SPARQL query gives."""

    dispute: str | None = None
    party: str | None = None
    around: str | None = None
    hops: int = 1
    query: str | None = None


def select(graph: Stored, part: Part) -> Selection | None:
    """The nodes of a part; ``None`` when it names nothing. Raises :class:`QueryError` for what is not there."""
    if part.query is not None:
        text = part.query.removeprefix("\ufeff")
        check_reads_only(text)
        return asked(Index(graph.store), StoreSource(graph.store).answer(text))
    if part.dispute is not None:
        return of_dispute(project(graph), part.dispute)
    if part.party is not None:
        return of_party(project(graph), part.party)
    if part.around is not None:
        return around(project(graph), part.around, part.hops)
    return None
