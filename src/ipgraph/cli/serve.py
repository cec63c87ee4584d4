"""``ipgraph serve``: a graph over HTTP."""

import os
from pathlib import Path

import click

from ipgraph.cli.options import graph_option
from ipgraph.cli.sources import chosen_endpoint, endpoint_option
from ipgraph.errors import IPGraphError
from ipgraph.graph.store import open_graph

TOKEN = "IPGRAPH_TOKEN"
MEBIBYTE = 1024 * 1024


EXAMPLES = """\b
Examples:
  ipgraph serve
  ipgraph serve -g cases --port 8080 --time-limit 10
  ipgraph serve --endpoint http://localhost:7878/query"""


@click.command(epilog=EXAMPLES)
@graph_option
@endpoint_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=7870, show_default=True, help="0 takes a free one.")
@click.option("--time-limit", type=click.FloatRange(0.1), default=30, show_default=True, help="Seconds of one query.")
@click.option(
    "--memory-limit", type=click.IntRange(16), default=1024, show_default=True, help="Megabytes of memory of one query."
)
@click.option(
    "--rows-limit",
    type=click.IntRange(1),
    default=1_000_000,
    show_default=True,
    help="Rows, or triples, of one result.",
)
@click.option(
    "--concurrency", type=click.IntRange(1), default=4, show_default=True, help="How many long queries run at once."
)
@click.option("--cors", metavar="ORIGIN", multiple=True, help="Let pages of this origin read; * lets all of them.")
@click.option(
    "--writable",
    is_flag=True,
    help=f"Take changes, to a copy that lasts as long as the server, with ${TOKEN} as token.",
)
@click.option("--in-memory", is_flag=True, help="Copy the graph to memory first: answers are several times as fast.")
def serve(
    folder: Path,
    endpoint: str | None,
    host: str,
    port: int,
    time_limit: float,
    memory_limit: int,
    rows_limit: int,
    concurrency: int,
    cors: tuple[str, ...],
    writable: bool,
    in_memory: bool,
) -> None:
    """Serve a graph over HTTP: pages for a browser, and SPARQL for programs, at /sparql.

    Only this machine is served unless --host says otherwise, and clients can only read. A graph that is loaded anew
    meanwhile is served at once. With --endpoint each query is passed on to a store elsewhere. Ctrl-C ends it.
    """
    url = chosen_endpoint(endpoint)
    if url is not None and (writable or in_memory):
        option = "--writable" if writable else "--in-memory"
        raise click.UsageError(f"{option} does not go with an endpoint (--endpoint), whose store is only asked")
    try:
        from ipgraph.serve.folder_site import FolderSite
        from ipgraph.serve.limits import Limits
        from ipgraph.serve.listening import listen
    except ModuleNotFoundError as error:
        raise IPGraphError(
            f"serve needs {error.name}, which is not installed; install what it takes: pip install 'ipgraph[serve]'"
        ) from error
    token = os.environ.get(TOKEN, "")
    if writable and not token:
        raise IPGraphError(f"--writable needs a token in the environment variable {TOKEN}, which clients show")
    limits = Limits(time=time_limit, memory=memory_limit * MEBIBYTE, rows=rows_limit, concurrency=concurrency)
    if url is not None:
        from ipgraph.serve.remote_site import RemoteSite

        far = RemoteSite(url, limits=limits, cors=cors)
        listen(far, host, port, lambda address: click.echo(_told(url, address)))
    else:
        with open_graph(folder) as graph:
            site = FolderSite(graph, limits=limits, token=token if writable else "", cors=cors, in_memory=in_memory)
            listen(site, host, port, lambda address: click.echo(_told(str(folder), address)))
    click.echo("The server has ended.")


def _told(graph: str, address: str) -> str:
    return f"Serving {graph} at {address} (SPARQL at {address}sparql). Ctrl-C ends it."
