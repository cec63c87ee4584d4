import asyncio
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
    with open_graph(folder) as graph:
        answer = asyncio.run(_get(FolderSite(graph), "/health"))
        assert answer.json() == {"status": "up", "build": graph.generation.name}
