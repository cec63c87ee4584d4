"""The terms of the ontology and the codes as a page, and the ontology itself."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ipgraph import __version__
from ipgraph.graph.ontology import ontology_file
from ipgraph.query.prefixes import shorten
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.respond import respond, security_headers
from ipgraph.serve.pages.terms import Term, load_code_lists, load_terms
from ipgraph.serve.site import Site


def ontology(request: Request) -> Response:
    """The classes, properties and codes with their labels in both languages."""
    return respond(request, "ontology.html.jinja", _shown)


def ontology_turtle(request: Request) -> Response:
    """The ontology as Turtle."""
    site: Site = request.app.state.site
    headers = security_headers() | {"ETag": site.etag(__version__, "ontology"), "Cache-Control": "no-cache"}
    return Response(ontology_file("ipgraph.ttl").read_bytes(), media_type="text/turtle", headers=headers)


def _shown(look: Look) -> Mapping[str, Any]:
    own = {term.iri for term in load_terms()}
    return {
        "classes": [term for term in load_terms() if term.kind == "class"],
        "properties": [term for term in load_terms() if term.kind == "property"],
        "schemes": load_code_lists(),
        "place": 0 if look.language == "en" else 1,
        "own": own,
        "short": shorten,
        "said": _said,
    }


def _said(term: Term) -> str:
    return " ".join([term.short, *term.label, *term.definition]).casefold()
