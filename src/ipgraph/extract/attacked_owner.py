"""Who answers an attack on a right: the owner that the text states for it, and whoever sues on the same right."""

from collections.abc import Iterable

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact, faces_other
from ipgraph.extract.story.docket import root

_ATTACKS = ("office", "nullity")
RULE = "owner-attacked"
_SUITS = ("main", "interim")
_BY_OWNERS = frozenset({"civil-infringement", "unfair-competition", "preliminary-injunction"})
"""Kinds of suits that the owners of rights bring."""


_INFRINGED = "civil-infringement"
_WINNER = ("won", "won-above", "won-below")
"""The rules by which the one for whom a court found is taken for the one who sued."""


def answered_by_owner(case: CaseDraft) -> None:
    """Make the owners of the rights that a text tells to be attacked the side that answers the attack, and in the
    reviews of what was decided on it."""
    base = root(case)
    if case.after is not None and base.role in _ATTACKS and not case.respondents:
        for party, fact in base.respondents.items():
            if fact.rule == RULE and party not in case.claimants:
                case.respondents[party] = fact
        return
    if case.role not in _ATTACKS or case.respondents or not case.claimants or case.after is not None:
        return
    if case.said(REFUSED_APPLICATION):
        return
    if not case.rights or not all(right.holders for right in case.rights):
        return
    owners = [frozenset(right.holders) for right in case.rights]
    if len(set(owners)) != 1 or owners[0] & set(case.claimants):
        return
    right = next(iter(case.rights))
    for party, span in right.holders.items():
        if party.type != "government":
            case.respondents[party] = Fact(True, span, RULE)


def stripped_owner_sues(cases: Iterable[CaseDraft]) -> None:
    """Make the one owner of a right that an office took away the claimant of the suit against it, and of its reviews,
    where nobody is told to have sued: nobody else goes to court over that."""
    for case in cases:
        below = root(case)
        if case.language != "en" or case.role != "main" or case.claimants or below is case or below.role != "office":
            continue
        unfaced = not case.respondents and not faces_other(below.forum_key)
        if unfaced or any(party.type != "government" for party in (*case.respondents, *below.claimants)):
            continue
        if not below.said("invalidated") or below.said("partly-invalidated", "affirm", "reverse", "opposition"):
            continue
        owners = {frozenset(right.holders) for right in below.rights}
        if len(owners) != 1 or not (owner := {p: s for r in below.rights for p, s in r.holders.items()}):
            continue
        facts = {party: Fact(True, span, RULE) for party, span in owner.items() if party not in case.others}
        case.claimants = dict(facts)
        if not below.respondents:
            below.respondents = dict(facts)


def turn_attacks(cases: Iterable[CaseDraft]) -> None:
    """Turn the sides of an attack on a right round where those who are told to attack it sue on that same right."""
    told = list(cases)
    suits = [c for c in told if c.role in _SUITS and c.type is not None and c.type.value in _BY_OWNERS]
    for case in told:
        if case.language != "en" or case.role not in _ATTACKS or not case.claimants:
            continue
        mine = {holder for right in case.rights for holder in right.holders}
        patents = bool(case.rights) and all(right.family == "patent" for right in case.rights)
        if patents and mine >= set(case.claimants) and case.respondents and not mine & set(case.respondents):
            case.claimants, case.respondents = case.respondents, case.claimants  # nobody attacks a patent of his own
            continue
        rights = {right for right in case.rights if right.number or right.titles}
        owners = {holder for right in rights for holder in right.holders}
        if owners and not owners & set(case.claimants):
            continue  # who attacks the right is told not to own it
        if rights and any(rights & set(suit.rights) and _owns(case, suit) for suit in suits):
            case.claimants, case.respondents = case.respondents, case.claimants


def turn_suits(cases: Iterable[CaseDraft]) -> None:
    """Turn the sides of suits round in which those who are told to own the right are sued, and it was found infringed,
    or only that a court found for the other tells that the other sued.

    The reviews of such a suit turn with it.
    """
    told = list(cases)
    for case in told:
        if case.role != "main" or case.after is not None or case.type is None or case.type.value != _INFRINGED:
            continue
        owners = {holder for right in case.rights for holder in right.holders}
        suing, sued = set(case.claimants), set(case.respondents)
        guessed = bool(suing) and all(fact.rule in _WINNER for fact in case.claimants.values())
        if not suing or not owners & sued or owners & suing or not (guessed or _granted(case)):
            continue
        if guessed:  # a court found for one whom the owner had sued
            case.verdicts = [Fact("lost", v.span, v.rule) if v.value == "won" else v for v in case.verdicts]
        reviewed = any(each.after is case for each in told)
        if guessed and reviewed and case.said("lost") and case.findings.get("infringement"):
            del case.findings["infringement"]  # it was the court above that found so
        for each in told:
            if set(each.claimants) == suing and set(each.respondents) == sued and root(each) is case:
                each.claimants, each.respondents = each.respondents, each.claimants


def _granted(case: CaseDraft) -> bool:
    """Whether what the case came to can only be what the owner of a right asks for."""
    found = case.findings.get("infringement")
    return bool(case.awarded or case.remedies or (found is not None and found.value == "found"))


def _owns(case: CaseDraft, suit: CaseDraft) -> bool:
    """Whether those who are told to attack a right are the ones who sue on it, and nobody else told to be attacked."""
    if suit.after is not None and suit.after.role in _ATTACKS:
        return False
    attacking, suing = set(case.claimants), set(suit.claimants)
    return bool(attacking & suing) and not attacking & set(suit.respondents) and not suing & set(case.respondents)
