"""Bare Chinese names behind which brackets give the full name in Latin letters: 海潮（Holm Tide Limited）."""

from ipgraph.extract.parties_zh.edges import is_edge, trim_left
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import common_words, legal_forms, place_names
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.vocab.firms import firm_of

_HAN = lazy(r"[㐀-鿿]{2,12}\Z")
_LAST_CHARACTERS = ("厂", "店", "院", "社", "部", "会", "局", "厅", "司", "权", "商", "方", "人", "告")
"""How words end that no bare name is: they have been read as full names, or say what the bearer does."""
LONGEST_BARE, LEAST_BARE = 8, 2
_MOST = 60
"""How many names in brackets are looked at, each of which is counted in the whole text."""


def join_glossed(r: Reading) -> None:
    """Let a company in Latin letters that stands in brackets be the one whose bare name stands before them."""
    glosses = [(span, party) for span, party in r.spans if r.content[span.start - 1 : span.start] in ("（", "(")]
    for span, party in glosses[:_MOST]:
        if party not in r.parties or len(party.forms) > 1:
            continue
        name = _bare_name(r, span.start - 1)
        owner = r.by_form.get(name, party)
        if not name or owner.unnamed or _two_firms(owner, party):
            continue
        if owner is not party:
            r.absorb(party, owner)
        r.record(owner, Span(span.start - 1 - len(name), span.start - 1), "zh-party-glossed")


def _bare_name(r: Reading, end: int) -> str:
    """The name that ends at a place: one that a party has, or the longest that the text writes again."""
    run = _HAN.search(r.content, max(0, end - LONGEST_BARE - 4), end)
    if run is None or run.group().endswith((*_LAST_CHARACTERS, *legal_forms())) or not r.is_allowed(end - 1):
        return ""
    ends = [run.group()[-n:] for n in range(min(LONGEST_BARE, len(run.group())), LEAST_BARE - 1, -1)]
    known = next((text for text in ends if text in r.by_form), "")
    if known:
        return known
    often = max(r.content.count(ends[-1]), 4)
    name = next((t for t in ends if 2 * r.content.count(t) >= often and _begins(r.content, end - len(t), end)), "")
    span = Span(end - len(name), end)
    return "" if name in common_words() or name in place_names() or r.is_taken(span) else name


def _begins(content: str, start: int, end: int) -> bool:
    return is_edge(content, start) and trim_left(content, start, end) == start


def _two_firms(a: PartyDraft, b: PartyDraft) -> bool:
    mine, theirs = (firm_of(p.first.text, sure=True) for p in (a, b))
    return mine is not None and theirs is not None and mine != theirs
