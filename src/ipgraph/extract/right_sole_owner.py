"""Who holds a right of which no words tell the owner: the one who holds all other rights of its kind in the text."""

from collections.abc import Iterable, Sequence

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_matters import OFFICES, Matter, akin
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span

_SUITS = frozenset({"main", "counterclaim", "interim", "reconsideration"})
"""Cases that an owner brings."""


def name_sole_owners(matters: Sequence[Matter]) -> None:
    """Give a right without an owner the one owner of all others of its family in the same part of the text.

    Whoever attacks a right does not own it, and a case of strangers to that owner is over a right of somebody else.
    """
    for part in {matter.thread.part for matter in matters}:
        mine = [matter for matter in matters if matter.thread.part == part]
        rights = list(dict.fromkeys(right for matter in mine for case in matter.cases for right in case.rights))
        for family in dict.fromkeys(right.family for right in rights):
            of_family = [right for right in rights if right.family == family]
            owner = _sole_owner(right for right in of_family if right.holders)
            for right in of_family if owner else ():
                over = [m for m in mine if any(right in case.rights for case in m.cases)]
                if not right.holders and all(_can_own(owner, matter, mine) for matter in over):
                    right.holders = dict(owner)


def _sole_owner(rights: Iterable[RightDraft]) -> dict[PartyDraft, Span]:
    held = [right.holders for right in rights]
    return held[0] if held and all(set(each) == set(held[0]) for each in held) else {}


def _can_own(owner: dict[PartyDraft, Span], matter: Matter, matters: Sequence[Matter]) -> bool:
    case = matter.first
    if case.role in OFFICES and akin(owner, case.claimants):
        return False
    if any(c.role in _SUITS and akin(owner, c.respondents) for c in matter.cases):
        return False
    people = {party for party in matter.people if party.type != "government"}
    if case.role == "customs" and not people:
        return False  # customs hold goods for whomever they infringe
    if case.role == "criminal" or akin(owner, people):
        return True
    met = {party for each in matters if akin(owner, each.people) for party in each.people}
    return akin(people, met) if people else bool(met)
