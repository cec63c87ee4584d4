"""The facts that were read from one article, each with its words, as its page lists them."""

from typing import NamedTuple

from msgspec import Struct
from pyoxigraph import Literal, NamedNode

from ipgraph.graph.iris import read_span_iri
from ipgraph.query.prefixes import shorten
from ipgraph.serve.pages.addresses import address_of
from ipgraph.serve.pages.cases import Link
from ipgraph.serve.pages.live import select
from ipgraph.serve.pages.telling import Quote, Teller, row_name
from ipgraph.serve.pages.terms import term_label
from ipgraph.serve.site import Site
from ipgraph.view.index import Term, expand

_STATEMENTS = """
SELECT DISTINCT ?subject ?property ?object ?span ?rule ?confidence ?contested WHERE {{
  {{
    GRAPH {graph} {{
      ?subject ?words ?statement .
      ?statement rdf:object ?object ; ipg:supportedBy ?span ; ipg:readBy ?method .
    }}
    ?words ipg:wordsOf ?property .
  }} UNION {{
    GRAPH {graph} {{
      ?statement ipg:standing ?contested ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ;
        ipg:supportedBy ?span ; ipg:readBy ?method .
      FILTER(?contested = ipgc:standing-contested)
    }}
  }}
  OPTIONAL {{ ?method ipg:rule ?rule }}
  OPTIONAL {{ ?method ipg:confidence ?confidence }}
}}
"""
_PARTS = (
    "ipg:claims", "ipg:claimsInAll", "ipg:awards", "ipg:finding", "ipg:sentence", "ipg:participation", "ipg:equivalent"
)  # fmt: skip
"""The properties that lead from a case or sum to its parts."""

_LINKS = f"""
SELECT DISTINCT ?part ?p ?whole WHERE {{{{
  VALUES ?part {{{{ {{parts}} }}}}
  ?whole ?p ?part .
  FILTER(?p IN ({", ".join(_PARTS)}))
}}}}
"""
_ROLES = {
    "claimant": "ipg:claimant",
    "respondent": "ipg:respondent",
    "appellant": "ipg:appellant",
    "other": "ipg:otherParty",
}


class Span(Struct, frozen=True, order=True):
    """Where words stand: the language of the version, start and end in code points."""

    language: str
    start: int
    end: int


class Told(Struct, frozen=True):
    """A fact of an article: what it is about, what is said of it, how sure that is, by which rules and from where."""

    number: int
    about: Link
    name: str
    value: Link
    nodes: frozenset[str]
    confidence: str
    rules: tuple[str, ...]
    spans: tuple[Span, ...]
    contested: bool = False


class Reading(Struct, frozen=True):
    """What one version says on a point of disagreement, with its words."""

    value: str
    adopted: bool
    quotes: tuple[Quote, ...]


class Difference(Struct, frozen=True):
    """A point on which the language versions differ."""

    about: Link
    name: str
    readings: tuple[Reading, ...]


class _Key(NamedTuple):
    subject: str
    property: str
    value: Term | None
    contested: bool


class _Gathered:
    """The statements of one fact: of a sum both its amount and its currency."""

    def __init__(self) -> None:
        self.spans: set[Span] = set()
        self.rules: set[str] = set()
        self.confidence: list[float] = []


def facts_of_article(site: Site, teller: Teller, graph: str) -> list[Told]:
    """The facts whose words the evidence graph of an article holds, in the order of the text."""
    rows = [tuple(row) for row in select(site, _STATEMENTS.format(graph=NamedNode(graph)))]
    subjects = {row[0].value for row in rows}
    teller.index.fetch([*subjects, *(row[2].value for row in rows if isinstance(row[2], NamedNode))])
    wholes = _wholes(site, [subject for subject in subjects if teller.kind(subject) is None])
    gathered: dict[_Key, _Gathered] = {}
    for subject, property_, object_, span, rule, confidence, contested in rows:
        # Of a sum, a finding or a side all that was read is one fact; a reading that was not adopted is one by itself.
        whole = subject.value in wholes and contested is None
        key = _Key(subject.value, "" if whole else property_.value, None if whole else object_, contested is not None)
        found = gathered.setdefault(key, _Gathered())
        version, start, end = read_span_iri(span.value)
        found.spans.add(Span(version.rpartition("/")[2], start, end))
        if rule is not None:
            found.rules.add(rule.value)
        if confidence is not None:
            found.confidence.append(float(confidence.value))
    ordered = sorted(
        gathered.items(), key=lambda item: (min(item[1].spans), item[0].subject, item[0].property, str(item[0].value))
    )
    return [_told(teller, wholes, number, key, found) for number, (key, found) in enumerate(ordered, start=1)]


