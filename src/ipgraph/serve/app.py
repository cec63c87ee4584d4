"""The application: which address leads where."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ipgraph.serve.pages.routes import PAGES
from ipgraph.serve.site import Site


def create_app(site: Site) -> Starlette:
    """The application that serves ``site``, which its handlers find as ``request.app.state.site``."""
    app = Starlette(routes=[Route("/health", health), *PAGES])
    app.state.site = site
    return app


async def health(request: Request) -> Response:
    """Say that the server is up, and which build it serves."""
    site: Site = request.app.state.site
    return JSONResponse({"status": "up", "build": site.build})
