"""The companions of the properties that articles state: from a triple to the words behind it.

Beside ``?case ipg:filed ?day`` stands ``?case words:filed ?statement``, and the statement has the value as
``rdf:object`` and the words that say it as ``ipg:supportedBy``. ``words:filed ipg:wordsOf ipg:filed`` joins the two.
Which property has which companion is the table here and nowhere else; ``ontology/words.ttl`` is written from it.
"""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from ipgraph.errors import DataError
from ipgraph.graph.literals import string, words
from ipgraph.graph.namespaces import DCT, IPG, OWL, PREFIXES, PROV, RDFS, SCHEMA, SKOS, A

WORDS_NAMESPACE = PREFIXES["words"]
"""The namespace of the companions, prefix ``words:``."""


class Companion(Struct, frozen=True):
    """The companion's name, the property it stands beside, what that is called, and a thing that has it."""

    name: str
    of: NamedNode
    en: str
    zh: str
    example: str

    @property
    def iri(self) -> NamedNode:
        """The companion as a property of the graph: ``words:filed``."""
        return NamedNode(f"{WORDS_NAMESPACE}{self.name}")


_TABLE = {
    "article:kiln-v-oven": (
        ("articleTitle", DCT("title"), "title of the article", "文章标题"),
        ("published", SCHEMA("datePublished"), "date of publication", "发布日期"),
        ("primarySource", PROV("hadPrimarySource"), "link to the source", "来源链接"),
        ("sourceName", IPG("sourceName"), "source", "来源"),
        ("articleKind", IPG("articleKind"), "kind of article", "文章类别"),
        ("comment", RDFS("comment"), "comment", "说明"),
    ),
    "firm:kiln-ltd": (
        ("name", IPG("name"), "name", "名称"),
        ("partyType", IPG("partyType"), "kind of party", "当事人类型"),
        ("subsidiaryOf", IPG("subsidiaryOf"), "subsidiary of", "子公司"),
        ("affiliateOf", IPG("affiliateOf"), "affiliate of", "关联企业"),
    ),
    "a:p3": (
        ("describedAs", IPG("describedAs"), "described as", "称谓"),
    ),
    "patent:CN-ZL201110269715.3": (
        ("rightType", IPG("rightType"), "kind of right", "权利类型"),
        ("branch", IPG("branch"), "branch", "权项"),
        ("number", IPG("number"), "number", "权利号"),
        ("title", IPG("title"), "title", "权利名称"),
        ("holder", IPG("holder"), "holder", "权利人"),
    ),
    "a:c1": (
        ("proceedingType", IPG("proceedingType"), "type of proceeding", "程序类型"),
        ("instance", IPG("instance"), "instance", "审级"),
        ("status", IPG("status"), "status", "程序状态"),
        ("outcome", IPG("outcome"), "outcome", "结果"),
        ("remedy", IPG("remedy"), "remedy", "救济措施"),
        ("forum", IPG("forum"), "forum", "审理机关"),
        ("caseNumber", IPG("caseNumber"), "case number", "案号"),
        ("filed", IPG("filed"), "filed", "立案日期"),
        ("decided", IPG("decided"), "decided", "裁判日期"),
        ("announced", IPG("announced"), "announced", "披露日期"),
        ("statusAsOf", IPG("statusAsOf"), "status as of", "状态截至"),
        ("concernsRight", IPG("concernsRight"), "concerns the right", "涉案权利"),
        ("reviews", IPG("reviews"), "reviews", "上诉自"),
    ),
    "a:c1-claimant-p1": (
        ("participant", IPG("participant"), "participant", "参与人"),
        ("role", IPG("role"), "role", "诉讼地位"),
    ),
    "a:c1-finding-1": (
        ("cause", IPG("cause"), "point", "认定事由"),
        ("result", IPG("result"), "result", "认定结论"),
    ),
    "a:c5-sentence-1": (
        ("sentenced", IPG("sentenced"), "sentenced", "被判刑人"),
        ("months", IPG("months"), "months", "刑期"),
    ),
    "a:c1-claimed-1": (
        ("amount", IPG("amount"), "amount", "数额"),
        ("currency", IPG("currency"), "currency", "币种"),
    ),
    "a:s1": (
        ("metric", IPG("metric"), "metric", "指标"),
        ("value", IPG("value"), "value", "数值"),
        ("unit", IPG("unit"), "unit", "单位"),
        ("period", IPG("period"), "period", "统计期间"),
        ("changePercent", IPG("changePercent"), "change in per cent", "同比"),
        ("reportedBy", IPG("reportedBy"), "reported by", "发布机关"),
    ),
}  # fmt: skip
"""By a thing that has such properties, as the examples name it: the companion's name, the property, its labels."""


@cache
def load_companions() -> tuple[Companion, ...]:
    """All companions, in the order of the table."""
    return tuple(Companion(*row, example) for example, rows in _TABLE.items() for row in rows)


@cache
def _by_property() -> dict[NamedNode, NamedNode]:
    return {row.of: row.iri for row in load_companions()}


def companion(property: NamedNode) -> NamedNode:
    """The companion of a property that articles state; raises :class:`DataError` for a property without one.

    >>> companion(IPG("amount")).value, companion(DCT("title")).value
    ('https://w3id.org/ipgraph/words#amount', 'https://w3id.org/ipgraph/words#articleTitle')
    """
    found = _by_property().get(property)
    if found is None:
        raise DataError(f"{property.value}: articles do not state this property, so it has no words of its own")
    return found


def companion_triples() -> tuple[Triple, ...]:
    """Which property each companion stands beside, and what that is called: what a query for words needs to know."""
    return tuple(
        triple
        for row in load_companions()
        for triple in (
            Triple(row.iri, IPG("wordsOf"), row.of),
            Triple(row.of, RDFS("label"), words(row.en, "en")),
            Triple(row.of, RDFS("label"), words(row.zh, "zh")),
        )
    )


def companions_turtle() -> str:
    """The companions as the Turtle file ``ontology/words.ttl``."""
    triples = (Triple(*parts) for row in load_companions() for parts in _declaration(row))
    prefixes = {name: PREFIXES[name] for name in ("ipg", "words", "dct", "owl", "prov", "rdfs", "schema", "skos")}
    written = serialize(triples, format=RdfFormat.TURTLE, prefixes=prefixes) or b""
    return (
        "# The companions of the properties that articles state: they lead from a fact to the words that say it.\n"
        f"# Generated from the table in src/ipgraph/graph/companions.py; do not edit.\n{written.decode()}"
    )


def _declaration(row: Companion) -> Iterator[tuple[NamedNode, NamedNode, NamedNode | Literal]]:
    yield row.iri, A, OWL("ObjectProperty")
    yield row.iri, RDFS("isDefinedBy"), NamedNode(IPG("").value.rstrip("#"))
    yield row.iri, IPG("wordsOf"), row.of
    yield row.iri, RDFS("label"), words(f"words for: {row.en}", "en")
    yield row.iri, RDFS("label"), words(f"{row.zh}的原文", "zh")
    yield row.iri, SKOS("definition"), words(f"Leads to the words that give this: {row.en}.", "en")
    yield row.iri, SKOS("definition"), words(f"指向说明“{row.zh}”的原文。", "zh")
    yield row.iri, RDFS("range"), IPG("SourcedStatement")
    yield row.iri, SKOS("example"), string(f"{row.example} words:{row.name} a:e-9d41 .")
