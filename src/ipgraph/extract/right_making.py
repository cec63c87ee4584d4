"""The rights that cases get: named ones with their holders, and one for each kind of which no more is told."""

from msgspec import Struct

from ipgraph.extract.draft import Draft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_counts import Told
from ipgraph.extract.right_matters import akin
from ipgraph.extract.rights import FAMILY, TYPE_OF_FAMILY, Mark, RightDraft
from ipgraph.model.article import Span

Holders = dict[PartyDraft, Span]


class Sides(Struct):
    """Who takes part in the cases about a right, and whether one of them tells of both its sides."""

    people: set[PartyDraft]
    both: bool
    part: int = 0
    """In which item of a digest they are told of."""

    def meet(self, other: "Sides") -> bool:
        """Whether these can be the same people; two that tell of one side alone can be the two sides of one dispute."""
        if self.part != other.part:
            return False
        if not self.people or not other.people or not (self.both or other.both):
            return True
        return akin(self.people, other.people) or _named_within(self.people, other.people)

    def add(self, other: "Sides") -> None:
        """Count those of another case in."""
        self.people |= other.people
        self.both = self.both or other.both


class _Plain(Struct, frozen=True):
    """A right of which only the kind is told."""

    right: RightDraft
    country: str
    portfolio: bool
    sides: "Sides"
    told: Told = Told()


class Making:
    """The rights given to the cases of one language version so far."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._made: list[RightDraft] = []
        self._plain: list[_Plain] = []

    def named(self, right: RightDraft, holders: Holders, stated: bool) -> RightDraft:
        """The right with its holders; a second one where two that bear one name belong to different holders."""
        names = {form.text for form in right.titles}
        twins = [made for made in self._made if made is right or _same_name(made, right, names)]
        for made in twins:
            if not made.holders:
                made.holders = dict(holders)
            if right.family == "dress":
                made.holders = {**made.holders, **holders}
            if not holders or right.number or akin(made.holders, holders):
                return made
        if twins:
            right = _copy(right)
            self.draft.rights.append(right)
        right.holders = dict(holders)
        self._made.append(right)
        return right

    def plain(
        self, mark: Mark, holders: Holders, country: str, portfolio: bool, sides: Sides, told: Told
    ) -> RightDraft:
        """A right of which only the kind is told: one for each family, holder and, for patents, country.

        Two sides that fight over one get-up fight over the same; a portfolio whose rate is set is one in all countries.
        Where a case does not tell who holds its right, it is none that strangers to its ``sides`` fight over; the parts
        of a digest have rights of their own, save those of one holder. Patents that are called others, or are so many
        and not as many as those of another case, are others (``told``).
        """
        family = FAMILY[mark.value]
        for known in self._plain:
            right = known.right
            same = akin(right.holders, holders) if right.holders and holders else known.sides.meet(sides)
            if right.family != family or not (same or family == "dress"):
                continue
            if told.apart_from(known.told):
                continue
            if family == "competition" and right.type != mark.value:
                continue
            if family == "patent" and not known.portfolio and known.country and country != known.country:
                continue
            if right.type == TYPE_OF_FAMILY.get(family) != mark.value:
                right.type, right.type_span = mark.value, mark.span  # type: ignore[assignment]
            if family == "dress" or not right.holders:
                right.holders = {**right.holders, **holders}
            known.sides.add(sides)
            return right
        right = RightDraft(self.draft.language, mark.value, mark.span, "right-kind")  # type: ignore[arg-type]
        right.holders = dict(holders)
        self.draft.rights.append(right)
        self._plain.append(_Plain(right, country, portfolio, sides, told))
        return right

    def with_branches(self, found: list[RightDraft], branches: list[Mark]) -> list[tuple[RightDraft, RightDraft]]:
        """Say the branches of rights: one right for each branch of copyright; well-known is a branch of a mark.

        Gives every right, the new ones, too, with the one that it was made from.
        """
        named: dict[str, Mark] = {}
        for mark in branches:
            named.setdefault(mark.value, mark)
        known = named.pop("well-known-mark", None)
        ordered = list(named.values())
        works = [right for right in found if right.family == "work"]
        result: list[tuple[RightDraft, RightDraft]] = []
        for right in found:
            result.append((right, right))
            if right.family == "trademark" and known and right.branch is None:
                right.branch = ("well-known-mark", known.span)
            if right.family != "work" or not ordered or len(works) > 1:
                continue
            first = right.branch or (ordered[0].value, ordered[0].span)
            right.branch = first  # type: ignore[assignment]
            result += [(self._twin(right, mark), right) for mark in ordered if mark.value != first[0]]
        return result

    def _twin(self, right: RightDraft, mark: Mark) -> RightDraft:
        twin = _copy(right)
        twin.holders = dict(right.holders)
        twin.branch = (mark.value, mark.span)  # type: ignore[assignment]
        self.draft.rights.append(twin)
        return twin


_LONG = {True: 5, False: 2}
"""How long a name in Latin letters, or in Chinese, is at the least that is looked for in others."""


def _named_within(some: set[PartyDraft], others: set[PartyDraft]) -> bool:
    """Whether the name of a party stands within that of another: Brillon, the three Brillon companies."""
    mine, theirs = ([form.text for party in people for form in party.forms] for people in (some, others))
    pairs = [(a, b) for a in mine for b in theirs] + [(b, a) for a in mine for b in theirs]
    return any(len(short) >= _LONG[short.isascii()] and short in long for short, long in pairs)


def _same_name(made: RightDraft, right: RightDraft, names: set[str]) -> bool:
    return (
        made.family == right.family
        and not (right.number or made.number)
        and bool(names & {form.text for form in made.titles})
    )


def _copy(right: RightDraft) -> RightDraft:
    copy = RightDraft(right.language, right.type, right.type_span, right.type_rule)
    copy.titles, copy.mentions = list(right.titles), list(right.mentions)
    return copy
