"""Who answers an attack on a right where no sentence says it: the owner that the text states for the right."""

from ipgraph.extract.draft import CaseDraft, Fact

_ATTACKS = ("office", "nullity")


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
