"""What a graph holds: how many things of each kind, and from when its articles are."""

from msgspec import Struct
from pyoxigraph import Literal, NamedNode

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.source import Source, rows


class Holdings(Struct, frozen=True, kw_only=True):
    """Numbers of things, each counted once whatever number of articles tell of it.

    ``dated_from`` and ``dated_to`` are the first and the last date of an article, ``None`` when none is dated. A
    proceeding is among ``decided`` or ``pending`` when an article says so; two articles may say both. ``evidence``
    counts the places in the articles that facts were read from, ``facts`` the statements that rest on them.
    """

    articles: int
    in_english: int
    in_chinese: int
    in_both: int
    undated: int
    dated_from: str | None
    dated_to: str | None
    disputes: int
    proceedings: int
    decided: int
    pending: int
    parties: int
    unnamed_parties: int
    forums: int
    rights: int
    sums_claimed: int
    sums_awarded: int
    statistics: int
    disagreements: int
    facts: int
    evidence: int
    quads: int


_VERSION = '?thing a ipg:Article . [] schema:exampleOfWork ?thing ; schema:inLanguage "{}" .'
_ENGLISH, _CHINESE = _VERSION.format("en"), _VERSION.format("zh")
_COUNTED = {
    "articles": "?thing a ipg:Article",
    "in_english": _ENGLISH,
    "in_chinese": _CHINESE,
    "in_both": f"{_ENGLISH} {_CHINESE}",
    "undated": "?thing a ipg:Article FILTER NOT EXISTS { ?thing schema:datePublished ?date }",
    "disputes": "?thing a ipg:Dispute",
    "proceedings": "?thing a ipg:Proceeding",
    "decided": "?thing ipg:status ipgc:status-decided",
    "pending": "?thing ipg:status ipgc:status-pending",
    "parties": "?thing a ipg:Party",
    "unnamed_parties": "?thing a ipg:UnnamedParty",
    "forums": "?thing a ipg:Forum",
    "rights": "?thing a ipg:Right",
    "sums_claimed": "?thing a ipg:MoneyClaim",
    "sums_awarded": "?thing a ipg:MoneyAward",
    "statistics": "?thing a ipg:StatObservation",
    "disagreements": "?thing a ipg:Disagreement",
    "facts": "?thing ipg:supportedBy []",
    "evidence": "[] ipg:supportedBy ?thing",
}


# A store elsewhere may hold more graphs than those of ipgraph.
_QUADS = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"


def count_holdings(source: Source) -> Holdings:
    """Count what the graph holds."""
    counts = {
        name: int(_first(source, f"SELECT (COUNT(DISTINCT ?thing) AS ?n) {{ {pattern} }}") or 0)
        for name, pattern in _COUNTED.items()
    }
    dates = "SELECT ({}(STR(?date)) AS ?day) {{ ?article a ipg:Article ; schema:datePublished ?date }}"
    return Holdings(
        **counts,
        dated_from=_first(source, dates.format("MIN")),
        dated_to=_first(source, dates.format("MAX")),
        quads=sum(int(number.value) for graph, number in rows(source, _QUADS) if _is_own(graph)),
    )


def _is_own(graph: NamedNode | None) -> bool:
    return graph is not None and graph.value.startswith(PREFIXES["g"])


def _first(source: Source, query: str) -> str | None:
    """The value of the one variable in the first row; ``None`` when it has none."""
    value = next((row[0] for row in rows(source, query)), None)
    return value.value if isinstance(value, Literal) else None
