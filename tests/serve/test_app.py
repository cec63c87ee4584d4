import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from ipgraph.graph.store import open_graph
from ipgraph.serve.app import create_app
from ipgraph.serve.folder_site import FolderSite
from ipgraph.serve.site import Site


async def _get(site: Site, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(app=create_app(site))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        return await client.get(path)


def test_health_names_the_build(folder: Path) -> None:
    # In a thread of its own: tests of a browser leave a loop behind in this one.
    with open_graph(folder) as graph, ThreadPoolExecutor(1) as pool:
        answer = pool.submit(lambda: asyncio.run(_get(FolderSite(graph), "/health"))).result()
        assert answer.json() == {"status": "up", "build": graph.generation.name}
