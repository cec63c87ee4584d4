"""Answers with a page: from a template, under a policy that lets nothing in, kept by browsers until the next build."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from ipgraph import __version__
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.serve.pages.addresses import address_of, article_address
from ipgraph.serve.pages.look import Look, keep_choice, look_of
from ipgraph.serve.pages.texts import text
from ipgraph.serve.site import Site

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""What a page may load and do (Content Security Policy, level 3): nothing but what this server gives."""

# What HTML does not allow, half pairs among it, and what turns the direction of writing.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def respond(
    request: Request,
    template: str,
    make: Callable[[Look], Mapping[str, Any]],
    *,
    status: int = 200,
    policy: str = POLICY,
    links: str = "",
) -> Response:
    """Answer with a page; ``make`` gives what the template shows, and is not called when the browser has the page.

    ``links`` is the value of the header ``Link``: where the same is told in another form.
    """
    look = look_of(request)
    site: Site = request.app.state.site
    tag = site.etag(__version__, look.path, repr(look.query), look.language, look.theme)
    headers = security_headers(policy) | {
        "ETag": tag,
        "Cache-Control": "no-cache",
        "Vary": "Accept, Accept-Language, Cookie",
    }
    if links:
        headers["Link"] = links
    if status == 200 and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if status != 200:
        headers["Cache-Control"] = "no-store"
        del headers["ETag"]
    response = HTMLResponse(render(template, look, site.title, make(look)), status_code=status, headers=headers)
    keep_choice(request, response)
    return response


def security_headers(policy: str = POLICY) -> dict[str, str]:
    """The headers that keep a page from being misused."""
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def render(template: str, look: Look, title: str, values: Mapping[str, Any]) -> str:
    """The HTML of a template."""

    def say(key: str, **parts: object) -> str:
        return text(key, look.language, **parts)

    return (
        _environment()
        .get_template(template)
        .render(look=look, language=look.language, site_title=title, version=__version__, t=say, **values)
    )


def visible(value: object) -> object:
    """A text with each character that a browser would obey or cannot show as U+FFFD."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", value)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("ipgraph.serve.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=visible,
    )
    environment.globals.update(address=address_of, article_address=article_address, namespaces=PREFIXES)
    return environment
