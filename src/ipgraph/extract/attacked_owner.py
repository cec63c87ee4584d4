"""Who answers an attack on a right: the owner that the text states for it, and whoever sues on the same right."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact

_ATTACKS = ("office", "nullity")
_SUITS = ("main", "interim")
_BY_OWNERS = frozenset({"civil-infringement", "unfair-competition", "preliminary-injunction"})
"""Kinds of suits that the owners of rights bring."""


def answered_by_owner(case: CaseDraft) -> None:
    """Make the owners of the rights that a text tells to be attacked the side that answers the attack."""
    if case.role not in _ATTACKS or case.respondents or not case.claimants or case.after is not None:
        return
    if not case.rights or not all(right.holders for right in case.rights):
        return
    owners = [frozenset(right.holders) for right in case.rights]
    if len(set(owners)) != 1 or owners[0] & set(case.claimants):
        return
    right = next(iter(case.rights))
    for party, span in right.holders.items():
        if party.type != "government":
            case.respondents[party] = Fact(True, span, "owner-attacked")


def turn_attacks(cases: Iterable[CaseDraft]) -> None:
    """Turn the sides of an attack on a right round where those who are told to attack it sue on that same right."""
    told = list(cases)
    suits = [c for c in told if c.role in _SUITS and c.type is not None and c.type.value in _BY_OWNERS]
    for case in told:
        if case.language != "en" or case.role not in _ATTACKS or not case.claimants:
            continue
        rights = {right for right in case.rights if right.number or right.titles}
        owners = {holder for right in rights for holder in right.holders}
        if owners and not owners & set(case.claimants):
            continue  # who attacks the right is told not to own it
        if rights and any(rights & set(suit.rights) and _owns(case, suit) for suit in suits):
            case.claimants, case.respondents = case.respondents, case.claimants


def _owns(case: CaseDraft, suit: CaseDraft) -> bool:
    """Whether those who are told to attack a right are the ones who sue on it, and nobody else told to be attacked."""
    if suit.after is not None and suit.after.role in _ATTACKS:
        return False
    attacking, suing = set(case.claimants), set(suit.claimants)
    return bool(attacking & suing) and not attacking & set(suit.respondents) and not suing & set(case.respondents)
