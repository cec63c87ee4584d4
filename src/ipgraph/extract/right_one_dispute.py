"""Rights of a case of which no words tell any: those that all other cases between the same two sides are about."""

from collections.abc import Mapping, Sequence

from ipgraph.extract.draft import Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.rights import RightDraft

_OVER_RIGHTS = frozenset({"main", "interim", "counterclaim"})
_OVER_NONE = frozenset({"contract", "other", "malicious-litigation", "administrative-litigation"})
"""Kinds of suits that need not be over the right that another suit of the same people is about."""
_OVER_WRONG = frozenset({"civil-infringement", "unfair-competition"})
"""Kinds of suits that whoever owns a right brings, and not against himself."""
RULE = "one-dispute"


def share_one_dispute(matters: Sequence[Matter], types: Mapping[int, set[str]]) -> None:
    """Give a matter without rights those of the other ones of its sides, where these are all about the same."""
    for matter in matters:
        if matter.first.role not in _OVER_RIGHTS or types[id(matter)] & _OVER_NONE:
            continue
        if any(case.rights for case in matter.cases) or any(fact.value in _OVER_NONE for fact in matter.first.types):
            continue
        told = [m.first.rights for m in matters if m is not matter and m.first.rights and _opposed(matter, m)]
        if not told or any(rights.keys() != told[0].keys() for rights in told):
            continue
        if types[id(matter)] <= _OVER_WRONG and any(_held_by_the_other(right, matter) for right in told[0]):
            continue
        for case in matter.cases:
            case.rights = {right: Fact(True, fact.span, RULE) for right, fact in told[0].items()}


def _opposed(one: Matter, other: Matter) -> bool:
    """Whether two matters of one part set the same two sides against each other, whoever sues."""
    if one.thread.part != other.thread.part:
        return False
    sides: list[set[PartyDraft]] = [set(one.first.claimants), set(one.first.respondents)]
    theirs = [set(other.first.claimants), set(other.first.respondents)]
    return any(sides[0] & theirs[i] and sides[1] & theirs[1 - i] for i in (0, 1))


def _held_by_the_other(right: RightDraft, matter: Matter) -> bool:
    """Whether a right belongs to the one who is sued in a matter."""
    if right.family == "domain":
        return False  # whoever lost one sues to get it back
    return bool(right.holders) and set(right.holders) <= set(matter.first.respondents) - set(matter.first.claimants)
