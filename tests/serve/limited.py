"""``python -m tests.serve.limited FOLDER``: a server with limits so small that a test reaches them."""

import sys
from pathlib import Path

import click

from ipgraph.graph.store import open_graph
from ipgraph.serve.folder_site import FolderSite
from ipgraph.serve.limits import Limits
from ipgraph.serve.listening import listen

LIMITS = Limits(time=5, concurrency=1, request=20_000, url=2_000, connections=30, patience=1)

if __name__ == "__main__":
    with open_graph(Path(sys.argv[1])) as graph:
        listen(FolderSite(graph, limits=LIMITS), "127.0.0.1", 0, lambda address: click.echo(f"at {address} now"))
