"""Who holds a right: the owners that the text states, else the side whose right is fought over."""

import re
from collections.abc import Iterable, Sequence

from ipgraph.extract.draft import Draft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_licensees import licensees
from ipgraph.extract.right_matters import OFFICES, Matter, akin
from ipgraph.extract.right_owners import owners
from ipgraph.extract.right_sites import Sites
from ipgraph.extract.rights import OwnerPlace, RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_PART_PLAYED = lazy(
    r"(?:the |all |both |two |three |other |co-?)*(?:plaintiffs?|claimants?|petitioners?|applicants?|appellants?"
    r"|complainants?|defendants?|respondents?)|(?:二|两|三|四|各|原审|一审)?(?:原告|被告|申请人?|上诉人|请求人|权利人?)(?:方|们)?",
    re.IGNORECASE,
)
"""What tells of a party no more than the part that it plays in a case."""


def owners_by_name(holders: dict[PartyDraft, Span]) -> dict[PartyDraft, Span]:
    """The holders without offices, and without those of whom only the part in a case is told."""
    return {
        party: span
        for party, span in holders.items()
        if not party.office and not (party.unnamed and all(_PART_PLAYED.fullmatch(form.text) for form in party.forms))
    }


class Holding:
    """The holders of the rights of one language version."""

    def __init__(self, draft: Draft, content: str, matters: Sequence[Matter], types: dict[int, set[str]]) -> None:
        self.parties = [party for party in draft.parties if party.type != "government"]
        self.licensees = licensees(self.parties, content, draft.language)
        self.matters, self.types = matters, types
        self._stated: dict[int, list[tuple[OwnerPlace, dict[PartyDraft, Span]]]] = {}

    def _places(self, right: RightDraft) -> list[tuple[OwnerPlace, dict[PartyDraft, Span]]]:
        if id(right) not in self._stated:
            found = [(place, owners(right, place, self.parties)) for place in right.owner_places]
            self._stated[id(right)] = [(place, held) for place, held in found if held]
        return self._stated[id(right)]

    def stated(self, right: RightDraft) -> dict[PartyDraft, Span]:
        """The owners that the text states first."""
        places = self._places(right)
        return dict(places[0][1]) if places else {}

    def stated_in(self, right: RightDraft, matter: Matter, sites: Sites) -> dict[PartyDraft, Span]:
        """The owners that the text states where it tells of a matter."""
        mine = {id(case) for case in matter.cases}
        for place, held in self._places(right):
            cases = sites.cases_at(Span(place.at, place.at))
            if cases and id(cases[0]) in mine:
                return dict(held)
        return {}

    def of(self, matter: Matter) -> dict[PartyDraft, Span]:
        """Who holds the right that a matter is about, as far as its sides tell: not licensees who sue with an owner."""
        held = matter.holders(self.types[id(matter)])
        owners = {party: fact.span for party, fact in held.items() if party not in self.licensees}
        return owners or {party: fact.span for party, fact in held.items()}

    def known(self, right: RightDraft) -> dict[PartyDraft, Span]:
        """The holders of a right: stated, else those who sue on it or whose right an office is asked to strike out."""
        stated = self.stated(right)
        if stated:
            return stated
        mine = [matter for matter in self.matters if right in matter.own]
        for role in ("main", "customs", "enforcement", *OFFICES):
            for matter in mine:
                if matter.first.role == role and self.of(matter):
                    return self.of(matter)
        return {}

    def outside(self, holders: Iterable[PartyDraft]) -> bool:
        """Whether the holders take part in no matter, so that licensees sue on their right."""
        return not akin(holders, {party for matter in self.matters for party in matter.people})

    def can_be_about(self, matter: Matter, right: RightDraft) -> bool:
        """Whether the side that holds the right of a matter can hold this one.

        Who opposes a mark has an earlier one of its own, and the opposition is about both.
        """
        sides, known = self.of(matter), self.known(right)
        if not sides or not known or akin(sides, known) or self.outside(known):
            return True
        return self.opposed_with(matter, right)

    def opposed_with(self, matter: Matter, right: RightDraft) -> bool:
        """Whether a mark is the earlier one on which the text says that an opposition rests."""
        if right.family != "trademark" or not any(case.said("opposition") for case in matter.cases):
            return False
        relied_on = [held for place, held in self._places(right) if place.side == "subject"]
        return any(akin(matter.first.claimants, held) for held in relied_on)
