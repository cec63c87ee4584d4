"""Counted words for parties that the text names: 两家海潮公司 for two firms of that brand, 上述两家企业, 两名被告人."""

from bisect import bisect_left

from ipgraph.extract.parties_zh.called import coordinated
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_COUNTED = lazy(r"(上述|前述|以上|这)?([㐀-鿿]*?)([一二两三四五六七八九十]|\d{1,2})(家|名)([㐀-鿿]*)")
_OTHERS = lazy(r"其余|另外|另|其他")
_NUMBERS = "零一二三四五六七八九十"
NEAR = 500
"""Characters around counted persons within which they may be named."""
NEAR_BEFORE = 250
"""Characters before 两家海潮公司 within which both have been named."""
MOST_COUNTED = 50
"""How many counted words of one text are looked up."""
LOOK_BACK = 40
"""How many named places back a list of the counted companies may stand."""


def settle_counts(r: Reading) -> None:
    """Let counted words stand for the parties that the text names; keep the others as nameless parties."""
    counts = [p for p in r.parties if p.unnamed and p.first.rule == "zh-party-count"]
    for party in counts[:MOST_COUNTED]:
        counted = _COUNTED.fullmatch(party.first.text)
        if counted is None or _OTHERS.search(party.first.text):
            continue
        above, owner, number, measure, described = counted.groups()
        count = 2 if number == "两" else int(number) if number.isdigit() else _NUMBERS.index(number)
        place = party.first.span
        if measure == "名":
            meant, known = _persons(r, place, count)
        else:
            brand = _BRAND_END.sub("", described)
            bare = bool(above) or not (brand or owner)
            meant = _of_brand(r, brand, count, place, far=bool(above)) or (_listed(r, place, count) if bare else ())
            known = bool(above) or r.content.endswith("其中", 0, place.start)
        if meant or known:
            places = [span for span, other in r.spans if other is party]
            r.drop(party)
            r.places += [(span, meant) for span in places if meant]


_BRAND_END = lazy(r"系?(?:公司|企业|平台|子公司|下属公司|关联公司)$")


def _persons(r: Reading, place: Span, count: int) -> tuple[tuple[PartyDraft, ...], bool]:
    """The persons named near a count of them, if there are so many; whether there are at least so many."""
    near = {
        id(party): party
        for span, party in r.spans
        if party.type == "person" and not party.unnamed and abs(span.start - place.start) < NEAR
    }
    return (tuple(near.values()) if len(near) == count else ()), len(near) >= count


def _of_brand(r: Reading, brand: str, count: int, place: Span, *, far: bool) -> tuple[PartyDraft, ...]:
    """The companies that carry a brand, if there are so many and, unless ``far``, all are named shortly before."""
    if len(brand) < 2 or count < 2:
        return ()
    named = [p for p in r.parties if not p.unnamed and any(brand in form.text for form in p.forms)]
    if not far:
        near = {id(party) for span, party in r.spans if place.start - NEAR_BEFORE < span.start < place.start}
        named = named if all(id(party) in near for party in named) else []
    return tuple(named) if len(named) == count else ()


def _listed(r: Reading, place: Span, count: int) -> tuple[PartyDraft, ...]:
    """The last list of so many companies before a place."""
    if count < 2:
        return ()
    spans = sorted(r.spans, key=lambda pair: pair[0].start)
    before = spans[: bisect_left(spans, place.start, key=lambda pair: pair[0].start)]
    for span, party in reversed(before[-LOOK_BACK:]):
        listed = coordinated(r, span.end)
        if len(listed) == count and all(member.type == party.type for member in listed):
            return listed
    return ()
