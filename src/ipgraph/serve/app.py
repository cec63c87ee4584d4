"""The application: which address leads where."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ipgraph.errors import IPGraphError
from ipgraph.serve.graph_store import PATH as GRAPH_STORE_PATH
from ipgraph.serve.graph_store import GraphStore
from ipgraph.serve.pages.errors import HANDLERS
from ipgraph.serve.pages.routes import PAGES
from ipgraph.serve.site import Site
from ipgraph.serve.sparql import PATH as SPARQL_PATH
from ipgraph.serve.sparql import Sparql


def create_app(site: Site) -> Starlette:
    """The application that serves ``site``, which its handlers find as ``request.app.state.site``.

    Its lifespan starts and ends the workers, without which it gives pages and answers no SPARQL.
    """

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        try:
            await site.open()
        except (IPGraphError, OSError, TimeoutError) as error:
            site.failure = str(error) or "the workers did not start in time"
            raise
        try:
            yield
        finally:
            await site.close()

    graph_store = GraphStore(site)
    routes = [
        Route("/health", health),
        Route(SPARQL_PATH, Sparql(site)),
        Route(GRAPH_STORE_PATH, graph_store),
        Route(f"{GRAPH_STORE_PATH}/{{name:path}}", graph_store),
    ]
    app = Starlette(routes=[*routes, *PAGES], exception_handlers=HANDLERS, lifespan=lifespan)
    app.state.site = site
    return app


async def health(request: Request) -> Response:
    """Say that the server is up, and which build it serves."""
    site: Site = request.app.state.site
    return JSONResponse({"status": "up", "build": site.build}, headers={"cache-control": "no-store"})
