"""Servers that others wrote: a graph is pushed there, counted and copied back, and every question is asked there.

Each server is one test, so that it is started once. What a server cannot do stands with its reason in
``src/ipgraph/remote/limits.toml``.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import dropwhile
from pathlib import Path

import pytest
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.push.push import plan_push, push_graph
from ipgraph.query.catalogue import load_questions
from ipgraph.query.source import Answer, StoreSource
from ipgraph.remote.copy import copy_graph
from ipgraph.remote.endpoint import Endpoint
from ipgraph.remote.limits import load_limits
from tests.query.frozen_rows import Row, answered, asked, frozen, gold_store, small_store
from tests.remote import servers

PAGE = Path(__file__).parents[2] / "docs" / "endpoints.md"
PATIENCE = 60.0
"""Seconds for one question."""

Starting = Callable[[Path], AbstractContextManager[servers.Server]]


UNSTEADY = 6
"""How many questions more than those known a store may answer otherwise that answers others so in each run."""


def limits(store: str) -> dict[str, bool]:
    """The questions that a store answers otherwise, each with whether it does so in every run."""
    return {question: limit.steady for limit in load_limits() if limit.store == store for question in limit.questions}


class Headless:
    """An endpoint that is asked ready-made questions as if they were a person's own: none is held back."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    def answer(self, text: str) -> Answer:
        lines = text.splitlines(keepends=True)
        return self._endpoint.answer("".join(dropwhile(lambda line: line.startswith("#"), lines)))


def _rows_there(endpoint: Endpoint, graph: str) -> dict[str, list[Row] | str]:
    """What each question that is asked of this graph gives there; the words of the error when it gives none."""
    found: dict[str, list[Row] | str] = {}
    for question in load_questions():
        values, of = asked(question.name)
        if of == graph:
            try:
                found[question.name] = answered(question, values, Headless(endpoint))
            except QueryError as error:
                found[question.name] = str(error)
    return found


@pytest.mark.parametrize(
    ("store_name", "start", "binary", "package"),
    [
        pytest.param("Oxigraph", servers.oxigraph, servers.oxigraph_binary, "oxigraph from PyPI", id="oxigraph"),
        pytest.param(
            "Virtuoso 7.2.5",
            servers.virtuoso,
            servers.virtuoso_binary,
            "virtuoso-opensource from Debian",
            id="virtuoso",
        ),
    ],
)
def test_every_question_gives_the_frozen_rows_on_a_server(
    store_name: str,
    start: Starting,
    binary: Callable[[], str | None],
    package: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if binary() is None:
        pytest.skip(f"the server is not installed: {package}")
    (tmp_path / "server").mkdir()
    different: dict[str, list[Row] | str] = {}
    with start(tmp_path / "server") as server:
        for variable, value in server.environment.items():
            monkeypatch.setenv(variable, value)
        for graph, store in (("gold", gold_store(tmp_path / "gold")), ("small", small_store())):
            with Endpoint(server.url, timeout=PATIENCE) as endpoint:
                _push_and_copy(store, endpoint)
                rows = _rows_there(endpoint, graph)
            different |= {question: found for question, found in rows.items() if found != frozen(question)}
    known = limits(store_name)
    if all(known.values()):
        assert set(different) == set(known), different
    else:
        # What such a store answers otherwise is not the same from run to run; what it was given, it holds as it is.
        assert len(set(different) - set(known)) <= UNSTEADY, different
        assert set(different) & set(known), "limits that are none"


def _push_and_copy(store: Store, endpoint: Endpoint) -> None:
    """The second graph replaces the first."""
    report = push_graph(store, endpoint, plan_push(store, endpoint), delete_missing=True)
    assert report.differences == ()
    assert set(copy_graph(endpoint).store) == set(store), "every word, number and date arrives as it is"
    assert plan_push(store, endpoint).send == ()


def test_every_question_gives_the_same_rows_in_a_server_over_rdflib(tmp_path: Path) -> None:
    """On the small graph: RDFLib takes a minute and more over some questions on the gold records."""
    if servers.rdflib_endpoint_binary() is None:
        pytest.skip("the server is not installed: rdflib-endpoint from PyPI; RDFLIB_ENDPOINT may name its program")
    store = small_store()
    near = StoreSource(store)
    different, found = {}, 0
    with servers.rdflib_endpoint(tmp_path) as server, Endpoint(server.url, timeout=PATIENCE) as endpoint:
        _push_and_copy(store, endpoint)
        for question in load_questions():
            values, graph = asked(question.name)
            needed = {name for name, parameter in question.parameters.items() if parameter.required}
            values = {name: value for name, value in values.items() if graph == "small" or name in needed}
            expected = answered(question, values, near)
            found += len(expected) > 1
            try:
                rows: list[Row] | str = answered(question, values, Headless(endpoint))
            except QueryError as error:
                rows = str(error)
            if rows != expected:
                different[question.name] = rows
    assert sorted(different) == sorted(limits("rdflib-endpoint")), different
    assert found > 40, "most questions find something there"


def test_the_page_tells_what_a_store_cannot_do() -> None:
    page = PAGE.read_text(encoding="utf-8").splitlines()
    names = {question.name for question in load_questions()}
    for limit in load_limits():
        (row,) = (line for line in page if line.startswith(f"| {limit.store} | {limit.reason} |"))
        assert row.endswith(f"| {', '.join(f'`{name}`' for name in limit.questions)} | {_asked(limit.wrong)} |")
        assert set(limit.questions) <= names


def _asked(wrong: bool) -> str:
    return "no" if wrong else "yes"
