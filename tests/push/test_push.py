from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store

from ipgraph.errors import GraphError, QueryError
from ipgraph.push import marks, writers
from ipgraph.push.marks import MARKS, read_marks
from ipgraph.push.push import Difference, PushReport, plan_push, push_graph
from ipgraph.remote.endpoint import Endpoint
from tests.push.writable import Refusal, writable
from tests.query.frozen_rows import SMALL
from tests.remote.canned import Asked, Canned, Said, canned

G = "https://w3id.org/ipgraph/graph/"
A, B = NamedNode("urn:a"), NamedNode("urn:b")
HARD = (
    Literal("“商标”侵权 𠀀 \u200b\u2028 é e\u0301", language="zh"),
    Literal("line\nbreak\r\ttab \"quoted\" \\back\\ 'single' } { # ?x \u0000\u0001"),
    Literal("1250000.50", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#decimal")),
    Literal("2024-10", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#gYearMonth")),
    Literal("文" * 100_000),
    NamedNode("urn:窑/<>".replace("<>", "%3C%3E")),
)


@pytest.fixture
def small() -> Store:
    store = Store()
    store.load(SMALL.read_bytes(), format=RdfFormat.TRIG)
    store.extend(Quad(A, B, value, NamedNode(f"{G}窑-hard")) for value in HARD)
    return store


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writers, "FIRST_PAUSE", 0.001)


@contextmanager
def served(far: Store, refuse: Refusal = lambda _: None) -> Iterator[tuple[Canned, Endpoint]]:
    with canned(writable(far, refuse)) as server, Endpoint(server.url.replace("/sparql", "/query")) as endpoint:
        yield server, endpoint


def push(store: Store, endpoint: Endpoint, **options: object) -> PushReport:
    return push_graph(store, endpoint, plan_push(store, endpoint), **options)  # type: ignore[arg-type]


def graphs(store: Store) -> set[Quad]:
    """The quads without those of the marks."""
    return {quad for quad in store if quad.graph_name != NamedNode(MARKS)}


@pytest.mark.parametrize("method", ["gsp", "update"])
def test_every_quad_arrives_as_it_is(small: Store, method: str) -> None:
    far = Store()
    with served(far) as (_, endpoint):
        report = push(small, endpoint, method=method)
    assert graphs(far) == set(small)
    assert (report.method, report.differences, report.removed) == (method, (), ())
    assert {graph.name for graph in report.plan.send} == {graph.value for graph in small.named_graphs()}


@pytest.mark.parametrize("bound", [1, 3, 1000])
@pytest.mark.parametrize("method", ["gsp", "update"])
def test_a_graph_that_is_sent_in_parts_arrives_whole(
    small: Store, method: str, bound: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writers, "GRAPH_BYTES", bound * 100)
    monkeypatch.setattr(writers, "UPDATE_LINES", bound)
    far = Store()
    with served(far) as (_, endpoint):
        push(small, endpoint, method=method)
    assert graphs(far) == set(small)


def test_what_is_there_is_not_sent_again(small: Store) -> None:
    far = Store()
    with served(far) as (server, endpoint):
        push(small, endpoint)
        asked = len(server.asked)
        report = push(small, endpoint)
        assert not report.plan.send
        assert {one.path for one in server.asked[asked:]} == {"/query"}, "nothing is written"
        small.add(Quad(A, B, Literal("one more"), NamedNode(f"{G}song-on-a-site")))
        report = push(small, endpoint)
    assert [graph.name for graph in report.plan.send] == [f"{G}song-on-a-site"]
    assert graphs(far) == set(small)


@pytest.mark.parametrize("method", ["gsp", "update"])
def test_a_graph_is_replaced_and_not_added_to(small: Store, method: str) -> None:
    far = Store()
    far.add(Quad(A, B, Literal("of an older graph"), NamedNode(f"{G}song-on-a-site")))
    with served(far) as (_, endpoint):
        push(small, endpoint, method=method)
    assert graphs(far) == set(small)


def test_a_graph_with_a_mark_and_another_number_of_triples_is_sent_again(small: Store) -> None:
    far = Store()
    with served(far) as (_, endpoint):
        push(small, endpoint)
        far.remove(next(iter(far.quads_for_pattern(None, None, None, NamedNode(f"{G}pump-makers")))))
        report = push(small, endpoint)
    assert [graph.name for graph in report.plan.send] == [f"{G}pump-makers"]
    assert graphs(far) == set(small)


def _fails_after(number: int) -> Refusal:
    """A store that takes so many graphs besides the marks, and refuses every further one."""
    taken: list[str] = []

    def refuse(asked: Asked) -> Said | None:
        if not asked.path.startswith("/store") or "pushed" in asked.path:
            return None
        taken.append(asked.path)
        return None if len(taken) <= number else Said(507, b"disk full", "text/plain")

    return refuse


def test_an_interrupted_push_goes_on_where_it_broke_off(small: Store) -> None:
    far = Store()
    total = len(list(small.named_graphs()))
    with served(far, _fails_after(3)) as (_, endpoint), pytest.raises(QueryError, match=r"status 507.*disk full"):
        push(small, endpoint, method="gsp", jobs=1)
    with served(far) as (server, endpoint):
        assert len(read_marks(endpoint)) == 3
        report = push(small, endpoint)
        assert (len(report.plan.there), len(report.plan.send)) == (3, total - 3)
        sent = [one.path for one in server.asked if one.method == "PUT" and "pushed" not in one.path]
    assert len(sent) == total - 3
    assert graphs(far) == set(small)


def test_a_graph_that_is_being_written_has_no_mark(small: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed in the middle of a graph, with its old mark in the store, a push would leave half of it for whole."""
    monkeypatch.setattr(marks, "EVERY", 1)
    far = Store()
    name = f"{G}song-on-a-site"
    with served(far) as (_, endpoint):
        push(small, endpoint)
        changed = Store()
        changed.extend(small)
        changed.add(Quad(A, B, Literal("one more"), NamedNode(name)))

        def refuse(asked: Asked) -> Said | None:
            if "song-on-a-site" in asked.path and "evidence" not in asked.path:
                assert name not in read_marks(endpoint)
                return Said(507)
            return None

        with served(far, refuse) as (_, failing), pytest.raises(QueryError):
            push(changed, failing)
        assert name not in read_marks(endpoint)


def test_graphs_of_ipgraph_that_are_no_longer_there_are_told_or_removed(small: Store) -> None:
    far = Store()
    far.extend([Quad(A, B, A, NamedNode(f"{G}old")), Quad(A, B, A, NamedNode("urn:of-others"))])
    with served(far) as (_, endpoint):
        report = push(small, endpoint)
        assert (report.plan.others, report.removed) == ((f"{G}old",), ())
        report = push(small, endpoint, delete_missing=True)
        assert (report.plan.send, report.removed, report.differences) == ((), (f"{G}old",), ())
    assert graphs(far) == {*small, Quad(A, B, A, NamedNode("urn:of-others"))}


@pytest.mark.parametrize("method", ["gsp", "update"])
def test_a_store_that_loses_triples_is_found_out(small: Store, method: str) -> None:
    far = Store()

    def lose(asked: Asked) -> Said | None:
        """Say that all is well and take nothing."""
        return Said(204) if "pump-makers" in asked.path or b"graph/pump-makers> {" in asked.body else None

    with served(far, lose) as (_, endpoint):
        report = push(small, endpoint, method=method)
    number = len(list(small.quads_for_pattern(None, None, None, NamedNode(f"{G}pump-makers"))))
    assert report.differences == (Difference(f"{G}pump-makers", number, 0),)


def _once(said: Said) -> Callable[[Asked], Said | None]:
    """Refuse the first request for each graph so."""
    seen: set[str] = set()

    def refuse(asked: Asked) -> Said | None:
        if "pushed" in asked.path or not asked.path.startswith("/store") or asked.path in seen:
            return None
        seen.add(asked.path)
        return said

    return refuse


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_fails_for_the_moment_is_tried_again(small: Store, status: int) -> None:
    far = Store()
    with served(far, _once(Said(status))) as (_, endpoint):
        assert push(small, endpoint, method="gsp").differences == ()
    assert graphs(far) == set(small)


def test_a_store_with_updates_alone_is_written_by_updates(small: Store) -> None:
    far = Store()
    with served(far, lambda asked: Said(405) if asked.path.startswith("/store") else None) as (_, endpoint):
        report = push(small, endpoint)
    assert report.method == "update"
    assert graphs(far) == set(small)


def test_updates_that_must_be_forms_are_sent_as_forms(small: Store) -> None:
    far = Store()

    def refuse(asked: Asked) -> Said | None:
        return Said(415) if asked.headers.get("content-type", "").startswith("application/sparql-update") else None

    with served(far, refuse) as (_, endpoint):
        push(small, endpoint, method="update")
    assert graphs(far) == set(small)


def test_a_store_that_cannot_be_written_to_is_told_with_all_that_was_tried(small: Store) -> None:
    with (
        served(Store(), lambda asked: None if b"query=" in asked.body else Said(401)) as (_, endpoint),
        pytest.raises(QueryError, match=r"(?s)be written.*/store: status 401.*IPGRAPH_USER.*/update: status 401"),
    ):
        push(small, endpoint)


def test_an_address_that_writes_elsewhere_is_found_out(small: Store) -> None:
    with (
        served(Store()) as (other, _),
        served(Store()) as (_, endpoint),
        pytest.raises(QueryError, match="what was written there cannot be asked for"),
    ):
        push(small, endpoint, method="gsp", address=other.url.replace("/sparql", "/store"))


def test_blank_nodes_are_refused() -> None:
    store = Store()
    store.add(Quad(BlankNode(), B, A, NamedNode(f"{G}x")))
    with served(Store()) as (_, endpoint), pytest.raises(GraphError, match="has blank nodes"):
        plan_push(store, endpoint)
