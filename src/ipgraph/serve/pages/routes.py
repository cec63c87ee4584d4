"""The addresses of the pages."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from ipgraph.serve.site import Site


async def index(request: Request) -> Response:
    """The first page."""
    site: Site = request.app.state.site
    return HTMLResponse(f"<!doctype html><title>{site.title}</title><p>{site.title}: SPARQL at /sparql")


PAGES: list[BaseRoute] = [Route("/", index)]
"""What :func:`ipgraph.serve.app.create_app` mounts besides the protocol's own addresses."""
