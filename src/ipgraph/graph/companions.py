"""The companions of the properties that articles state: from a triple to the words behind it.

Beside ``?case ipg:filed ?day`` stands ``?case words:filed ?statement``, and the statement has the value as
``rdf:object`` and the words that say it as ``ipg:supportedBy``. ``words:filed ipg:wordsOf ipg:filed`` joins the two.
Which property has which companion is the table here and nowhere else; ``ontology/words.ttl`` is written from it.
"""

from functools import cache

from msgspec import Struct
from pyoxigraph import NamedNode, Triple

from ipgraph.errors import DataError
from ipgraph.graph.namespaces import DCT, IPG, PREFIXES, PROV, RDFS, SCHEMA

WORDS_NAMESPACE = PREFIXES["words"]
"""The namespace of the companions, prefix ``words:``."""


class Companion(Struct, frozen=True):
    """One row: the companion's name, the property it stands beside, and what that property is called."""

    name: str
    of: NamedNode
    en: str
    zh: str

    @property
    def iri(self) -> NamedNode:
        """The companion as a property of the graph: ``words:filed``."""
        return NamedNode(f"{WORDS_NAMESPACE}{self.name}")


_TABLE = {
    "the article": (
        ("articleTitle", DCT("title"), "title of the article", "文章标题"),
        ("published", SCHEMA("datePublished"), "date of publication", "发布日期"),
        ("primarySource", PROV("hadPrimarySource"), "link to the source", "来源链接"),
        ("sourceName", IPG("sourceName"), "source", "来源"),
        ("articleKind", IPG("articleKind"), "kind of article", "文章类别"),
    ),
    "parties, forums, metrics": (
        ("name", IPG("name"), "name", "名称"),
        ("describedAs", IPG("describedAs"), "described as", "称谓"),
        ("partyType", IPG("partyType"), "kind of party", "当事人类型"),
    ),
    "rights": (
        ("rightType", IPG("rightType"), "kind of right", "权利类型"),
        ("branch", IPG("branch"), "branch", "权项"),
        ("number", IPG("number"), "number", "权利号"),
        ("title", IPG("title"), "title", "权利名称"),
        ("holder", IPG("holder"), "holder", "权利人"),
    ),
    "proceedings": (
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
        ("participant", IPG("participant"), "participant", "参与人"),
        ("role", IPG("role"), "role", "诉讼地位"),
        ("cause", IPG("cause"), "point", "认定事由"),
        ("result", IPG("result"), "result", "认定结论"),
        ("sentenced", IPG("sentenced"), "sentenced", "被判刑人"),
        ("months", IPG("months"), "months", "刑期"),
    ),
    "sums of money": (
        ("amount", IPG("amount"), "amount", "数额"),
        ("currency", IPG("currency"), "currency", "币种"),
        ("awardKind", IPG("awardKind"), "kind of sum", "款项性质"),
    ),
    "figures": (
        ("metric", IPG("metric"), "metric", "指标"),
        ("value", IPG("value"), "value", "数值"),
        ("unit", IPG("unit"), "unit", "单位"),
        ("period", IPG("period"), "period", "统计期间"),
        ("changePercent", IPG("changePercent"), "change in per cent", "同比"),
        ("reportedBy", IPG("reportedBy"), "reported by", "发布机关"),
    ),
    "what the versions say of something that is no single fact": (
        ("comment", RDFS("comment"), "comment", "说明"),
    ),
}  # fmt: skip


@cache
def load_companions() -> tuple[Companion, ...]:
    """All companions, in the order of the table."""
    return tuple(Companion(*row) for rows in _TABLE.values() for row in rows)


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
    """``words:x ipg:wordsOf ipg:x`` for every companion: what a query needs to get from a triple to its words."""
    return tuple(Triple(row.iri, IPG("wordsOf"), row.of) for row in load_companions())
