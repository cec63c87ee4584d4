"""Which named rights a case can be about that names none itself: those of other cases of the text, or of none."""

from ipgraph.extract.draft import Draft, Fact
from ipgraph.extract.right_holders import Holding
from ipgraph.extract.right_kinds import Kinds
from ipgraph.extract.right_making import Holders
from ipgraph.extract.right_matters import OFFICES, Matter, akin, country_of, fits_forum
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span

_ALIKE = 8
"""How near one another the places of alike suits are that a text tells in one breath."""


class Lending:
    """The named rights of a text, and the matters that lend each other those that they are about."""

    def __init__(
        self, draft: Draft, named: list[RightDraft], matters: list[Matter], kinds: Kinds, holding: Holding
    ) -> None:
        self.draft, self.named, self.matters, self.kinds, self.holding = draft, named, matters, kinds, holding
        self.lenders: list[Matter] = []  # matters of which a right is told that others can be about

    def to(self, matter: Matter, family: str | None, holders: Holders) -> dict[RightDraft, Fact]:
        """Named rights of other matters of the thread, or of none, that a matter can be about."""
        if family and self.kinds.indefinite(matter, family):
            return {}
        if matter.first.forum_kind == "trade-commission" and sum(r.family == "patent" for r in self.named) > 1:
            return {}  # what a complaint is about is named where it is told
        for same in (True, False):
            donors = [
                other
                for other in self.lenders
                if other is not matter
                and (other.thread is matter.thread) is same
                and self._lends(other, family, matter, holders)
            ]
            if donors:
                nearest = min(abs(other.first.born - matter.first.born) for other in donors)
                near = [other for other in donors if abs(other.first.born - matter.first.born) <= nearest + _ALIKE]
                lent = {
                    right: fact for other in near for right, fact in self._lends(other, family, matter, holders).items()
                }
                attacked = any(other.first.role in OFFICES for other in near)
                if len(lent) > 1 and matter.first.role not in OFFICES and (attacked or matter.first.role != "main"):
                    return {}  # of several that an office hears of it is not told which are sued on elsewhere
                return lent
        taken = {id(right) for each in self.matters for right in each.own}
        free = [
            right
            for right in self.named
            if id(right) not in taken
            and any(self.in_part(mention, matter) for mention in right.mentions)
            and not self.kinds.aside(right)
            and self._suits(right, family, matter, holders)
        ]
        return {right: Fact(True, right.mentions[0], "right-mention") for right in free}

    def in_part(self, place: Span, matter: Matter) -> bool:
        """Whether a place is in the part of the digest in which a matter is told."""
        return self.draft.part_of(place.start) == self.draft.part_of(matter.first.born)

    def _lends(self, other: Matter, family: str | None, matter: Matter, holders: Holders) -> dict[RightDraft, Fact]:
        """The named rights of another matter that this one can be about; items of a digest lend each other none."""
        if other.thread.part != matter.thread.part:
            return {}
        apart = country_of(matter.first) != country_of(other.first) and matter.first.role != "customs"
        if apart and country_of(matter.first) and country_of(other.first):
            return {}
        untold = matter.first.role in ("customs", "enforcement", "criminal") or not matter.first.respondents
        opposed = other.thread is matter.thread or len(matter.people & other.people) > (0 if untold else 1)
        near = other.thread is matter.thread or not matter.people or not other.people
        near = near or not holders or bool(matter.people & other.people)
        return {
            right: fact
            for right, fact in other.own.items()
            if not (apart and right.number and right.family == "patent")
            and (opposed or self._only_one(right))
            and (near or akin(self.holding.stated(right), matter.people))
            and self._suits(right, family, matter, holders)
        }

    def _only_one(self, right: RightDraft) -> bool:
        """Whether no other right of its kind is named, so that suits of others over that kind are about it, too."""
        return sum(other.family == right.family for other in self.named) == 1

    def _suits(self, right: RightDraft, family: str | None, matter: Matter, holders: Holders) -> bool:
        if (family and right.family != family) or not fits_forum(right, matter.first):
            return False
        known = self.holding.known(right)
        return not known or not holders or akin(known, holders) or self.holding.outside(known)
