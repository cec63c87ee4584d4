"""``ipgraph serve``: a graph over HTTP."""

from pathlib import Path

import click

from ipgraph.cli.options import graph_option
from ipgraph.errors import IPGraphError
from ipgraph.graph.store import open_graph


@click.command(epilog="\b\nExamples:\n  ipgraph serve\n  ipgraph serve -g cases --port 8080")
@graph_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=7870, show_default=True, help="0 takes a free one.")
def serve(folder: Path, host: str, port: int) -> None:
    """Serve a graph over HTTP: pages for a browser, and SPARQL for programs, at /sparql.

    Only this machine is served unless --host says otherwise. Ctrl-C ends it.
    """
    try:
        import uvicorn

        from ipgraph.serve.app import create_app
        from ipgraph.serve.site import Site
    except ModuleNotFoundError as error:
        raise IPGraphError(
            f"serve needs {error.name}, which is not installed; install what it takes: pip install 'ipgraph[serve]'"
        ) from error
    with open_graph(folder) as graph:
        config = uvicorn.Config(create_app(Site(graph)), host=host, port=port, log_level="warning", access_log=False)
        click.echo(f"Serving {folder} at http://{host}:{port}/ (SPARQL at /sparql); Ctrl-C ends it.")
        uvicorn.Server(config).run()
