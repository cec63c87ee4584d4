"""Where a verb finds the graph: in a folder, or behind a SPARQL endpoint."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from ipgraph.graph.store import Stored, open_graph
from ipgraph.query.source import Source, StoreSource

if TYPE_CHECKING:
    from ipgraph.remote.endpoint import Endpoint

endpoint_option = click.option(
    "--endpoint",
    metavar="URL",
    envvar="IPGRAPH_ENDPOINT",
    show_envvar=True,
    help="Ask the graph that this SPARQL endpoint holds, instead of a folder.",
)

NO_LIMIT = 30 * 24 * 3600.0
COPYING = 600.0
"""Seconds for a request that gives a whole graph."""


@contextmanager
def open_source(folder: Path, endpoint: str | None, seconds: float | None = None) -> Iterator[Source]:
    """What answers queries: the endpoint when one is named, else the graph in the folder.

    ``seconds`` bound each request to an endpoint; 0 sets no bound.
    Raises :class:`GraphError` or :class:`QueryError` when there is no graph.
    """
    if (url := chosen_endpoint(endpoint)) is not None:
        with connect(url, seconds) as far:
            yield far
        return
    with open_graph(folder) as graph:
        yield StoreSource(graph.store)


@contextmanager
def open_stored(folder: Path, endpoint: str | None) -> Iterator[Stored]:
    """The whole graph for a verb that reads all of it; what an endpoint holds is copied into memory.

    Raises :class:`GraphError` or :class:`QueryError` when there is no graph.
    """
    if (url := chosen_endpoint(endpoint)) is not None:
        from ipgraph.remote.copy import copy_graph

        with connect(url, COPYING) as far:
            yield copy_graph(far)
        return
    with open_graph(folder) as graph:
        yield graph


def connect(url: str, seconds: float | None = None) -> "Endpoint":
    """The endpoint at this address; raises :class:`QueryError` when it is no address, or a library is missing."""
    # Here and not above: only who names an endpoint needs HTTP.
    from ipgraph.remote.endpoint import Endpoint

    return Endpoint(url) if seconds is None else Endpoint(url, timeout=seconds or NO_LIMIT)


def chosen_endpoint(endpoint: str | None) -> str | None:
    """The endpoint that the person means; a word of the command line outdoes one of the environment.

    Wrong usage when a folder and an endpoint are both named in one of these places.
    """
    if not endpoint:
        return None
    context = click.get_current_context()
    given = {name: context.get_parameter_source(name) for name in ("folder", "endpoint")}
    ranks = {ParameterSource.COMMANDLINE: 2, ParameterSource.ENVIRONMENT: 1}
    of_folder, of_endpoint = (ranks.get(given[name] or ParameterSource.DEFAULT, 0) for name in ("folder", "endpoint"))
    if of_folder == of_endpoint:
        raise click.UsageError("a folder (--graph) and an endpoint (--endpoint) are both named; name one")
    return endpoint if of_endpoint > of_folder else None