def differences_of(teller: Teller, article: str) -> list[Difference]:
    """The points on which the language versions of an article differ, each with both readings."""
    found = []
    for node in teller.index.of_class("ipg:Disagreement"):
        if not node.startswith(f"{article}#"):
            continue
        adopted = teller.index.nodes(node, "ipg:adopted")
        readings, about, name = [], Link(teller.name(article), address_of(article)), ""
        for statement in teller.index.nodes(node, "ipg:reading"):
            subject = teller.index.first(statement, "rdf:subject") or article
            predicate = teller.index.first(statement, "rdf:predicate") or ""
            about = _owner(teller, subject)
            name = _property_name(teller, subject, predicate)
            value = next(iter(teller.index.objects(statement, "rdf:object")), None)
            quotes = teller.quotes(teller.words.of_statement(statement))
            said = _value(teller, predicate, value).text if value is not None else ""
            readings.append(Reading(said, statement in adopted, quotes))
        found.append(Difference(about, name, tuple(sorted(readings, key=lambda reading: not reading.adopted))))
    return found


def _wholes(site: Site, parts: list[str]) -> dict[str, tuple[str, str]]:
    """What the parts of things belong to: the property that leads to the part, and the thing."""
    if not parts:
        return {}
    listed = " ".join(str(NamedNode(part)) for part in sorted(parts))
    rows = select(site, _LINKS.format(parts=listed))
    return {row[0].value: (row[1].value, row[2].value) for row in rows}


def _told(
    teller: Teller,
    wholes: dict[str, tuple[str, str]],
    number: int,
    key: _Key,
    found: _Gathered,
) -> Told:
    subject, property_, object_ = key.subject, key.property, key.value
    if subject in wholes and object_ is None:
        property_, whole = wholes[subject]
        nodes = {subject, whole, *teller.index.nodes(subject, "ipg:participant")}
        name, value = _part(teller, property_, subject)
        while whole in wholes:
            _, whole = wholes[whole]
            nodes.add(whole)
        about = Link(teller.name(whole), address_of(whole))
    else:
        nodes = {subject}
        if isinstance(object_, NamedNode):
            nodes.add(object_.value)
        about = _owner(teller, subject)
        name = _property_name(teller, subject, property_)
        value = _value(teller, property_, object_) if object_ is not None else Link("", "")
    sure = f"{round(100 * min(found.confidence))} %" if found.confidence else ""
    return Told(
        number,
        about,
        name,
        value,
        frozenset(nodes),
        sure,
        tuple(sorted(found.rules)),
        tuple(sorted(found.spans)),
        key.contested,
    )


def _part(teller: Teller, property_: str, part: str) -> tuple[str, Link]:
    """What a part of a thing is called and says: a side with who stands on it, a sum, a finding."""
    who = teller.index.nodes(part, "ipg:participant")
    if who:
        role = (teller.index.first(part, "ipg:role") or "").rpartition("role-")[2]
        name = teller.said(row_name("proceeding", _ROLES.get(role, "")) or term_label(expand("ipg:participant")))
        return name, Link(teller.name(who[0]), address_of(who[0]))
    name = teller.said(row_name("proceeding", shorten(property_)) or term_label(property_))
    return name, Link(teller.name(part), "")


def _owner(teller: Teller, node: str) -> Link:
    """The thing of a kind that a node is or is part of."""
    for name in _PARTS:
        if teller.kind(node) is None and (wholes := teller.index.subjects(name, node)):
            node = wholes[0]
    return Link(teller.name(node), address_of(node))


def _property_name(teller: Teller, subject: str, predicate: str) -> str:
    kind = teller.kind(subject)
    return teller.said((row_name(kind, shorten(predicate)) if kind else None) or term_label(predicate))


def _value(teller: Teller, predicate: str, term: Term) -> Link:
    if isinstance(term, Literal):
        return Link(teller.said(teller.values.literal(term, shorten(predicate))), "")
    if predicate == expand("prov:hadPrimarySource"):
        return Link(term.value, "")
    return Link(teller.name(term.value), address_of(term.value))
