"""Give every case its rights, and every right its holders, as far as the text tells.

A right with a number or a title belongs to the case whose facts stand beside it; an appeal is about what the case
below it is about. A case of which only the kind of its right is told gets a right of that kind, one for each holder.
"""

import msgspec

from ipgraph.extract.accused_works import without_accused
from ipgraph.extract.draft import CaseDraft, Draft, Fact, Thread
from ipgraph.extract.right_attacked import keep_attacked, stops_other_suits
from ipgraph.extract.right_complained import complained_of
from ipgraph.extract.right_counts import told_of
from ipgraph.extract.right_holders import Holding, owners_by_name
from ipgraph.extract.right_kinds import Kinds
from ipgraph.extract.right_lending import Lending
from ipgraph.extract.right_making import Holders, Making, Sides
from ipgraph.extract.right_matters import OFFICES, Matter, akin, country_of, find_matters, fits_family
from ipgraph.extract.right_number_kinds import can_be
from ipgraph.extract.right_of_sued import drop_rights_of_sued
from ipgraph.extract.right_one_dispute import name_plain_rights, share_attacked, share_one_dispute
from ipgraph.extract.right_sharing import share_alike
from ipgraph.extract.right_sites import Sites
from ipgraph.extract.right_sole_owner import name_sole_owners
from ipgraph.extract.right_spread import Spreading
from ipgraph.extract.right_words import disputed_words
from ipgraph.extract.rights import FAMILY, Mark, RightBook, RightDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import RightType

SUITS = frozenset({"main", "counterclaim"})
_ABOUT_NAMED = frozenset({*OFFICES, "customs"})
"""Cases that are about the rights named there, and none beside them of which words tell the kind."""
INJUNCTIONS = frozenset({"interim", "reconsideration"})


def fill_rights(thread: Thread, draft: Draft) -> None:
    """Give every case of ``draft`` its rights: all at once, on the first call for one of its threads."""
    book = next((right.book for right in draft.rights if right.book), None)
    if book is None:
        return
    threads = list(dict.fromkeys([case.thread for case in draft.cases] + [thread]))
    cases = [case for each in threads for case in each.cases]
    _Filling(book, draft, cases).fill()
    drop_rights_of_sued(cases)
    used = {id(right) for case in cases for right in case.rights}
    draft.rights[:] = [right for right in draft.rights if id(right) in used]
    for right in draft.rights:
        right.book = None


def _sides(matter: Matter) -> Sides:
    """Who takes part in a matter; those accused of a crime tell nothing, since the owner need not sue them."""
    case = matter.first
    if case.role == "criminal":
        return Sides(set(), False, matter.thread.part)
    people = {party for party in matter.people if party.type != "government"}
    return Sides(people, bool(case.claimants and case.respondents), matter.thread.part)


def _name_kind(found: dict[RightDraft, Fact], matter: Matter) -> None:
    """Give patents of no told kind the one kind that the words for the case name: 侵害实用新型专利权纠纷."""
    told = [mark for mark in matter.kinds if FAMILY[mark.value] == "patent" and mark.value != "patent"]
    if len({mark.value for mark in told}) != 1 or any(right.type == told[0].value for right in found):
        return
    for right in found:
        if right.type == "patent" and can_be(right, told[0].value):
            right.type = msgspec.convert(told[0].value, RightType)
            right.type_span = told[0].span


