"""The exact words behind each row of a ready-made question's answer: ``ipgraph query --evidence``.

What a question sorts its rows by names the case, sum or figure that a row is about. The facts about it whose value
stands in the row are looked up by the documented way from a triple to its words (``docs/evidence.rq``). A row that sums
up many cases has no such node; behind it stand the words by which its articles name the things of the row.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace
from pyoxigraph import Literal, NamedNode

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import read_header
from ipgraph.query.numbers import bounded
from ipgraph.query.run import run_query
from ipgraph.query.source import Source, rows
from ipgraph.query.table import Cell, Column, Table, Thing

NODES = ("c", "d", "attack", "suit", "root", "award", "claim", "figure", "sum", "term", "appeal", "seizure")
"""The variables of the ready-made questions that name what a row is about."""

COLUMNS = (
    ("english_words", "English words", "英文原文"),
    ("chinese_words", "Chinese words", "中文原文"),
    ("source_links", "source links", "来源链接"),
)
AT_ONCE = 200

OF_NODES = """SELECT ?node ?about ?value ?span ?quote {{
    VALUES ?node {{ {nodes} }}
    ?node (ipg:participation|ipg:claims|ipg:claimsInAll|ipg:awards|ipg:finding|ipg:sentence)? ?about .
    ?about ?words ?statement .
    ?words ipg:wordsOf ?property .
    ?statement rdf:object ?value ; ipg:supportedBy ?span .
    ?span ipg:quote ?quote
}}"""
OF_THINGS = """SELECT (?value AS ?node) ?about ?value ?span ?quote {{
    VALUES ?value {{ {nodes} }}
    ?statement rdf:object ?value ; ipg:supportedBy ?span .
    ?about ?words ?statement . ?words ipg:wordsOf ?property .
    ?span ipg:quote ?quote
}}"""
LINKS = "SELECT ?article ?link {{ VALUES ?article {{ {nodes} }} ?article prov:hadPrimarySource ?link }}"
PROJECTION = re.compile(r"^(SELECT\s+(?:DISTINCT\s+)?[^{]*?)(\s*WHERE)", re.MULTILINE)
PLACE = re.compile(r"^(.*)/(en|zh)#char=(\d+),\d+$")


class Quoted(Struct, frozen=True, order=True):
    """Words of an article: where they stand, and what they say of what."""

    article: str
    language: str
    start: int
    span: str
    words: str
    about: str
    value: str


def run_with_evidence(source: Source, text: str, values: Mapping[str, str], *, whole: bool = False) -> Table:
    """Answer a ready-made question with the quotations behind each row, in both languages, and the sources' links.

    The quotations are things whose IRI is the place in the article. Raises :class:`QueryError` as
    :func:`~ipgraph.query.run.run_query`, and for a query without the header of a question.
    """
    if read_header(text.removeprefix("\ufeff")) is None:
        raise QueryError("--evidence goes with ready-made questions; docs/evidence.rq shows the way to the words")
    extended, added = _with_nodes(text)
    table = run_query(source, extended, values, whole=whole)
    if not table.rows:
        width = len(table.columns) - len(added)
        return replace(table, columns=(*table.columns[:width], *_columns(table.language)))
    width = len(table.columns) - len(added)
    shown = [row[:width] for row in table.rows]
    nodes = [[cell.iri for cell in row[width:] if isinstance(cell, Thing)] for row in table.rows]
    found = _quotations(source, shown, nodes)
    links = _links(source, {iri for row in shown for iri in _articles(row)})
    answered = tuple(
        (*row, _words(quoted, "en"), _words(quoted, "zh"), _sources(row, links))
        for row, quoted in zip(shown, found, strict=True)
    )
    return replace(table, columns=(*table.columns[:width], *_columns(table.language)), rows=answered)


def _with_nodes(text: str) -> tuple[str, list[str]]:
    """The query that gives the nodes of its rows too, and the names of these columns, which come last."""
    order = text.rpartition("\nORDER BY")[2]
    match = PROJECTION.search(text)
    shown = set(re.findall(r"\?(\w+)", match[1])) if match else set()
    added = [name for name in NODES if re.search(rf"\?{name}\b", order) and name not in shown]
    if match is None or not added:
        return text, []
    return f"{text[: match.end(1)]} {' '.join(f'?{name}' for name in added)}{text[match.end(1) :]}", added


def _columns(language: Language) -> tuple[Column, ...]:
    return tuple(Column(name, chinese if language == "zh" else english) for name, english, chinese in COLUMNS)


def _quotations(source: Source, shown: list[tuple[Cell, ...]], nodes: list[list[str]]) -> Iterator[list[Quoted]]:
    """The quotations behind each row."""
    of_nodes = _looked_up(source, OF_NODES, {node for several in nodes for node in several})
    bare = [row for row, several in zip(shown, nodes, strict=True) if not several]
    of_things = _looked_up(source, OF_THINGS, {iri for row in bare for iri in _things(row) if not _is_general(iri)})
    for row, several in zip(shown, nodes, strict=True):
        things, articles, values = set(_things(row)), set(_articles(row)), set(map(_comparable, _texts(row)))
        keys = several or things
        held = (quoted for key in keys for quoted in (of_nodes if several else of_things).get(key, ()))
        yield sorted(
            {
                quoted
                for quoted in held
                if (not articles or quoted.article in articles)
                and (quoted.value in things or quoted.about in things or _comparable(quoted.value) in values)
            }
        )


def _looked_up(source: Source, query: str, nodes: set[str]) -> dict[str, list[Quoted]]:
    found: dict[str, list[Quoted]] = {}
    for several in _batched(nodes):
        for node, about, value, span, quote in rows(source, query.format(nodes=" ".join(map(_written, several)))):
            place = PLACE.match(span.value)
            if place and isinstance(quote, Literal):
                article, language, start = place[1], place[2], int(place[3])
                item = Quoted(article, language, start, span.value, quote.value, about.value, value.value)
                found.setdefault(node.value, []).append(item)
    return found


def _links(source: Source, articles: set[str]) -> dict[str, list[str]]:
    links: dict[str, list[str]] = {}
    for several in _batched(articles):
        for article, link in rows(source, LINKS.format(nodes=" ".join(map(_written, several)))):
            links.setdefault(article.value, []).append(link.value)
    return links


def _batched(nodes: Iterable[str]) -> Iterator[list[str]]:
    listed = sorted(nodes)
    return (listed[start : start + AT_ONCE] for start in range(0, len(listed), AT_ONCE))


def _written(iri: str) -> str:
    return str(NamedNode(iri))


def _words(quoted: Iterable[Quoted], language: str) -> Cell:
    said = {item.span: Thing(item.span, f"“{item.words}”") for item in quoted if item.language == language}
    return tuple(said.values()) or None


def _sources(row: tuple[Cell, ...], links: dict[str, list[str]]) -> Cell:
    found = sorted({link for article in _articles(row) for link in links.get(article, ())})
    return tuple(Thing(link, link) for link in found) or None


def _things(row: tuple[Cell, ...]) -> Iterator[str]:
    for cell in row:
        for thing in cell if isinstance(cell, tuple) else (cell,):
            if isinstance(thing, Thing):
                yield thing.iri


def _articles(row: tuple[Cell, ...]) -> Iterator[str]:
    return (iri for iri in _things(row) if iri.startswith(PREFIXES["article"]) and "#" not in iri)


def _texts(row: tuple[Cell, ...]) -> Iterator[str]:
    return (str(cell) for cell in row if cell is not None and not isinstance(cell, (tuple, Thing, bool)))


def _comparable(text: str) -> str:
    """A number in one form, so that 20000 is 20000.0."""
    number = bounded(text)
    return text if number is None else f"{number.normalize():f}"


def _is_general(iri: str) -> bool:
    """Whether a thing is a code or an article, which says nothing of a row."""
    return iri.startswith(PREFIXES["ipgc"]) or (iri.startswith(PREFIXES["article"]) and "#" not in iri)
