"""The editor for SPARQL: YASGUI with completion from the ontology, and the terms that it completes."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ipgraph import __version__
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.catalogue import load_questions
from ipgraph.query.prefixes import shorten
from ipgraph.serve.pages.grouping import grouped
from ipgraph.serve.pages.live import select
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.respond import POLICY, respond, security_headers
from ipgraph.serve.pages.terms import load_code_lists, load_terms
from ipgraph.serve.pages.texts import load_texts
from ipgraph.serve.site import Site

_COLUMN_GRIPS = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='"
EDITOR_POLICY = POLICY.replace("style-src 'self'", f"style-src 'self' {_COLUMN_GRIPS}")
"""The policy of the editor: YASGUI writes one style into the page, that of the grips by which columns are widened."""

_WORDS_IN_SCRIPT = ("editor-area",)


def editor(request: Request) -> Response:
    """The editor; ``#query=`` in the address fills it."""
    return respond(request, "editor.html.jinja", _shown, policy=EDITOR_POLICY)


def editor_terms(request: Request) -> Response:
    """What the editor completes: prefixes, classes, properties and codes, each with its labels."""
    site: Site = request.app.state.site
    headers = security_headers() | {"ETag": site.etag(__version__, "terms"), "Cache-Control": "no-cache"}
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return JSONResponse(_terms(site), headers=headers)


def _shown(look: Look) -> Mapping[str, Any]:
    return {
        "groups": grouped(load_questions()),
        "prefixes": PREFIXES,
        "words": {key: load_texts()[key].text(look.language) for key in _WORDS_IN_SCRIPT},
    }


def _terms(site: Site) -> dict[str, Any]:
    """The terms by IRI with both labels; beside those of the ontology, those of other vocabularies in the graph."""
    own = {term.iri: term for term in load_terms()}
    used = [row[0].value for row in select(site, "SELECT DISTINCT ?p { ?s ?p ?o }")]
    classes = [row[0].value for row in select(site, "SELECT DISTINCT ?c { ?s a ?c }")]
    labels = {iri: list(term.label) for iri, term in own.items()}
    codes = {code.iri: list(code.label) for scheme in load_code_lists() for code in scheme.codes}
    return {
        "prefixes": PREFIXES,
        "classes": _listed([*(iri for iri, term in own.items() if term.kind == "class"), *classes], labels),
        "properties": _listed([*(iri for iri, term in own.items() if term.kind == "property"), *used], labels),
        "codes": [[iri, *label] for iri, label in sorted(codes.items())],
    }


def _listed(iris: list[str], labels: Mapping[str, list[str]]) -> list[list[str]]:
    return [[iri, *labels.get(iri, [shorten(iri)] * 2)] for iri in sorted(set(iris))]
