"""The page of the graph, written once for each build."""

import html
import io
import re

from starlette.requests import Request
from starlette.responses import Response

from ipgraph import __version__
from ipgraph.errors import DataError
from ipgraph.serve.pages.kept import kept
from ipgraph.serve.pages.respond import security_headers
from ipgraph.serve.site import Site
from ipgraph.view.page import write_page

_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def explore(request: Request) -> Response:
    """The page of the graph under its own policy: its scripts stand in it, each with its hash."""
    site: Site = request.app.state.site
    tag = site.etag(__version__, "explore", site.title)
    page, policy = kept(site, f"explore {site.title}", lambda: _written(site))
    headers = security_headers(f"{policy}; frame-ancestors 'none'") | {"ETag": tag, "Cache-Control": "no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(page, media_type="text/html; charset=utf-8", headers=headers)


def _written(site: Site) -> tuple[bytes, str]:
    out = io.BytesIO()
    write_page(site.stored(), out, title=None if site.title == "ipgraph" else site.title)
    page = out.getvalue()
    policy = _POLICY.search(page[:20_000])
    if policy is None:
        raise DataError("the page of the graph names no policy of its own")
    return page, html.unescape(policy[1].decode("ascii"))
