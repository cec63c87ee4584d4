"""Spread the places where rights are named over the matters that they tell of."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_holders import Holding
from ipgraph.extract.right_kinds import Kinds
from ipgraph.extract.right_matters import OFFICES, Matter, akin, fits_family, fits_forum, granted_in
from ipgraph.extract.right_sites import Sites
from ipgraph.extract.right_table import LIST
from ipgraph.extract.rights import FAMILY, RightDraft
from ipgraph.model.article import Span


class Spreading:
    """Which rights, by name or kind, the text names where it tells of which matter."""

    def __init__(
        self, cases: list[CaseDraft], matters: list[Matter], sites: Sites, holding: Holding, kinds: Kinds
    ) -> None:
        self.book, self.cases, self.matters = sites.book, cases, matters
        self.sites, self.holding, self.kinds = sites, holding, kinds
        self.matter_of = {id(case): matter for matter in matters for case in matter.cases}
        self.read: dict[int, list[CaseDraft]] = {}
        """For each place of a right the cases to which the reading of the story has given it."""
        for case in cases:
            for fact in case.rights.values():
                self.read.setdefault(fact.span.start, []).append(case)
        self.fitting: dict[tuple[str, str], list[CaseDraft]] = {}
        """For each family of rights, and each country that granted one, the cases that can be about it."""
        self.told: dict[int, dict[RightDraft, Fact]] = {}
        """For each case the named rights that stand beside its own facts."""

    def spread_marks(self) -> None:
        """Give every word for a kind or branch to the matter that it stands beside."""
        for mark in self.book.marks:
            cases = self.sites.cases_at(mark.span)
            if cases:
                matter = self.matter_of[id(cases[0])]
                (matter.kinds if mark.kind == "right" else matter.branches).append(mark)

    def spread_named(self, named: list[RightDraft]) -> None:
        """Give each named right to the cases beside whose facts it stands; the next sentence counts where none does."""
        far: list[tuple[CaseDraft, RightDraft, Span]] = []
        lost: list[tuple[CaseDraft, RightDraft, Span]] = []
        for right in named:
            fitting = self._fitting(right)
            stated = self.holding.stated(right)
            among = [c for c in fitting if stated and self._has(c, stated)] or fitting
            for span in right.mentions:
                cases, near = self.sites.find(self._head(span, right), among)
                read = [case for case in self.read.get(span.start, ()) if case in (cases or among)]
                if read:
                    for case in read:
                        self._tell(case, right, span)
                elif cases and near:
                    self._tell(cases[0], right, span)
                elif self.kinds.aside(right):
                    continue
                elif cases:
                    far.append((cases[0], right, span))
                else:
                    lost += [(case, right, span) for case in self.sites.last_before(span, among)[:1]]
        near_told = {id(matter): {right.family for right in matter.own} for matter in self.matters}
        for case, right, span in far:
            if right.family not in near_told[id(self.matter_of[id(case)])]:
                self._tell(case, right, span)
        for case, right, span in (*far, *lost):
            if not any(right in matter.own for matter in self.matters):
                self._tell(case, right, span)

    def _fitting(self, right: RightDraft) -> list[CaseDraft]:
        """The cases before whose forums, and those below, a right can be fought over."""
        key = right.family, granted_in(right)
        if key not in self.fitting:
            self.fitting[key] = [
                case
                for case in self.cases
                if fits_forum(right, case) and fits_family(right.family, self.matter_of[id(case)].first)
            ]
        return self.fitting[key]

    def _has(self, case: CaseDraft, parties: Iterable[PartyDraft]) -> bool:
        """Whether one of the parties takes part in a matter, or may do so because its sides are not told."""
        matter = self.matter_of[id(case)]
        untold = not matter.first.claimants or not matter.first.respondents
        return untold or akin(parties, matter.people)

    def drop_weak(self) -> None:
        """Take a right from a matter that is said to be about infringing another kind, where it belongs elsewhere."""
        for matter in self.matters:
            strong = {FAMILY[mark.value] for mark in matter.kinds if self.kinds.strong(mark)}
            for right in list(matter.own):
                others = [other for other in self.matters if other is not matter and right in other.own]
                own_suit = right.family == "name" and matter.first.role in OFFICES
                if others and (own_suit or (strong and right.family not in strong)):
                    del matter.own[right]

    def drop_others(self, named: list[RightDraft]) -> None:
        """Take a right from a suit whose claimants do not hold it, where it belongs to another matter."""
        for right in named:
            mine = [matter for matter in self.matters if right in matter.own]
            good = [matter for matter in mine if self.holding.can_be_about(matter, right)]
            if right.family == "work" and not right.number and not self.holding.stated(right):
                continue  # works of one name can have several holders, each for its country or use
            if good and len(good) < len(mine):
                for matter in mine:
                    if matter not in good and matter.first.role not in OFFICES:
                        del matter.own[right]

    def prefer_numbers(self) -> None:
        """Drop a right told by its title alone where the numbered rights of that title are told of, too."""
        for matter in self.matters:
            titles = {(right.family, form.text) for right in matter.own if right.number for form in right.titles}
            for right in list(matter.own):
                if not right.number and any((right.family, form.text) in titles for form in right.titles):
                    del matter.own[right]

    def _tell(self, case: CaseDraft, right: RightDraft, span: Span) -> None:
        fact = Fact(True, span, "right-mention")
        self.told.setdefault(id(case), {}).setdefault(right, fact)
        self.matter_of[id(case)].own.setdefault(right, fact)

    def _head(self, span: Span, right: RightDraft) -> Span:
        """The first mention of the list in which a mention stands."""
        head = span
        for mention in reversed(self.book.before(span.start)):
            if mention.right.family != right.family or mention.end > head.start:
                continue
            if not LIST.fullmatch(self.book.content, mention.end, head.start):
                break
            head = Span(mention.start, mention.end)
        return head
