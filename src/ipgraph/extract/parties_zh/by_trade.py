"""Names without a legal form that a place opens and a trade ends: 杭州海潮科技, 泉州南汐鞋业."""

from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.parties_zh.bare import can_be_name
from ipgraph.extract.parties_zh.edges import brand_of, edges_within, is_edge, without_place
from ipgraph.extract.parties_zh.names import describes
from ipgraph.extract.parties_zh.reading import Reading, acts_like_party, is_plain
from ipgraph.extract.parties_zh.tables import place_names, trade_tails
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HAN = lazy(r"[㐀-鿿]+")
_BEHIND = lazy(
    r"[，,。；;：:、（()）\n”]|和|与|及|诉|的|之间|一案|案|因|在|于|以|系|向|被|须|应|将|把|公开|停止|立即|赔|侵|未|自|从|拿|称|则|也|一方|仍|免|付|不|无|并|获|告|败|胜|曾|已|随|要|先"
)
"""What may stand behind such a name: the name goes no further."""
_DISTRICT = lazy(r"[区县镇乡村省市州园]")
"""What stands in the name of a place and in no brand: 苏州市高新区智能电子."""
LONGEST = 16
"""Characters of the longest such name."""
BRAND = range(2, 7)
"""Characters of what is left of such a name without its place and its trade."""


def find_by_trade(r: Reading) -> None:
    """Find the names that begin with a place and end with a trade."""
    for _, start, end in _tails().find_matches_as_indexes(r.content):
        if not r.is_allowed(start) or not _BEHIND.match(r.content, end):
            continue
        begin = _begin(r, start, end)
        span = Span(begin, end)
        if begin < start and r.is_open(span) and is_plain(r, begin, end):
            r.record(r.by_form.get(span.of(r.content)) or r.new_party("company"), span, "zh-party-name")
    _find_of_group(r)


def _begin(r: Reading, start: int, end: int) -> int:
    """Where the name begins whose trade stands at ``start`` to ``end``; ``start`` for none."""
    places, content = place_names(), r.content
    for begin in range(max(0, end - LONGEST), start - BRAND.start):
        if not any(content[begin : begin + size] in places for size in (4, 3, 2)):
            continue
        name = content[begin:end]
        opens = is_edge(content, begin) or acts_like_party(r, begin, end)
        if not opens or not _HAN.fullmatch(name) or edges_within(content, begin, end):
            continue
        brand = brand_of(name, "")
        at = content.find(brand, begin) if len(brand) in BRAND and not _DISTRICT.search(brand) else -1
        if at >= 0 and not describes(without_place(name)) and can_be_name(r, brand, Span(at, at + len(brand))):
            return begin
    return start


_OF_GROUP = lazy(r"(?:子公司|孙公司|参股公司|关联公司)(?=[㐀-鿿]{4})")
"""What opens the short name of a company of a group: 控股子公司海潮软件."""


def _find_of_group(r: Reading) -> None:
    """Find the short names behind what says whose company it is, which a place opens or a trade ends."""
    for match in _OF_GROUP.finditer(r.content):
        start = match.end()
        if not r.is_allowed(start) or edges_within(r.content, start, start + 2):
            continue
        for end in range(start + 4, min(start + 9, len(r.content))):
            span = Span(start, end)
            name = span.of(r.content)
            if not _HAN.fullmatch(name) or not r.is_open(span) or edges_within(r.content, start, end):
                break
            if _BEHIND.match(r.content, end) and _is_of_group(r, name, span):
                r.record(r.by_form.get(name) or r.new_party("company"), span, "zh-party-name")
                break


def _is_of_group(r: Reading, name: str, span: Span) -> bool:
    place = next((size for size in (4, 3, 2) if name[:size] in place_names()), 0)
    tail = next((tail for tail in trade_tails() if name.endswith(tail)), "")
    brand = name[place : len(name) - len(tail)]
    if not (place or tail) or len(brand) not in BRAND or describes(brand):
        return False
    at = span.start + place
    return can_be_name(r, brand, Span(at, at + len(brand)))


@cache
def _tails() -> AhoCorasick:
    return AhoCorasick(list(trade_tails()), matchkind=MatchKind.LeftmostLongest)
