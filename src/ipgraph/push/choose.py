"""Which way a store can be written: each likely address is tried with the small graph of the marks."""

from collections.abc import Callable, Iterator
from functools import partial

from ipgraph.errors import QueryError
from ipgraph.push.layouts import addresses
from ipgraph.push.marks import MARKS, mark_lines
from ipgraph.push.writers import TRIES, GraphStore, Updates, Writer
from ipgraph.remote.connection import Connection
from ipgraph.remote.endpoint import Endpoint

PROBING = 20.0
"""Seconds for a request that only tries an address: some servers never answer what they do not know."""


def choose_writer(
    endpoint: Endpoint, method: str, whole: dict[str, str], *, address: str | None = None, timeout: float
) -> Writer:
    """The first way of writing after which the marks of ``whole`` can be asked for.

    ``address`` is the only one tried when it is given. Raises :class:`QueryError` that names all that was tried when
    none works.
    """
    lines = mark_lines(whole)
    own = next(line for line in lines if line.startswith(f"<{MARKS}>".encode())).decode()
    expected = f"ASK {{ GRAPH <{MARKS}> {{ {own} }} }}"
    failed = []
    for open_writer in _ways(endpoint.url, method, address):
        writer = open_writer(PROBING, 1)
        try:
            writer.put(MARKS, lines)
            if bool(endpoint.asked_as_is(expected)):
                return open_writer(timeout, TRIES)
            failed.append(f"{writer.address}: what was written there cannot be asked for at {endpoint.url}")
        except QueryError as error:
            failed.append(str(error))
        finally:
            writer.close()
    raise QueryError("the store cannot be written to; tried:\n  " + "\n  ".join(dict.fromkeys(failed)))


def _ways(url: str, method: str, address: str | None) -> Iterator[Callable[[float, int], Writer]]:
    """What opens a writer, by the seconds for a request and the number of tries."""
    likely = addresses(url)
    if method in ("auto", "gsp"):
        for place in (address,) if address else likely.graphs:
            yield partial(_graph_store, place)
    if method in ("auto", "update"):
        for place in (address,) if address else likely.updates:
            yield partial(_updates, place, False)
            yield partial(_updates, place, True)


def _graph_store(url: str, timeout: float, tries: int) -> Writer:
    return GraphStore(Connection(url, timeout=timeout), tries=tries)


def _updates(url: str, as_form: bool, timeout: float, tries: int) -> Writer:
    return Updates(Connection(url, timeout=timeout), as_form=as_form, tries=tries)
