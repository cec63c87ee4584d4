"""Bare names that end with a trade, between words of suits and judgments: 判决海潮电子赔偿…."""

import re
from functools import cache

from ipgraph.extract.parties_zh.bare import can_be_name, record_bare
from ipgraph.extract.parties_zh.edges import brand_of, edges_within, is_edge
from ipgraph.extract.parties_zh.names import describes
from ipgraph.extract.parties_zh.reading import Reading, is_plain
from ipgraph.extract.parties_zh.suit_words import AT_HEAD, BEFORE_BEHIND, what_he_is
from ipgraph.extract.parties_zh.tables import party_table, place_names, trade_tails
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LEAST, _MOST = 2, 4
"""Characters of the shortest and of the longest brand before a trade."""
_LATIN = r"[A-Z][a-z][A-Za-z0-9&\-]{1,20}"
_LATIN_NAME = lazy(_LATIN)
"""A brand in Latin letters before a trade (Holm制药); capitals alone are what goods are called by: LED照明."""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    brand = rf"(?:(?![的了被])[㐀-鿿]{{{_LEAST},{_MOST}}}?|{_LATIN})"
    name = rf"(?P<name>{brand}(?:{'|'.join(_tails())}))"
    return tuple(
        PATTERNS.compiled(rf"{before}{what_he_is()}{name}(?={behind})", re.MULTILINE)
        for before, behind in BEFORE_BEHIND
    )


@cache
def _tails() -> tuple[str, ...]:
    """The trades with which such names end, the longest first."""
    trade = party_table()["trade"]
    tails = {*trade_tails(), *trade["more_tails"]} - set(trade["products"])
    return tuple(sorted(tails, key=lambda word: (-len(word), word)))


def find_traded_names(r: Reading) -> None:
    """Find the names that end with a trade between words of suits and judgments."""
    for which, pattern in enumerate(_patterns()):
        at = 0
        while (match := pattern.search(r.content, at)) is not None:
            span, told = Span(*match.span("name")), match.groupdict()
            goods = told.get("goods") or (which == AT_HEAD and told.get("stops"))
            found = r.is_open(span) and is_plain(r, span.start, span.end) and _is_name(r, span, goods=bool(goods))
            if found:
                record_bare(r, span, "zh-party-object")
            at = span.end if found else match.start() + 1
            # 推翻要求海潮电子赔偿: the name begins behind 要求


def _is_name(r: Reading, span: Span, *, goods: bool) -> bool:
    """Whether words that end with a trade are a name; with ``goods``, where goods may be told of."""
    name, trade = span.of(r.content), party_table()["trade"]
    if name in r.by_form:
        return True
    if goods and name.endswith(tuple(trade["goods"])):
        return False
    if _LATIN_NAME.match(name):
        return is_edge(r.content, span.start)
    brand = brand_of(name, next(tail for tail in _tails() if name.endswith(tail)))
    if not _LEAST <= len(brand) <= _MOST or not name.startswith(brand) or brand in place_names() or describes(name):
        return False
    if edges_within(r.content, span.start, span.end) or any(word in brand for word in trade["describing"]):
        return False
    return can_be_name(r, brand, Span(span.start, span.start + len(brand)))
