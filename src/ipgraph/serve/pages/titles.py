"""The titles of articles, in the language of the page where they have one."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from ipgraph.model.codes import Language
from ipgraph.serve.pages.live import select
from ipgraph.serve.site import Site

_AT_ONCE = 500


def titles_of(site: Site, articles: Iterable[str], language: Language) -> dict[str, str]:
    """The title of each article that has one, by IRI."""
    listed = list(articles)
    found: dict[str, str] = {}
    for start in range(0, len(listed), _AT_ONCE):
        some = " ".join(str(NamedNode(iri)) for iri in listed[start : start + _AT_ONCE])
        rows = select(site, f"SELECT DISTINCT ?a ?t {{ VALUES ?a {{ {some} }} ?a dct:title ?t }}")
        for article, title in sorted(rows, key=lambda row: (row[1].language != language, row[1].value), reverse=True):
            found[article.value] = title.value
    return found
