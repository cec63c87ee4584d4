"""From the facts of an article's graph back to its case record: what the mapping writes, read in the other direction.

The record comes back whole but for its evidence. Lists whose order means nothing (who takes part, rights, holders,
remedies, links, languages, groups) come back in the order of :func:`in_order`, which a record can be brought into to
compare.
"""

from collections.abc import Iterable
from operator import itemgetter
from typing import Any

import msgspec
from pyoxigraph import NamedNode, Store

from ipgraph.errors import GraphError
from ipgraph.graph.article_facts import ArticleFacts, code_of, number_of
from ipgraph.graph.cases import DATES, ROLES, SUMS
from ipgraph.graph.disagreements import TOLD
from ipgraph.graph.groups import LINKS
from ipgraph.graph.iris import article_iri, entry_name, graph_iri
from ipgraph.graph.namespaces import DCT, IPG, PROV, SCHEMA, SKOS, A
from ipgraph.model.record import Record


def record_of(store: Store, article: str) -> Record:
    """The record of an article, without evidence.

    Raises :class:`GraphError` when the store holds no such article, or its graph is not one that the mapping wrote.
    """
    quads = store.quads_for_pattern(None, None, None, graph_iri(article))
    facts = ArticleFacts(quad.triple for quad in quads)
    node = article_iri(article)
    if IPG("Article") not in facts.nodes(node, A):
        raise GraphError(f"the graph holds no article {article}")
    try:
        return msgspec.convert(_Reader(facts, node).record(), Record)
    except (msgspec.ValidationError, LookupError) as error:
        raise GraphError(f"the graph of the article {article} is not one that a record gives: {error}") from error


def in_order(record: Record) -> Record:
    """The record without evidence, with each list whose order means nothing sorted."""
    plain = msgspec.to_builtins(msgspec.structs.replace(record, evidence=()))
    for entry in (plain["article"], *plain["rights"], *plain["proceedings"]):
        for field in ("languages", "urls", "holders", "rights", "remedies"):
            if field in entry:
                entry[field] = sorted(entry[field])
    plain["groups"] = sorted(plain["groups"], key=_TIE)
    return msgspec.convert(plain, Record)


_TIE = itemgetter("party", "relation", "other")


