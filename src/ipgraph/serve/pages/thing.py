"""The page of one thing, and the same as RDF for a program that asks for it."""

from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlencode

from pyoxigraph import NamedNode, QueryTriples, RdfFormat, serialize
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ipgraph.graph.namespaces import PREFIXES, ROOT
from ipgraph.query.prefixes import shorten
from ipgraph.serve.pages.addresses import address_of, iri_of_path
from ipgraph.serve.pages.cases import cases_of, events_of, joins_of, mentions_of
from ipgraph.serve.pages.directory import directory
from ipgraph.serve.pages.lists import things_of_kind
from ipgraph.serve.pages.live import LiveIndex, select
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.respond import respond, security_headers
from ipgraph.serve.pages.telling import Row, Teller, Value
from ipgraph.serve.pages.terms import term_label
from ipgraph.serve.site import Site

FORMATS = {
    "ttl": ("text/turtle", RdfFormat.TURTLE),
    "nt": ("application/n-triples", RdfFormat.N_TRIPLES),
    "jsonld": ("application/ld+json", RdfFormat.JSON_LD),
    "rdf": ("application/rdf+xml", RdfFormat.RDF_XML),
}
"""The forms in which a thing is given to a program, by the name in its address: media type, format."""

MOST_USES = 300


def thing(request: Request) -> Response:
    """The page of the node that ``iri`` names; without one, the list of the things of a kind."""
    iri = request.query_params.get("iri")
    if iri is None:
        return things_of_kind(request, request.query_params.get("kind", "dispute"))
    return _answer(request, iri)


def thing_at(request: Request) -> Response:
    """The page of the node whose IRI ends as this address does."""
    return _answer(request, iri_of_path(request.scope["raw_path"], "/id/"))


def _answer(request: Request, iri: str) -> Response:
    site: Site = request.app.state.site
    try:
        node = NamedNode(iri)
    except ValueError as error:
        raise HTTPException(400, f"{iri}: {error}") from error
    index = LiveIndex(site)
    if not any(index.statements(iri)):
        raise HTTPException(404, iri)
    format_ = request.query_params.get("format") or _wanted(request.headers.get("accept", ""))
    if format_:
        return _described(request, node, format_)
    for other in index.nodes(iri, "ipg:refersTo"):
        return RedirectResponse(address_of(other), 303, headers=security_headers())
    if address_of(iri).startswith("/articles/"):
        return RedirectResponse(address_of(iri), 303, headers=security_headers())
    links = ", ".join(
        f'<{_with(address_of(iri), format_)}>; rel="alternate"; type="{media}"'
        for format_, (media, _) in FORMATS.items()
    )
    return respond(request, "thing.html.jinja", lambda look: _shown(site, index, look, iri), links=links)


def _shown(site: Site, index: LiveIndex, look: Look, iri: str) -> Mapping[str, Any]:
    teller = Teller(index, directory(site), look.language)
    kind = teller.kind(iri)
    pair = teller.pair(iri)
    mentions = mentions_of(teller, iri)
    return {
        "iri": iri,
        "kind": kind,
        "sort": teller.said(term_label(index.nodes(iri, "rdf:type")[0])) if index.nodes(iri, "rdf:type") else "",
        "name": pair[teller.place],
        "other_name": pair[1 - teller.place] if pair[0] != pair[1] else "",
        "rows": teller.own(iri),
        "cases": cases_of(teller, iri) if kind != "proceeding" else [],
        "others": _others(teller, iri),
        "events": events_of(teller, iri),
        "mentions": [mention for mention in mentions if mention.forms],
        "joins": joins_of(teller, iri),
        "uses": _uses(site, teller, iri) if kind is None else [],
        "picture": _picture(iri, look),
        "formats": {name: _with(address_of(iri), name) for name in FORMATS},
    }


def _picture(iri: str, look: Look) -> str:
    """Where the picture of the graph shows a thing, in the language and the colours of this page."""
    node = iri.removeprefix(f"{ROOT}id/")
    chosen = {} if look.theme == "auto" else {"theme": look.theme}
    return f"/explore#{urlencode({'at': node, 'focus': node, 'language': look.language} | chosen)}"


def _others(teller: Teller, iri: str) -> list[Row]:
    """The links from other things than proceedings: the rights that a party holds, the articles that tell of it."""
    rows: dict[str, list[Value]] = {}
    for role, fact in teller.back(iri):
        if fact.node is None:
            continue
        if teller.kind(fact.node) != "proceeding" or teller.kind(iri) == "proceeding":
            rows.setdefault(role, []).append(teller.value_of(fact))
    return [Row(name, tuple(dict.fromkeys(values))) for name, values in rows.items()]


def _uses(site: Site, teller: Teller, iri: str) -> list[Row]:
    """Where a node that is no thing of a kind stands: the things with a code, the proceeding of a sum."""
    rows: dict[str, list[Value]] = {}
    query = f"SELECT DISTINCT ?p ?s {{ ?s ?p {NamedNode(iri)} }} ORDER BY ?p ?s LIMIT {MOST_USES}"
    found = [(row[0].value, row[1].value) for row in select(site, query) if isinstance(row[1], NamedNode)]
    teller.index.fetch(node for _, node in found)
    for predicate, node in found:
        name = teller.said(term_label(predicate))
        rows.setdefault(name, []).append(Value(teller.name(node), address_of(node)))
    return [Row(name, tuple(values)) for name, values in rows.items()]


def _wanted(accept: str) -> str:
    """The form that a program asks for; empty when it would rather have a page."""
    if "text/html" in accept or "application/xhtml+xml" in accept:
        return ""
    return next((name for name, (media, _) in FORMATS.items() if media in accept), "")


def _described(request: Request, node: NamedNode, name: str) -> Response:
    site: Site = request.app.state.site
    if name not in FORMATS:
        raise HTTPException(404, f"format: {', '.join(FORMATS)}")
    media, format_ = FORMATS[name]
    query = f"CONSTRUCT {{ {node} ?p ?o . ?s ?q {node} }} WHERE {{ {{ {node} ?p ?o }} UNION {{ ?s ?q {node} }} }}"
    answer = cast(QueryTriples, site.source.answer(query))
    written = serialize(sorted(set(answer), key=str), format=format_, prefixes=PREFIXES) or b""
    file = shorten(node.value).replace(":", "-").replace("/", "-").encode("ascii", "replace").decode().replace("?", "-")
    headers = security_headers() | {
        "ETag": site.etag(name, node.value),
        "Cache-Control": "no-cache",
        "Vary": "Accept",
        "Content-Disposition": f'inline; filename="{file[-80:]}.{name}"'.replace("\\", ""),
    }
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(written, media_type=media, headers=headers)


def _with(address: str, format_: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}format={format_}"
