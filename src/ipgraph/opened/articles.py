"""The articles of a graph with their texts, and the words that facts were read from."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote

from msgspec import Struct
from pyoxigraph import Literal, NamedNode

from ipgraph.errors import QueryError
from ipgraph.graph.iris import article_iri, read_span_iri
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.source import Source, rows
from ipgraph.query.table import Thing


class OpenedArticle(Struct, frozen=True, kw_only=True):
    """An article: ``titles`` and ``texts`` by language, the date as it gives it, the links to its sources."""

    id: str
    iri: str
    titles: dict[Language, str]
    published: str | None
    links: tuple[str, ...]
    texts: dict[Language, str]


class Quotation(Struct, frozen=True, kw_only=True):
    """The words behind one fact: what is said of what, and where in which article it was read, by which rule.

    ``start`` and ``end`` count characters in the text of the article in that language; ``value`` is the value in the
    graph, an IRI or the text of a literal. Of the facts that the rule reads so, ``confidence`` were right.
    """

    subject: str
    property: str
    value: str
    quote: str
    language: Language
    article: str
    start: int
    end: int
    rule: str
    confidence: float


def article_ids(source: Source) -> tuple[str, ...]:
    """The ids of all articles, in alphabetical order."""
    return tuple(sorted(row[0].value for row in rows(source, "SELECT ?id { ?a a ipg:Article ; dct:identifier ?id }")))


def read_article(source: Source, id: str) -> OpenedArticle | None:
    """The article of this id; ``None`` when there is none."""
    iri = article_iri(id)
    said = rows(source, f"SELECT DISTINCT ?property ?value {{ {iri} ?property ?value }} ORDER BY ?value")
    if not said:
        return None
    values: dict[str, list[Any]] = {}
    for property_, value in said:
        values.setdefault(property_.value, []).append(value)
    texts = rows(
        source,
        f"SELECT DISTINCT ?text {{ ?version schema:exampleOfWork {iri} ; ipg:text ?text }} ORDER BY LANG(?text)",
    )
    return OpenedArticle(
        id=id,
        iri=iri.value,
        titles={title.language: title.value for title in values.get(f"{PREFIXES['dct']}title", [])},
        published=next((date.value for date in values.get(f"{PREFIXES['schema']}datePublished", [])), None),
        links=tuple(link.value for link in values.get(f"{PREFIXES['prov']}hadPrimarySource", [])),
        texts={text.language: text.value for (text,) in texts},
    )


def read_quotations(source: Source, subject: str | Thing, property: str | None) -> tuple[Quotation, ...]:
    """The words behind the facts of a subject, or behind one property of it, by article, place and property."""
    about = _node(subject.iri if isinstance(subject, Thing) else subject)
    only = f"VALUES ?property {{ {_node(property)} }}" if property is not None else ""
    query = f"""SELECT DISTINCT ?property ?value ?span ?quote ?rule ?confidence {{
        {only}
        ?words ipg:wordsOf ?property .
        {about} ?words ?statement .
        ?statement rdf:object ?value ; ipg:supportedBy ?span ; ipg:readBy ?method .
        ?span ipg:quote ?quote .
        ?method ipg:rule ?rule ; ipg:confidence ?confidence .
    }}"""
    found = [_quotation(about.value, row) for row in rows(source, query)]
    return tuple(sorted(found, key=lambda each: (each.article, each.language, each.start, each.property, each.value)))


def _quotation(subject: str, row: Sequence[Any]) -> Quotation:
    property_, value, span, quote, rule, confidence = row
    version, start, end = read_span_iri(span.value)
    return Quotation(
        subject=subject,
        property=property_.value,
        value=value.value if isinstance(value, NamedNode | Literal) else str(value),
        quote=quote.value,
        language=quote.language,
        article=unquote(version.removeprefix(PREFIXES["article"]).rpartition("/")[0]),
        start=start,
        end=end,
        rule=rule.value,
        confidence=float(confidence.value),
    )


def _node(name: str) -> NamedNode:
    """The node of an IRI, or of a name with one of the preset prefixes."""
    prefix, colon, local = name.partition(":")
    iri = f"{PREFIXES[prefix]}{local}" if colon and prefix in PREFIXES else name
    try:
        return NamedNode(iri)
    except ValueError as error:
        raise QueryError(f"{name!r} is neither an IRI nor a name with a prefix such as ipg:filed") from error
