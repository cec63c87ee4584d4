"""Put a graph into a store: send what is not there yet, remove what is no longer, count all of it afterwards."""

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

from msgspec import Struct
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.push.choose import choose_writer
from ipgraph.push.graphs import NamedGraph, graph_lines, named_graphs
from ipgraph.push.marks import Marks, read_marks
from ipgraph.push.writers import Writer
from ipgraph.remote.copy import counted
from ipgraph.remote.endpoint import Endpoint

TIMEOUT = 600.0
"""Seconds for one request: a store may take long over a graph of a million triples, or to count them all."""

Told = Callable[[str], None]
"""Called with the name of each graph that arrived."""


class Plan(Struct, frozen=True, kw_only=True):
    """What a push has to do: graphs to send, graphs that are there already, graphs that this graph does not have."""

    send: tuple[NamedGraph, ...]
    there: tuple[NamedGraph, ...]
    others: tuple[str, ...]

    @property
    def graphs(self) -> tuple[NamedGraph, ...]:
        """All graphs that the store is to have."""
        return (*self.send, *self.there)


class Difference(Struct, frozen=True):
    """A named graph that has another number of triples in the store than it should."""

    name: str
    expected: int
    found: int


class PushReport(Struct, frozen=True, kw_only=True):
    """What a push did and what it counted; ``method`` and ``address`` are empty when nothing had to be written."""

    plan: Plan
    removed: tuple[str, ...]
    differences: tuple[Difference, ...]
    method: str
    address: str


def plan_push(store: Store, endpoint: Endpoint) -> Plan:
    """Compare a graph with what a store holds.

    A named graph is there already when the store has a mark with its digest and as many triples. Raises
    :class:`QueryError` when the store cannot be asked, :class:`GraphError` for a graph with blank nodes.
    """
    ours = named_graphs(store)
    marks, counts = read_marks(endpoint), counted(endpoint)
    there = {
        name for name, graph in ours.items() if marks.get(name) == graph.sha256 and counts.get(name) == graph.triples
    }
    return Plan(
        send=tuple(graph for name, graph in ours.items() if name not in there),
        there=tuple(graph for name, graph in ours.items() if name in there),
        others=tuple(name for name in counts if name not in ours),
    )


def push_graph(
    store: Store,
    endpoint: Endpoint,
    plan: Plan,
    *,
    method: str = "auto",
    address: str | None = None,
    delete_missing: bool = False,
    jobs: int = 4,
    told: Told | None = None,
) -> PushReport:
    """Carry out a plan and count what the store then holds.

    Raises :class:`QueryError` when the store cannot be written to or fails; what arrived by then is marked, and another
    push goes on from there.
    """
    removed = plan.others if delete_missing else ()
    way = ("", "")
    if plan.send or removed:
        whole = {graph.name: graph.sha256 for graph in plan.there}
        writer = choose_writer(endpoint, method, whole, address=address, timeout=TIMEOUT)
        way = (writer.method, writer.address)
        try:
            _carry_out(store, plan.send, removed, writer, Marks(writer, whole), jobs, told)
        finally:
            writer.close()
    differences = compare(plan.graphs, removed, counted(endpoint))
    return PushReport(plan=plan, removed=removed, differences=differences, method=way[0], address=way[1])


def _carry_out(
    store: Store,
    graphs: Iterable[NamedGraph],
    removed: Iterable[str],
    writer: Writer,
    marks: Marks,
    jobs: int,
    told: Told | None,
) -> None:
    def send(graph: NamedGraph) -> None:
        writer.put(graph.name, graph_lines(store, graph.name))
        marks.add(graph.name, graph.sha256)
        if told:
            told(graph.name)

    with ThreadPoolExecutor(jobs, thread_name_prefix="push") as pool:
        futures = [pool.submit(send, graph) for graph in graphs]
        futures += [pool.submit(writer.delete, name) for name in removed]
        try:
            done, _ = wait(futures, return_when=FIRST_EXCEPTION)
            for future in done:
                future.result()
        except (QueryError, KeyboardInterrupt):
            pool.shutdown(cancel_futures=True)
            marks.write()
            raise
    marks.write()


def compare(graphs: Iterable[NamedGraph], removed: Iterable[str], counts: dict[str, int]) -> tuple[Difference, ...]:
    """The graphs whose number of triples in the store is not what it should be."""
    expected = {graph.name: graph.triples for graph in graphs} | dict.fromkeys(removed, 0)
    return tuple(
        Difference(name, number, counts.get(name, 0))
        for name, number in sorted(expected.items())
        if counts.get(name, 0) != number
    )
