"""Companies called by their place alone: 重庆公司 for the only party whose name begins with Chongqing."""

from collections.abc import Iterator

from ipgraph.extract.parties_zh.edges import is_edge
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import legal_forms, place_names
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import find_longest
from ipgraph.model.article import Span

_PLACES = (7, 6, 5, 4, 3, 2)
"""Characters of the name of a place, the longest first."""
_BRACKETED = lazy(r"[（(]([㐀-鿿]{2,5})[）)]")
_ANY = frozenset("家个些名某各多几")
"""Behind what 重庆公司 is any company of the place."""
_WORD_GOES_ON = frozenset("法章债股票券员注登")
LEAST_COMPANIES = 2
"""Of how many companies the text tells, at the least, that it tells apart by their places."""


def find_by_place(r: Reading) -> None:
    """Find 重庆公司 where one company alone has the place in its full name, and others have another."""
    owners: dict[str, list[PartyDraft]] = {}
    companies = [p for p in r.parties if not p.unnamed and any(f.text.endswith(legal_forms()) for f in p.forms)]
    if len(companies) < LEAST_COMPANIES:
        return
    for party in companies:
        for place in {place for form in party.forms for place in _places(form.text)}:
            owners.setdefault(f"{place}公司", []).append(party)
    words = sorted(word for word, parties in owners.items() if len(parties) == 1 and word not in r.by_form)
    if not words:
        return
    for index, start, end in find_longest(words, r.content):
        span, before = Span(start, end), r.content[max(0, start - 1) : start]
        if before in _ANY or r.content[end : end + 1] in _WORD_GOES_ON or not r.is_open(span):
            continue
        if is_edge(r.content, start):
            r.record(owners[words[index]][0], span, "zh-party-place")


def _places(name: str) -> Iterator[str]:
    """The places in a full name, each without what says its level: 四川, 成都 of 四川省成都市海潮有限公司."""
    at = 0
    while size := next((n for n in _PLACES if name[at : at + n] in place_names()), 0):
        yield _bare(name[at : at + size])
        at += size
    bracketed = _BRACKETED.search(name)
    if bracketed and bracketed.group(1) in place_names():
        yield _bare(bracketed.group(1))


def _bare(place: str) -> str:
    return place[:-1] if len(place) > len("重庆") and place[-1] in "省市区县" else place
