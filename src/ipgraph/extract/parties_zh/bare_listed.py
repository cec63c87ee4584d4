"""Bare names in a list of firms that oppose, sue or are sued: 海潮、北岭窑业等企业提出异议."""

from ipgraph.extract.parties_zh.bare import can_be_name, record_bare
from ipgraph.extract.parties_zh.persons import is_person
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import known_firms, party_table
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LISTED = lazy(
    r"(?:(?<=[，,。；;：:\n“])|(?<=^)|(?<=起诉)|(?<=包括))(?P<names>[㐀-鿿]{2,6}(?:、[㐀-鿿]{2,6}){1,6})"
    r"等[㐀-鿿]{0,3}?(?:企业|公司|厂商|酒企|药企|品牌|厂家)"
    r"(?=[^，。；\n]{0,16}?(?:提出[^，。；]{0,4}异议|提起|起诉|请求|申请宣告|申请无效|告上|诉至|联合))"
)
_BODIES = ("局", "院", "会", "部", "委", "省", "市", "国")
"""How the names of those end that are no firms."""


def find_listed_names(r: Reading) -> None:
    """Find the bare names of a list that words for firms close, where these do what parties do."""
    if "等" not in r.content or "、" not in r.content:
        return
    for match in _LISTED.finditer(r.content):
        at = match.start("names")
        spans = []
        for name in match["names"].split("、"):
            spans.append(Span(at, at + len(name)))
            at += len(name) + 1
        if all(_may_be_firm(r, span) for span in spans):
            for span in spans:
                if r.is_open(span):
                    record_bare(r, span, "zh-party-listed")


def _may_be_firm(r: Reading, span: Span) -> bool:
    name = span.of(r.content)
    if name in r.by_form or name in known_firms():
        return True
    if name.endswith(_BODIES) or name in party_table()["edge"]["countries"] or not is_person(name):
        return False
    return r.is_open(span) and can_be_name(r, name, span)