class _Filling:
    """Giving the cases of one language version their rights."""

    def __init__(self, book: RightBook, draft: Draft, cases: list[CaseDraft]) -> None:
        self.book, self.draft, self.cases = book, draft, cases
        self.sites = Sites(book, cases)
        self.matters = find_matters(cases)
        self.named = [right for right in draft.rights if not right.bare]
        self.bare = {right.type: right for right in draft.rights if right.bare}
        self.types = {id(m): m.types(self.sites, self.matters) for m in self.matters}
        self.holding = Holding(draft, book.content, self.matters, self.types)
        self.kinds = Kinds(book, draft.language, self.matters)
        self.lending = Lending(draft, self.named, self.matters, self.kinds, self.holding)
        self.making = Making(draft)
        self.spreading = Spreading(cases, self.matters, self.sites, self.holding, self.kinds)

    def fill(self) -> None:
        """Give all cases their rights."""
        for case in self.cases:
            case.rights = {}
        self._find_disputed()
        self.spreading.spread_marks()
        for matter in self.matters:  # a suit for infringement may ask for terms of a licence, too
            set_there = any(fact.rule == "zh-type-frand-given" for fact in matter.first.types)
            if not set_there and matter.first.type is None and any(self.kinds.strong(mark) for mark in matter.kinds):
                self.types[id(matter)] -= {"frand-rate"} - self._declared(matter)
                if matter.first.role == "main":
                    self.types[id(matter)] -= {"malicious-litigation"}
            elif any(case.said("grant") for case in matter.cases) and not matter.first.types:
                self.types[id(matter)] -= {"frand-rate"}  # an injunction, and no rate, was granted
        self.spreading.spread_named(self.named)
        share_alike(self.book, self.matters, self.spreading.told)
        self.spreading.drop_weak()
        self.spreading.drop_others(self.named)
        self.spreading.prefer_numbers()
        for matter in self.matters:
            keep_attacked(matter, self.matters, self.types[id(matter)], self.holding)
        self.lending.lenders = [matter for matter in self.matters if matter.own]
        for matter in sorted(self.matters, key=lambda m: (not m.own, not self._sets_rate(m))):
            rights = self._rights_of(matter)
            for case in matter.cases:
                case.rights = self._part_for(case, matter, rights)
        for matter in self.matters:
            self._follow_main(matter)
        share_one_dispute([m for m in self.matters if not stops_other_suits(m, self.book)], self.types)
        name_plain_rights(self.matters, self.kinds)
        share_attacked(self.matters, self.book.content)
        for case in self.cases:
            _leave_to_suit(case)
        for right in {right: None for case in self.cases for right in case.rights}:
            right.holders = owners_by_name(right.holders)
        name_sole_owners(self.matters)

    def _find_disputed(self) -> None:
        """Note which matters are about who owns the right, by the words of their own sentences."""
        language = self.kinds.language
        for start, end, _ in disputed_words(language).find(self.book.content):
            cases, near = self.sites.find(Span(start, end))
            if near:
                self.types[id(self.spreading.matter_of[id(cases[0])])] |= {"ownership"}

    def _declared(self, matter: Matter) -> set[str]:
        """The rate where the words of infringing are those of a request to declare that there is none."""
        return {"frand-rate"} if "non-infringement-declaration" in self.types[id(matter)] else set()

    def _sets_rate(self, matter: Matter) -> bool:
        """Whether a licence rate is set: for a portfolio, not for the patents that the text happens to number."""
        types = self.types[id(matter)]
        named = matter.own and ("non-infringement-declaration" in types or matter.first.role in INJUNCTIONS)
        return "frand-rate" in types and not named

    def _rights_of(self, matter: Matter) -> dict[RightDraft, Fact]:
        holders = self.holding.of(matter)
        found: dict[RightDraft, Fact] = {}
        types = {*self.types[id(matter)], *(fact.value for fact in matter.first.types)}
        if not matter.own and ("contract" in types or ("other" in types and not matter.kinds)):
            return found  # what was promised, or a market, is in dispute, and no right that another suit is about
        if matter.first.passing and not matter.own and not matter.kinds:
            return found
        if not self._sets_rate(matter):
            found = {self._held(right, matter, holders): fact for right, fact in matter.own.items()}
        families = {right.family for right in found}
        for mark in self.kinds.of(matter) if not found or matter.first.role not in _ABOUT_NAMED else []:
            family = FAMILY[mark.value]
            if (
                family in families
                or (families and not self.kinds.strong(mark))
                or not fits_family(family, matter.first)
                or not (holders or self.lending.in_part(mark.span, matter))
            ):
                continue
            named = self._from_elsewhere(matter, family, holders)
            if not named and not found and mark not in matter.kinds:  # its own sentences name no kind at all
                named = self._from_elsewhere(matter, None, holders)
            found.update(named or self._plain(mark, matter, holders))
            families |= {family, *(right.family for right in named)}
        if not found and matter.first.role not in INJUNCTIONS:
            found.update(self._from_elsewhere(matter, None, holders))
        _name_kind(found, matter)
        sued, known = matter.first.respondents, self.draft.rights
        suing = matter.first.claimants
        found = without_accused(found, self.book.content, self.kinds.language, sued, known, suing)
        self._add_competition(matter, found, holders)
        pairs = self.making.with_branches(list(found), matter.branches)
        return {right: found[source] for right, source in pairs}

    def _plain(self, mark: Mark, matter: Matter, holders: Holders) -> dict[RightDraft, Fact]:
        bare = self.bare.get(mark.value)  # type: ignore[call-overload]
        stated = self.holding.stated_in(bare, matter, self.sites) if bare else {}
        country = country_of(matter.first)
        told = told_of(self.book.content, mark, self.kinds.language)
        right = self.making.plain(mark, stated or holders, country, self._sets_rate(matter), _sides(matter), told)
        return {right: Fact(True, mark.span, "right-kind")}

    def _held(self, right: RightDraft, matter: Matter, holders: Holders) -> RightDraft:
        stated = self.holding.stated_in(right, matter, self.sites) or self.holding.stated(right)
        if right.family == "domain" and matter.first.forum_kind == "domain-name-panel":
            won = "transfer-of-right" in matter.first.remedies  # else who registered it, and answers, has it
            side = matter.first.claimants if won else matter.first.respondents
            holders = {party: fact.span for party, fact in side.items()}
        bare = self.bare.get(right.type)
        if not stated and bare and not right.number:
            stated = self.holding.stated_in(bare, matter, self.sites)
            if matter.first.role in OFFICES and akin(stated, matter.first.claimants):
                stated = {}  # it is the earlier right of those who attack this one
        return self.making.named(right, stated or holders, bool(stated))

    def _from_elsewhere(self, matter: Matter, family: str | None, holders: Holders) -> dict[RightDraft, Fact]:
        """What other matters lend this one, held by those who hold it here; a licence rate is about none of it."""
        lent = {} if self._sets_rate(matter) else self.lending.to(matter, family, holders)
        return {self._held(right, matter, holders): fact for right, fact in lent.items()}

    def _add_competition(self, matter: Matter, found: dict[RightDraft, Fact], holders: Holders) -> None:
        """Add what a claim under unfair-competition law protects; where the suit is over nothing else, a patent without
        a number is taken out."""
        mark = self.kinds.competition(matter) if matter.first.role in SUITS else None
        if mark is not None and self.kinds.competition_alone(matter):
            for right in [right for right in found if right.family == "patent" and not right.number]:
                del found[right]  # of which the text tells that it is gone, or why nobody relies on it
        if mark is not None and self.kinds.language == "zh":
            others = complained_of(self.book.content, self.book.marks, matter)
            for right in [right for right in found if right.family in others]:
                del found[right]
        families = {right.family for right in found}
        if len(families - {"competition"}) > 1:
            return  # passing off and the like is then part of what those are sued on
        if mark is None or (mark.value == "fair-competition" and (families == {"dress"} or "secret" in families)):
            return
        found.update(self._plain(mark, matter, holders))

    def _part_for(self, case: CaseDraft, matter: Matter, rights: dict[RightDraft, Fact]) -> dict[RightDraft, Fact]:
        """The rights of one case: all of its matter's, or its share where several reviews divide them."""
        told = self.spreading.told
        beside = [c for c in matter.cases if c.after is case.after and c is not case and case.after is not None]
        mine = told.get(id(case), {})
        theirs = [told.get(id(c), {}) for c in beside]
        if mine and beside and all(theirs) and not any(set(mine) & set(each) for each in theirs):
            return {right: fact for right, fact in rights.items() if right in mine} or dict(rights)
        return dict(rights)

    def _follow_main(self, matter: Matter) -> None:
        """An injunction is about what the suit is about of which it is a part, but for unfair competition.

        One that forbids to sue elsewhere is about no right; a counterclaim that attacks one, about that of the suit.
        """
        if matter.first.role in INJUNCTIONS and stops_other_suits(matter, self.book):
            for case in matter.cases:
                case.rights = {}
            return
        beside = matter.first.beside
        if matter.first.role == "counterclaim" and not matter.own and beside is not None:
            lent = {r: f for r, f in beside.rights.items() if r.family in ("patent", "trademark")}
            if lent and matter.first.said("invalidated", "partly-invalidated", "maintained", "invalidity-request"):
                for case in matter.cases:
                    case.rights = dict(lent)
            return
        if matter.first.role not in INJUNCTIONS or matter.own:
            return
        suits = [m for m in self.matters if m.thread is matter.thread and m.first.role in SUITS]
        mine = [m for m in suits if set(m.first.claimants) & set(matter.first.claimants)]
        main = next(iter(mine or suits), None)
        if main is None:
            return
        rights = {r: f for r, f in main.first.rights.items() if r.family != "competition"} or dict(main.first.rights)
        if rights and self.kinds.of_another_kind(matter, rights):
            return
        for case in matter.cases:
            case.rights = dict(rights) or case.rights


def _leave_to_suit(case: CaseDraft) -> None:
    """Take the rights of its suit from a counterclaim over unfair competition, of which the suit is not."""
    suit = case.beside
    if case.role == "counterclaim" and suit is not None:
        own = {r: f for r, f in case.rights.items() if r not in suit.rights}
        if own and all(r.family == "competition" for r in own):
            case.rights = own
