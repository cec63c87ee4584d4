"""The list of articles, and an article with the words marked that facts were read from."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from pyoxigraph import NamedNode
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ipgraph.model.codes import Language
from ipgraph.serve.pages.addresses import address_of, iri_of_path
from ipgraph.serve.pages.article_facts import differences_of, facts_of_article
from ipgraph.serve.pages.directory import directory, fold
from ipgraph.serve.pages.live import LiveIndex, select
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.marking import mark
from ipgraph.serve.pages.respond import respond
from ipgraph.serve.pages.telling import Teller
from ipgraph.serve.site import Site
from ipgraph.view.rows import load_properties
from ipgraph.view.values import day

A_LEAF = 200

_LIST = """
SELECT ?article ?title (LANG(?title) AS ?language) (STR(?on) AS ?date) WHERE {
  { SELECT DISTINCT ?article ?title WHERE { ?article a ipg:Article ; dct:title ?title } }
  OPTIONAL { ?article schema:datePublished ?on }
}
"""
_TEXTS = """
SELECT DISTINCT ?graph ?language ?text WHERE {{
  ?version schema:exampleOfWork {article} ; schema:inLanguage ?language .
  GRAPH ?graph {{ ?version ipg:text ?text }}
}}
ORDER BY ?language
"""


class Listed(Struct, frozen=True):
    """An article in the list: its titles by language, and its date as the page writes it."""

    iri: str
    titles: tuple[tuple[str, str], ...]
    day: str
    order: str


def articles(request: Request) -> Response:
    """The list of articles, the latest first; with ``q`` those whose title holds the words."""
    site: Site = request.app.state.site
    words = request.query_params.get("q", "").strip()[:200]
    leaf = request.query_params.get("leaf", "1")
    number = int(leaf) if leaf.isascii() and leaf.isdigit() and 0 < len(leaf) < 7 else 1
    return respond(request, "articles.html.jinja", lambda look: _listed(site, look, words, max(number, 1)))


def article(request: Request) -> Response:
    """An article with its facts marked; ``about`` are the things whose words are lit."""
    site: Site = request.app.state.site
    iri = iri_of_path(request.scope["raw_path"], "/articles/")
    try:
        texts = [tuple(row) for row in select(site, _TEXTS.format(article=NamedNode(iri)))]
    except ValueError as error:
        raise HTTPException(400, f"{iri}: {error}") from error
    if not texts:
        raise HTTPException(404, iri)
    graph = texts[0][0].value
    by_language = {"zh" if row[1].value == "zh" else "en": row[2].value for row in texts}
    about = frozenset(request.query_params.getlist("about"))
    return respond(request, "article.html.jinja", lambda look: _shown(site, look, iri, graph, by_language, about))


def _listed(site: Site, look: Look, words: str, leaf: int) -> Mapping[str, Any]:
    titles: dict[str, dict[str, str]] = {}
    dates: dict[str, set[str]] = {}
    for row in select(site, _LIST):
        iri, title, language, date = (term.value if term is not None else "" for term in row)
        titles.setdefault(iri, {})[language] = title
        dates.setdefault(iri, set()).update([date] if date else [])
    parts = fold(words).split()
    place = 0 if look.language == "en" else 1
    listed = []
    for iri, by_language in titles.items():
        if all(part in fold(" ".join(by_language.values())) for part in parts):
            ordered = sorted(by_language.items(), key=lambda item: (item[0] != look.language, item[0]))
            when = min(dates[iri], default="")
            listed.append(Listed(iri, tuple(ordered), day(when)[place] if when else "", when))
    listed.sort(key=lambda article: (article.order, article.iri), reverse=True)
    start = (leaf - 1) * A_LEAF
    return {
        "words": words,
        "count": len(listed),
        "shown": listed[start : start + A_LEAF],
        "leaf": leaf,
        "after": start + A_LEAF < len(listed),
    }


def _shown(
    site: Site, look: Look, iri: str, graph: str, texts: Mapping[str, str], about: frozenset[str]
) -> Mapping[str, Any]:
    index = LiveIndex(site)
    teller = Teller(index, directory(site), look.language)
    facts = facts_of_article(site, teller, graph)
    languages: list[Language] = ["en", "zh"]
    halves = [mark(texts[language], language, facts) for language in languages if language in texts]
    titles = {language: title for language in languages for title in index.words(iri, "dct:title", language)}
    first = titles.get(look.language) or next(iter(titles.values()), teller.name(iri))
    known = frozenset(node for told in facts for node in told.nodes)
    return {
        "iri": iri,
        "title": first,
        "title_language": next((language for language, title in titles.items() if title == first), look.language),
        "others": [(language, title) for language, title in titles.items() if title != first],
        "rows": [row for row in teller.own(iri) if row.name not in _told_elsewhere(teller)],
        "halves": halves,
        "facts": facts,
        "lit": frozenset(told.number for told in facts if told.nodes & about),
        "about": [(teller.name(node), address_of(node)) for node in sorted(about & known)],
        "differences": differences_of(teller, iri),
    }


def _told_elsewhere(teller: Teller) -> frozenset[str]:
    """The properties that the heading and the text of the page show already."""
    return frozenset({teller.said((row.en, row.zh)) for row in load_properties() if row.property == "dct:title"})
