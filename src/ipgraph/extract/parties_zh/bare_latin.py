"""Bare names in Latin letters between words of suits and judgments in a Chinese text: 判决Holm赔偿…."""

import re
from functools import cache

from ipgraph.extract.parties_zh.bare import can_be_name, record_bare
from ipgraph.extract.parties_zh.reading import Reading, is_plain
from ipgraph.extract.parties_zh.suit_words import AT_HEAD, BEFORE_BEHIND, what_he_is
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORD = r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ0-9&'’\-]{0,20}"
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}}?(?<![0-9\-&'’])(?![A-Za-zÀ-ÖØ-öø-ſ]| [A-Za-z]))"
_RIGHT_OF = lazy(r"[㐀-鿿]{0,4}?(?:侵犯|侵害)了?[A-Z]")
"""What shows behind a name that no goods infringe, but one firm the right of another."""
_MARK = lazy(r"的?[^，。；]{0,6}?(?:商标|注册)[^，。；]{0,4}申请")
_SIGN = lazy(r"的?[^，。；]{0,6}?(?:商标|标识|字样)")
"""What shows behind a name that it is that of a mark: 驳回Lumina商标的注册申请, 停止使用Lumina的标识."""
_LETTERS = lazy(r"[A-Z][a-z]")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    told = what_he_is() + _NAME
    return tuple(PATTERNS.compiled(rf"{before}{told}(?={behind})", re.MULTILINE) for before, behind in BEFORE_BEHIND)


def find_latin_in_suits(r: Reading) -> None:
    """Find the names in Latin letters between words of suits and judgments."""
    if not _LETTERS.search(r.content):
        return
    for which, pattern in enumerate(_patterns()):
        for match in pattern.finditer(r.content):
            span, told = Span(*match.span("name")), match.groupdict()
            goods = told.get("goods") or (which == AT_HEAD and told.get("stops"))
            sure = not goods or span.of(r.content) in r.by_form or _RIGHT_OF.match(r.content, span.end)
            if sure and r.is_open(span) and is_plain(r, span.start, span.end) and _is_name(r, span):
                record_bare(r, span, "zh-party-object")


def _is_name(r: Reading, span: Span) -> bool:
    name = span.of(r.content)
    if name in r.by_form:
        return True
    used = r.content.endswith("使用", 0, span.start) and _SIGN.match(r.content, span.end)
    if used or _MARK.match(r.content, span.end):
        return False
    return name not in party_table()["common"]["latin"] and len(name) > 1 and can_be_name(r, name, span)
