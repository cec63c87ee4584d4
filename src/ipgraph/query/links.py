"""From the articles of an answer to their sources on the web."""

from msgspec.structs import replace
from pyoxigraph import Literal, NamedNode

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.source import Source, rows
from ipgraph.query.table import Table, Thing

AT_ONCE = 500
"""How many articles one query asks for."""


def with_links(table: Table, source: Source) -> Table:
    """The table with the links of its articles; of several links of one article the first in alphabetical order."""
    articles = sorted({str(NamedNode(iri)) for iri in _iris(table) if iri.startswith(PREFIXES["article"])})
    links: dict[str, str] = {}
    for start in range(0, len(articles), AT_ONCE):
        named = " ".join(articles[start : start + AT_ONCE])
        query = f"SELECT ?article ?link {{ VALUES ?article {{ {named} }} ?article prov:hadPrimarySource ?link }}"
        for article, link in rows(source, query):
            if isinstance(link, NamedNode | Literal):
                links[article.value] = min(links.get(article.value, link.value), link.value)
    return replace(table, links=links)


def _iris(table: Table) -> set[str]:
    cells = (cell for row in table.rows for cell in row)
    things = (thing for cell in cells for thing in (cell if isinstance(cell, tuple) else (cell,)))
    return {thing.iri for thing in things if isinstance(thing, Thing) and "#" not in thing.iri}
