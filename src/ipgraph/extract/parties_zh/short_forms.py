"""Short forms of known names that the text uses without introducing them: 海潮 for 上海海潮科技有限公司."""

import re
from collections.abc import Iterator
from functools import cache

from ipgraph.extract.parties_zh.called import coordinated
from ipgraph.extract.parties_zh.edges import brand_of, ends_in_trade, without_place
from ipgraph.extract.parties_zh.reading import Reading, acts_like_party, is_plain
from ipgraph.extract.parties_zh.suit_words import stands_in_suit
from ipgraph.extract.parties_zh.tables import common_words, party_table, place_names
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import find_longest
from ipgraph.model.article import Span
from ipgraph.vocab.forums import load_divisions


def find_short_forms(r: Reading) -> None:
    """Find short forms where they act like a party; one that several names share tells none of them."""
    owners: dict[str, dict[int, tuple[PartyDraft, bool]]] = {}
    for party in r.parties:
        if party.unnamed:
            continue
        for form in party.forms:
            for short, whole in _short_forms(form.text):
                _, known_whole = owners.setdefault(short, {}).get(id(party), (party, False))
                owners[short][id(party)] = (party, whole or known_whole)
    # Known forms are looked for too, so that no short form is found inside one of them.
    shorts = sorted(owners.keys() | r.by_form.keys() | r.groups.keys())
    if not shorts:
        return
    for index, start, end in find_longest(shorts, r.content):
        span = Span(start, end)
        if shorts[index] in r.by_form or shorts[index] in r.groups or shorts[index] not in owners:
            continue
        if not r.is_open(span) or not is_plain(r, start, end):
            continue
        if not acts_like_party(r, start, end) and not stands_in_suit(r.content, start, end):
            continue
        held = _owners(shorts[index], list(owners[shorts[index]].values()))
        if len(held) == 1:
            r.record(held[0][0], span, "zh-party-brand")
        elif _listed_together(r, [party for party, _ in held]):
            r.groups[shorts[index]] = tuple(party for party, _ in held)
            for party, _ in held:
                party.add(Form(shorts[index], span, "zh-party-brand"))
        else:
            r.shared.add(shorts[index])


def _listed_together(r: Reading, parties: list[PartyDraft]) -> bool:
    """Whether the text lists all the parties in one place: 海潮有限公司、海潮(苏州)有限公司."""
    ends = [span.end for span, party in r.spans if party is parties[-1]]
    return any(set(parties) <= set(coordinated(r, end)) for end in ends[:3])


def _owners(short: str, held: list[tuple[PartyDraft, bool]]) -> list[tuple[PartyDraft, bool]]:
    """Whom a short form stands for: of several, the one that the text itself calls by it and 公司."""
    called = [(party, whole) for party, whole in held if any(form.text == short + "公司" for form in party.forms)]
    if len(called) == 1:
        return called
    # One firm may be named with its place and without it: 北京海潮有限公司, 海潮有限公司.
    return held[:1] if len({without_place(party.first.text) for party, _ in held}) == 1 else held


@cache
def _suffixes() -> tuple[str, ...]:
    """The ends of names that tell what kind of body it is, the longest first."""
    return tuple(sorted((s for forms in party_table()["suffix"].values() for s in forms), key=len, reverse=True))


def _short_forms(name: str) -> Iterator[tuple[str, bool]]:
    """Short forms that a name suggests, each with whether it is the whole of the brand or its beginning only."""
    if "·" in name:
        yield name.rpartition("·")[2], True
        return
    core = re.sub(r"[（(][^（()）]*[）)]", "", name)
    ending = next(filter(core.endswith, _suffixes()), "")
    brand = brand_of(name, ending)
    if not ending and ends_in_trade(name) and without_place(name) != name:
        yield without_place(name), True  # 海潮科技 for 杭州海潮科技
        return
    if brand == name or (not ending and len(brand) <= 3):
        return
    whole_name = without_place(core.removesuffix(ending))
    bracketed = re.search(r"[（(]([^（()）]*)[）)]", name)
    for short, whole in [
        (whole_name, True),
        (brand, True),
        # 杭州海潮 for 杭州海潮科技有限公司, 杭州海潮 for 海潮（杭州）科技有限公司
        (core[: core.find(brand) + len(brand)], True),
        ((bracketed.group(1).rstrip("市省") if bracketed else "") + brand, True),
        # 百和公司, which no name with an ending is read from: its 和 joins two names elsewhere
        *((brand + end, True) for end in ("公司", "集团") if _JOINING & set(brand)),
        *((brand[:size], False) for size in (4, 3, 2) if len(brand) > max(size, 3)),
        (brand[2:] if len(brand) == _DOUBLE else "", False),  # 方岭 for 北海方岭电子有限公司
    ]:
        if _fits(short) and short not in common_words() and (short not in place_names() or _is_county(short)):
            yield short, whole


def _is_county(name: str) -> bool:
    """Whether a name is only that of a county, with which as many firms are called: 方正."""
    found = load_divisions().by_form.get(name, ())
    return bool(found) and all(division.level == "county" for division in found)


_DOUBLE = 4
"""Characters of a brand of two words."""
_JOINING = {*"和与及"}
_LATIN = lazy(r"[A-Z][A-Za-z0-9&\- ]{2,30}")


def _fits(short: str) -> bool:
    """Whether a short form is as long as such forms are; one in Latin letters is a word or several."""
    return 2 <= len(short) <= 6 or _LATIN.fullmatch(short) is not None
