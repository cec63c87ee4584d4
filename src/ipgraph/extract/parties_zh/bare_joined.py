"""Short names of one firm with and without its trade: 海潮 and 海潮科技, where no full name of either is given."""

from ipgraph.extract.parties_zh.edges import brand_of, without_place
from ipgraph.extract.parties_zh.reading import LOOK_BACK, Reading
from ipgraph.extract.parties_zh.tables import legal_forms, trade_tails
from ipgraph.extract.party import PartyDraft
from ipgraph.vocab.firms import firm_of

_ADDED = ("科技", "技术", "集团", "股份", "控股", "网络", "显示", "光能", "绿能", "硅能", "通信", "娱乐")
"""What a firm's short name is often written with and without, besides the words of trade with which names end."""


def join_bare_names(r: Reading) -> None:
    """Let a bare name stand for the one party that is called by it and a word of trade."""
    bare = [p for p in r.parties if not p.unnamed and p.type == "company" and not _in_full(p)]
    forms = {form.text: party for party in bare for form in party.forms}
    for short in list(bare):
        names = [form.text for form in short.forms]
        longer = {
            id(p): p
            for name in names
            for trade in (*_ADDED, *trade_tails())
            if (p := forms.get(name + trade)) is not None
        }
        longer |= {id(p): p for name in names for p in _ending_with(r, name, short)}
        longer |= {id(p): p for name in names for p in _groups_called(r, name)}
        longer |= {id(p): p for p in bare if any(without_place(form.text) in _companies(names) for form in p.forms)}
        longer.pop(id(short), None)
        if len(longer) != 1 or short not in r.parties:
            continue
        party = next(iter(longer.values()))
        if party in r.parties and not _two_firms(short, party):
            r.absorb(short, party)
    _join_known(r)


def _join_known(r: Reading) -> None:
    """Let two short names that the vocabulary knows as those of one firm stand for it: 海潮360 and 海潮公司."""
    known: dict[str, list[PartyDraft]] = {}
    in_full = [form.text for p in r.parties if _in_full(p) for form in p.forms if len(form.text) > _SHORT]
    for party in r.parties:
        if party.unnamed or party.type != "company" or len(party.first.text) > _SHORT:
            continue
        firm = firm_of(party.first.text, sure=True)
        # beside a full name a short one may be that of a group: 海潮 for 海潮科技有限公司 and 海潮电子有限公司
        if firm is not None and not any(name in text for name in firm.zh for text in in_full):
            known.setdefault(firm.key, []).append(party)
    for same in known.values():
        for other in same[1:]:
            r.absorb(other, same[0])


def _ending_with(r: Reading, name: str, short: PartyDraft) -> list[PartyDraft]:
    """The companies whose names begin with a long bare name, or that are called by a word that ends with one."""
    if len(name) < _LEAST or not name.isalpha() or name.isascii():
        return []
    full = [party for party in r.parties[-LOOK_BACK:] if not party.unnamed and _in_full(party)]
    if len(name) >= _LONG:
        return [p for p in full if any(_begins(form.text, name) for form in p.forms)]
    if short.first.rule not in _BARE:
        return []
    return [p for p in full if any(form.text.endswith(name) and len(form.text) <= len(name) + 2 for form in p.forms)]


def _companies(names: list[str]) -> list[str]:
    """How a company is called whose name is one with a word of trade: 海潮种业公司."""
    return [f"{name}公司" for name in names if len(name) >= _LONG]


def _groups_called(r: Reading, name: str) -> list[PartyDraft]:
    """The groups of a brand whose full names hold their trade too: 海潮集团 for 海潮实业集团有限公司."""
    brand = name.removesuffix("集团")
    if brand == name or len(brand) < _LEAST:
        return []
    full = [(party, form.text) for party in r.parties[-LOOK_BACK:] if not party.unnamed for form in party.forms]
    return [party for party, text in full if text.endswith(_GROUPS) and _brand(text) == brand and text != name]


def _brand(text: str) -> str:
    return brand_of(text, next(ending for ending in _GROUPS if text.endswith(ending)))


_GROUPS = ("集团股份有限公司", "集团有限责任公司", "集团有限公司", "集团公司")
_BARE = ("zh-party-versus", "zh-party-known")
_LONG = 4
"""Characters from which on a bare name is that of the one company whose full name begins with it: 海潮创新."""
_SHORT = 6
"""Characters of the longest short name."""
_LEAST = 2
"""Characters of the shortest name that stands for a longer one that ends with it."""


def _begins(text: str, name: str) -> bool:
    """Whether a full name begins with a bare one, its place aside."""
    return text.endswith(legal_forms()) and without_place(text).startswith(name)


def _in_full(party: PartyDraft) -> bool:
    return any(form.text.endswith(legal_forms()) for form in party.forms)


def _two_firms(a: PartyDraft, b: PartyDraft) -> bool:
    """Whether the vocabulary knows the two names as those of different firms."""
    mine, theirs = (firm_of(p.first.text, sure=True) for p in (a, b))
    return mine is not None and theirs is not None and mine != theirs
