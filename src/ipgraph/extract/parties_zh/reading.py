"""The state of finding the parties of a Chinese text: what was found, and where."""

from ipgraph.extract.parties_zh.tables import acts_before, acts_behind, legal_forms
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType

_NOT_A_PARTY = (
    "”",
    "》",
    "’",
    "」",
    "商标",
    "品牌",
    "牌",
    "版",
    "形象",
    "体育",
    "集团",
    "法院",
    "手机",
    "产品",
    "平台",
    "网站",
    "店铺",
    "网店",
    "旗舰店",
    "应用",
    "软件",
    "运动鞋",
    "球鞋",
    "服装",
    "轿车",
    "轮胎",
    "饮料",
    "空调",
    "耳机",
)


_WORK = lazy(r"《[^《》\n]{1,60}》")
LOOK_BACK = 200
"""How many parties back the full name of a short one may stand."""


class Reading:
    """What was found so far in one text: the parties, their forms and places."""

    def __init__(self, content: str, limits: tuple[Span, ...], taken: tuple[Span, ...]) -> None:
        self.content = content
        self.taken = sorted(taken)
        self.parties: list[PartyDraft] = []
        self.by_form: dict[str, PartyDraft] = {}
        self.groups: dict[str, tuple[PartyDraft, ...]] = {}
        self.shared: set[str] = set()
        self.bracket_ends: set[int] = set()
        self.spans: list[tuple[Span, PartyDraft]] = []
        # Who speaks in an announcement and calls itself 公司; places where words that are no name stand for parties.
        self.announcer: PartyDraft | None = None
        self.places: list[tuple[Span, tuple[PartyDraft, ...]]] = []
        self._allowed = bytearray(len(content) + 1)
        for limit in limits:
            self._allowed[limit.start : limit.end] = b"\1" * (limit.end - limit.start)
        # For each place, where the furthest stretch ends that covers it: taken by something else, held by a name.
        self._taken_to = [0] * (len(content) + 1)
        self._held_to = [0] * (len(content) + 1)
        for stretch in (*taken, *(Span(work.start(), work.end()) for work in _WORK.finditer(content))):
            _cover(self._taken_to, stretch)

    def is_allowed(self, at: int) -> bool:
        """Whether a place lies in the parts of the text that are read."""
        return bool(self._allowed[at])

    def is_taken(self, span: Span) -> bool:
        """Whether a place belongs to a court, an office or a title."""
        return self._taken_to[span.start] >= span.end

    def is_inside(self, span: Span) -> bool:
        """Whether a place lies within one that is taken or that a party has."""
        return max(self._taken_to[span.start], self._held_to[span.start]) >= span.end

    def is_open(self, span: Span) -> bool:
        """Whether a new name may stand at a place."""
        return self.is_allowed(span.start) and not self.is_inside(span)

    def end_of_taken(self, at: int, floor: int) -> int:
        """Where the last taken stretch before a place ends, not before ``floor``."""
        for place in range(at - 1, floor - 1, -1):
            if self._taken_to[place]:
                return min(self._taken_to[place], at)
        return floor

    def new_party(self, kind: PartyType) -> PartyDraft:
        """A new party without a form yet."""
        party = PartyDraft("zh", kind)
        self.parties.append(party)
        return party

    def record(self, party: PartyDraft, span: Span, rule: str) -> None:
        """Add the written form of a party that stands at a place."""
        text = span.of(self.content)
        if "某" in text and not party.unnamed:
            party.masked = True
        other = self.by_form.get(text, party)
        if rule in ("zh-party-alias", "zh-party-renamed") and other is not party and len(other.forms) == 1:
            self.absorb(other, party)
        party.add(Form(text, span, rule))
        self.by_form.setdefault(text, party)
        self.spans.append((span, party))
        _cover(self._held_to, span)

    def absorb(self, short: PartyDraft, party: PartyDraft) -> None:
        """Give the forms and places of one who was only called by a short form to the party that it stands for."""
        for form in short.forms:
            party.add(form)
            self.by_form[form.text] = party
        self.parties.remove(short)
        self.spans = [(span, party if owner is short else owner) for span, owner in self.spans]

    def hold(self, span: Span) -> None:
        """Keep other names from being found inside a place."""
        _cover(self._held_to, span)

    def drop(self, party: PartyDraft) -> None:
        """Forget a party that is none of its own."""
        self.parties.remove(party)
        self.by_form = {text: owner for text, owner in self.by_form.items() if owner is not party}
        self.spans = [pair for pair in self.spans if pair[1] is not party]

    def of_brand(self, name: str) -> tuple[PartyDraft, ...]:
        """The companies whose full names hold the brand of a short name with 公司."""
        if not name.endswith("公司") or name.endswith(legal_forms()) or not 4 <= len(name) <= 8:
            return ()
        core = name.removesuffix("公司")
        near = self.parties[-LOOK_BACK:]
        return tuple(p for p in near if not p.unnamed and core in p.first.text and len(p.first.text) > len(name))

    def known(self, name: str) -> PartyDraft | None:
        """The party that a name already stands for, by its form or as the short form 海潮公司 of a longer name."""
        if name in self.by_form:
            return self.by_form[name]
        if not name.endswith(("公司", "集团")) or name.endswith(legal_forms()) or len(name) > 8:
            return None
        core = name.removesuffix("公司").removesuffix("集团")
        longer = [
            p
            for p in self.parties[-LOOK_BACK:]
            if not p.unnamed and any(len(form.text) > len(name) for form in p.forms)
        ]
        for fits in (_holds, short_for):
            owners = [p for p in longer if any(fits(core, f.text) and len(f.text) > len(name) for f in p.forms)]
            if len(owners) == 1:
                return owners[0]
            if owners:
                return None
        return None


def _cover(to: list[int], span: Span) -> None:
    for place in range(span.start, span.end):
        to[place] = max(to[place], span.end)


def _holds(core: str, name: str) -> bool:
    return len(core) >= 2 and core in name


def short_for(alias: str, name: str) -> bool:
    """Whether the characters of ``alias`` stand in ``name`` in the same order."""
    rest = iter(name)
    return all(character in rest for character in alias.removesuffix("公司"))


def is_plain(r: Reading, start: int, end: int) -> bool:
    """Not inside quotation marks, not before a word that makes it a mark or a product."""
    before, after = r.content[max(0, start - 1) : start], r.content[end : end + 3]
    return before not in tuple('“"「《‘') and not after.startswith(_NOT_A_PARTY)


_WHEN = lazy(
    r"(?:(?:早?在)?(?:\d{4}|[今去前]|同)年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?)"
    r"(?:[初底末]|[上中下]旬)?[又还再就便即]?"
)
"""The day that stands between a name and what its bearer does: 海潮3月5日在…起诉."""


def acts_like_party(r: Reading, start: int, end: int) -> bool:
    """Whether the words stand where a party acts."""
    if not is_plain(r, start, end):
        return False
    when = _WHEN.match(r.content, end)
    if acts_behind().match(r.content, when.end() if when else end):
        return True
    return r.content[max(0, start - 3) : start].endswith(acts_before())