class _Reader:
    """Reads the record of one article; ``entries`` leads from a node to the id that it has in the record."""

    def __init__(self, facts: ArticleFacts, article: NamedNode) -> None:
        self.facts = facts
        self.article = article
        self.entries: dict[str, str] = {}

    def record(self) -> dict[str, Any]:
        parties = self._entries("Party", "party")
        rights = self._entries("Right", "right")
        cases = self._entries("Proceeding", "case")
        figures = self.facts.in_place(self.facts.subjects(A, IPG("StatObservation")))
        points = self.facts.in_place(self.facts.subjects(A, IPG("Disagreement")))
        return {
            "article": self._article(),
            "parties": [self._party(*pair) for pair in parties],
            "rights": [self._right(*pair) for pair in rights],
            "proceedings": [self._proceeding(*pair) for pair in cases],
            "statistics": [self._statistic(node) for node in figures],
            "disagreements": [self._disagreement(node) for node in points],
            "groups": self._groups([node for _, node in parties]),
        }

    def _entries(self, kind: str, entry_kind: str) -> list[tuple[NamedNode, NamedNode]]:
        """The entries of the record that stand for the nodes of a class, each with its node, in their order."""
        found = {}
        for node in self.facts.subjects(A, IPG(kind)):
            mentions = [entry for entry in self.facts.subjects(IPG("refersTo"), node) if self._is_of(entry, entry_kind)]
            for entry in mentions or [node]:
                found[entry] = node
                self.entries[node.value] = entry_name(entry, entry_kind)
        return [(entry, found[entry]) for entry in self.facts.in_place(found)]

    def _is_of(self, entry: NamedNode, kind: str) -> bool:
        return self.facts.number(entry, IPG("position")) is not None and entry_name(entry, kind) != ""

    def _ids(self, nodes: Iterable[NamedNode]) -> list[str]:
        return [self.entries[node.value] for node in nodes]

    def _article(self) -> dict[str, Any]:
        facts, node = self.facts, self.article
        versions = facts.subjects(SCHEMA("exampleOfWork"), node)
        return {
            "id": facts.text(node, DCT("identifier")),
            "title": facts.bilingual(node, DCT("title")),
            "published": facts.text(node, SCHEMA("datePublished")),
            "languages": sorted(facts.text(version, SCHEMA("inLanguage")) or "" for version in versions),
            "source": self._mentioned(node),
            "urls": sorted(link.value for link in facts.nodes(node, PROV("hadPrimarySource"))),
            "kind": facts.code(node, IPG("articleKind")),
        }

    def _mentioned(self, node: NamedNode, of: NamedNode | None = None) -> dict[str, list[str]]:
        """The names under which a node has its forum or metric, or an article its source."""
        for mention in self.facts.nodes(node, IPG("mention")):
            referred = self.facts.nodes(mention, IPG("refersTo"))
            if (of is None and not referred) or of in referred:
                return self.facts.forms(mention)
        return {}

    def _party(self, entry: NamedNode, node: NamedNode) -> dict[str, Any]:
        return {
            "id": self.entries[node.value],
            "name": self.facts.forms(entry),
            "type": self.facts.code(node, IPG("partyType")),
            "unnamed": IPG("UnnamedParty") in self.facts.nodes(node, A),
        }

    def _groups(self, parties: Iterable[NamedNode]) -> list[dict[str, str]]:
        ties = [
            {"party": self.entries[node.value], "relation": relation, "other": other}
            for node in parties
            for relation, name in LINKS.items()
            for other in self._ids(self.facts.nodes(node, IPG(name)))
        ]
        return sorted(ties, key=_TIE)

    def _right(self, entry: NamedNode, node: NamedNode) -> dict[str, Any]:
        facts = self.facts
        return {
            "id": self.entries[node.value],
            "type": facts.code(node, IPG("rightType")),
            "branch": facts.code(node, IPG("branch")),
            "number": facts.text(node, IPG("number")),
            "title": facts.forms(entry),
            "holders": sorted(self._ids(facts.nodes(node, IPG("holder")))),
        }

    def _proceeding(self, entry: NamedNode, node: NamedNode) -> dict[str, Any]:
        facts = self.facts
        own = f"{entry.value}-"
        parts = [part for part in facts.nodes(node, IPG("participation")) if part.value.startswith(own)]
        told: dict[str, Any] = {field: facts.text(node, IPG(name)) for field, name in DATES.items()}
        for field, role in ROLES.items():
            taking = facts.in_place(part for part in parts if facts.code(part, IPG("role")) == role)
            told[field] = self._ids(party for part in taking for party in facts.nodes(part, IPG("participant")))
        for field, (link, _) in SUMS.items():
            told[field] = [self._sum(part) for part in facts.in_place(facts.nodes(node, IPG(link)))]
        return told | {
            "id": self.entries[node.value],
            "type": facts.code(node, IPG("proceedingType")),
            "forum": next((self._mentioned(node, of=forum) for forum in facts.nodes(node, IPG("forum"))), {}),
            "instance": facts.code(node, IPG("instance")),
            "status": facts.code(node, IPG("status")),
            "outcome": facts.code(node, IPG("outcome")),
            "case_number": facts.text(node, IPG("caseNumber")),
            "rights": sorted(self._ids(facts.nodes(node, IPG("concernsRight")))),
            "remedies": sorted(code_of(term) for term in facts.nodes(node, IPG("remedy"))),
            "findings": [
                {"cause": facts.code(part, IPG("cause")), "result": facts.code(part, IPG("result"))}
                for part in facts.in_place(facts.nodes(node, IPG("finding")))
            ],
            "sentences": [
                {
                    "party": next(iter(self._ids(facts.nodes(part, IPG("sentenced")))), ""),
                    "months": facts.number(part, IPG("months")),
                }
                for part in facts.in_place(facts.nodes(node, IPG("sentence")))
            ],
            "after": next(iter(self._ids(facts.nodes(node, IPG("reviews")))), None),
        }

    def _sum(self, node: NamedNode) -> dict[str, Any]:
        facts = self.facts
        equivalent = next(iter(facts.nodes(node, IPG("equivalent"))), None)
        return self._money(node) | {
            "kind": facts.code(node, IPG("awardKind")),
            "total": facts.true(node, IPG("total")),
            "equivalent": None if equivalent is None else self._money(equivalent),
            **self._qualifiers(node),
        }

    def _money(self, node: NamedNode) -> dict[str, Any]:
        return {"amount": self.facts.number(node, IPG("amount")), "currency": self.facts.text(node, IPG("currency"))}

    def _qualifiers(self, node: NamedNode) -> dict[str, Any]:
        return {
            "at_least": self.facts.true(node, IPG("atLeast")),
            "at_most": self.facts.true(node, IPG("atMost")),
            "as_written": self.facts.text(node, IPG("asWritten")),
        }

    def _statistic(self, node: NamedNode) -> dict[str, Any]:
        facts = self.facts
        metric = next(iter(facts.nodes(node, IPG("metric"))), None)
        unit = facts.nodes(node, IPG("unit"))[0]
        return {
            "metric": {language: forms[0] for language, forms in self._mentioned(node, of=metric).items() if forms},
            "value": facts.number(node, IPG("value")),
            "unit": facts.text(unit, SKOS("notation")) or code_of(unit),
            "period": facts.text(node, IPG("period")),
            "change_percent": facts.number(node, IPG("changePercent")),
            "reported_by": next((self._mentioned(node, of=by) for by in facts.nodes(node, IPG("reportedBy"))), {}),
            **self._qualifiers(node),
        }

    def _disagreement(self, node: NamedNode) -> dict[str, Any]:
        told: dict[str, Any] = {"about": self.facts.text(node, IPG("point"))}
        for language, name in TOLD.items():
            for term in self.facts.objects(node, IPG(name)):
                told[language] = term.value if getattr(term, "language", None) else number_of(term.value)
        return told
