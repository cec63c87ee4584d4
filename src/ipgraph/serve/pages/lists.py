"""Lists of things: what a word finds, and all of a kind; and names to complete a field with."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Question, load_questions
from ipgraph.serve.pages.directory import KINDS, Hit, directory, fold
from ipgraph.serve.pages.live import LiveIndex
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.respond import respond, security_headers
from ipgraph.serve.site import Site
from ipgraph.view.cards import Cards
from ipgraph.view.names import Labels
from ipgraph.view.values import Pair, Values

A_LEAF = 200
MOST_FOUND = 60
MOST_LISTED = 100_000
LONGEST_WORDS = 200


class Named(Struct, frozen=True):
    """A thing in a list: its name in the language of the page and in the other one, and what else tells it apart."""

    iri: str
    name: str
    other: str = ""
    context: str = ""


def search(request: Request) -> Response:
    """What a word finds: things by their names, and questions."""
    site: Site = request.app.state.site
    words = request.query_params.get("q", "").strip()[:LONGEST_WORDS]
    return respond(request, "search.html.jinja", lambda look: _found(site, look, words))


def things_of_kind(request: Request, kind: str) -> Response:
    """All things of a kind, or those that a word finds, a leaf at a time."""
    site: Site = request.app.state.site
    if kind not in KINDS:
        raise HTTPException(404, f"{kind}: {', '.join(KINDS)}")
    words = request.query_params.get("q", "").strip()[:LONGEST_WORDS]
    leaf = request.query_params.get("leaf", "1")
    number = int(leaf) if leaf.isascii() and leaf.isdigit() and 0 < len(leaf) < 7 else 1
    return respond(request, "things.html.jinja", lambda look: _listed(site, look, kind, words, max(number, 1)))


def names(request: Request) -> Response:
    """Names of a kind of thing that hold what was typed, as a list in JSON."""
    site: Site = request.app.state.site
    kind = request.query_params.get("kind", "party")
    if kind not in KINDS:
        raise HTTPException(400, f"kind: {', '.join(KINDS)}")
    words = request.query_params.get("q", "")[:LONGEST_WORDS]
    return JSONResponse(
        directory(site).complete(words, kind), headers=security_headers() | {"Cache-Control": "no-cache"}
    )


def find_questions(words: str) -> list[Question]:
    """The questions that mention all the words, in either language."""
    parts = fold(words).split()
    return [question for question in load_questions() if all(part in said(question) for part in parts)]


def said(question: Question) -> str:
    """All that a question says of itself, folded."""
    texts = [question.title.en, question.title.zh, question.question.en, question.question.zh]
    return fold(" ".join([question.name, question.name.replace("-", " "), *question.parameters, *texts]))


def _found(site: Site, look: Look, words: str) -> Mapping[str, Any]:
    hits = directory(site).find(words, limit=MOST_FOUND)
    shown = dict(zip((hit.iri for hit in hits), _named(site, hits, look.language), strict=True))
    groups = [(kind, [shown[hit.iri] for hit in hits if hit.kind == kind]) for kind in KINDS]
    return {
        "words": words,
        "groups": [(kind, listed) for kind, listed in groups if listed],
        "questions": find_questions(words)[:20] if words else [],
    }


def _listed(site: Site, look: Look, kind: str, words: str, leaf: int) -> Mapping[str, Any]:
    found = directory(site)
    hits = (
        found.find(words, [kind], limit=MOST_LISTED) if words else [Hit(iri, kind, "") for iri in found.of_kind(kind)]
    )
    start = (leaf - 1) * A_LEAF
    shown = _named(site, hits[start : start + A_LEAF], look.language)
    shown.sort(key=lambda thing: fold(thing.name))

    def address(number: int) -> str:
        return f"/things?{urlencode({'kind': kind, 'q': words, 'leaf': str(number)})}"

    return {
        "kind": kind,
        "kinds": KINDS,
        "words": words,
        "count": len(hits),
        "counts": found.counts(),
        "shown": shown,
        "before": address(leaf - 1) if leaf > 1 else "",
        "after": address(leaf + 1) if start + A_LEAF < len(hits) else "",
    }


def _named(site: Site, hits: list[Hit], language: Language) -> list[Named]:
    index = LiveIndex(site)
    index.fetch(hit.iri for hit in hits)
    values = Values(index)
    labels = Labels(index, values)
    cards = Cards(index, values, labels)
    place = 0 if language == "en" else 1
    named = []
    for hit in hits:
        pair: Pair = labels.name(hit.kind, hit.iri)
        name, other = pair[place], pair[1 - place]
        # What it was found by is shown when neither name holds it: "CSI Solar" for the company's Chinese name.
        extra = hit.name if hit.name and hit.kind != "dispute" and hit.name not in f"{name} {other}" else other
        context = " · ".join(text[place] for text in _context(index, labels, cards, hit))
        named.append(Named(hit.iri, name, extra if extra != name else "", context))
    return named


def _context(index: LiveIndex, labels: Labels, cards: Cards, hit: Hit) -> list[Pair]:
    """What tells a thing apart from others of its name: the dispute of a case, the holders of a right, a figure."""
    if hit.kind == "proceeding":
        return [labels.name("dispute", node) for node in index.nodes(hit.iri, "ipg:inDispute")]
    if hit.kind == "right":
        return [labels.short(node) for node in index.nodes(hit.iri, "ipg:holder")]
    if hit.kind in ("dispute", "statistic"):
        return list(cards.node(hit.kind, hit.iri, ()).lines)
    return []
