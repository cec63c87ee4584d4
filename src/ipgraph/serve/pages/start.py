"""The first page: what the graph holds, where to go, how to cite it."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response

from ipgraph import __version__
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import load_questions
from ipgraph.query.holdings import Holdings, count_holdings
from ipgraph.serve.pages.kept import kept
from ipgraph.serve.pages.live import LiveIndex, select
from ipgraph.serve.pages.look import Look
from ipgraph.serve.pages.respond import respond
from ipgraph.serve.pages.texts import text
from ipgraph.serve.site import Site
from ipgraph.view.cards import Cards
from ipgraph.view.names import Labels
from ipgraph.view.values import Values, day

NEWEST = 6
EXAMPLES = ("open-proceedings", "damages-by-court", "sued-each-other", "disagreements", "claimed-and-awarded")
"""Questions that show at once what can be asked."""

_ARTICLES = """
SELECT ?article ?title (MAX(?date) AS ?day) WHERE {{
  ?article a ipg:Article ; dct:title ?title ; schema:datePublished ?on .
  FILTER(LANG(?title) = "{language}")
  BIND(STR(?on) AS ?date)
}}
GROUP BY ?article ?title ORDER BY DESC(?day) ?article LIMIT {limit}
"""
_DISPUTES = """
SELECT ?dispute (MAX(STR(?on)) AS ?day) WHERE {{
  ?case ipg:inDispute ?dispute ; ipg:filedNotBefore|ipg:decidedNotBefore ?on .
}}
GROUP BY ?dispute ORDER BY DESC(?day) ?dispute LIMIT {limit}
"""


class NewArticle(Struct, frozen=True):
    """An article in a list, under its title in the language of the page where it has one."""

    iri: str
    title: str
    lang: str
    day: str


class NewDispute(Struct, frozen=True):
    """A dispute in a list, with the first line of its card."""

    iri: str
    name: str
    line: str


def start(request: Request) -> Response:
    """The first page."""
    site: Site = request.app.state.site
    return respond(request, "start.html.jinja", lambda look: _shown(site, look, str(request.base_url)))


def _shown(site: Site, look: Look, base: str) -> Mapping[str, Any]:
    language = look.language
    holdings = kept(site, "holdings", lambda: count_holdings(site.source))
    questions = load_questions()
    return {
        "counts": _counts(holdings),
        "held": _held(holdings, language),
        "questions": len(questions),
        "examples": [question for question in questions if question.name in EXAMPLES],
        "articles": newest_articles(site, language),
        "disputes": newest_disputes(site, language),
        "digest": site.digest,
        "endpoint": f"{base}sparql",
        "citation": _citation(site, holdings, language, base),
    }


def newest_articles(site: Site, language: Language, limit: int = NEWEST) -> list[NewArticle]:
    """The articles that were published last."""
    other = "en" if language == "zh" else "zh"
    found: dict[str, NewArticle] = {}
    for of in (language, other):
        for row in select(site, _ARTICLES.format(language=of, limit=limit)):
            iri, title, on = (term.value for term in (row[0], row[1], row[2]))
            shown = day(on)[0 if language == "en" else 1]
            found.setdefault(iri, NewArticle(iri, title, of, shown))
    dated = {row[0].value: row[1].value for row in select(site, _dates(list(found)))} if found else {}
    return sorted(found.values(), key=lambda article: (dated.get(article.iri, ""), article.iri), reverse=True)[:limit]


def _dates(articles: list[str]) -> str:
    listed = " ".join(f"<{iri}>" for iri in articles)
    return f"SELECT ?a (MAX(STR(?on)) AS ?day) {{ VALUES ?a {{ {listed} }} ?a schema:datePublished ?on }} GROUP BY ?a"


def newest_disputes(site: Site, language: Language, limit: int = NEWEST) -> list[NewDispute]:
    """The disputes in which something happened last."""
    index = LiveIndex(site)
    values = Values(index)
    labels = Labels(index, values)
    cards = Cards(index, values, labels)
    place = 0 if language == "en" else 1
    shown = []
    for row in select(site, _DISPUTES.format(limit=limit)):
        node = cards.node("dispute", row[0].value, ())
        shown.append(NewDispute(node.iri, node.name[place], node.lines[0][place] if node.lines else ""))
    return shown


def _counts(holdings: Holdings) -> list[tuple[str, str, str]]:
    """What is counted, how often, and where it is listed."""
    counted = {
        "count-disputes": (holdings.disputes, "/things?kind=dispute"),
        "count-proceedings": (holdings.proceedings, "/things?kind=proceeding"),
        "count-parties": (holdings.parties, "/things?kind=party"),
        "count-rights": (holdings.rights, "/things?kind=right"),
        "count-forums": (holdings.forums, "/things?kind=forum"),
        "count-statistics": (holdings.statistics, "/things?kind=statistic"),
        "count-articles": (holdings.articles, "/articles"),
        "count-disagreements": (holdings.disagreements, "/questions/disagreements"),
    }
    return [(key, f"{number:,}", link) for key, (number, link) in counted.items()]


def _held(holdings: Holdings, language: Language) -> str:
    values = {name: f"{number:,}" for name in ("in_english", "in_chinese", "in_both", "facts", "evidence")
              if (number := getattr(holdings, name)) is not None}  # fmt: skip
    said = text("held", language, **values)
    if holdings.dated_from and holdings.dated_to:
        place = 0 if language == "en" else 1
        since, until = day(holdings.dated_from)[place], day(holdings.dated_to)[place]
        said += text("held-dates", language, since=since, until=until)
    return said


def _citation(site: Site, holdings: Holdings, language: Language, base: str) -> str:
    return text(
        "citation", language, title=site.title, version=__version__, build=site.build, address=base.rstrip("/"),
        articles=f"{holdings.articles:,}", quads=f"{holdings.quads:,}",
    )  # fmt: skip
