"""Who sued where no sentence says it: the owner that the text states for the right, if only the one sued is told.

A Chinese report that opens with 甲公司是…商标的注册人 goes on with what 被告 did and what the court made of it.
"""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact

_BY_OWNERS = frozenset({"civil-infringement", "unfair-competition", "preliminary-injunction"})
"""Kinds of suits that the owners of rights bring; who asks that nothing is infringed, or for a right, is another."""
_ROLES = ("main", "interim")


def owner_sues(cases: Iterable[CaseDraft]) -> None:
    """Make the owners of the rights that a suit is about its claimants."""
    for case in cases:
        if case.language != "zh" or case.role not in _ROLES or case.claimants or not case.respondents:
            continue
        if case.type is None or case.type.value not in _BY_OWNERS:
            continue
        owners = {frozenset(right.holders) for right in case.rights if right.holders}
        if len(owners) != 1:
            continue
        right = next(right for right in case.rights if right.holders)
        sides = {*case.respondents, *case.others, *case.appellants}
        if set(right.holders) & sides or any(party.type == "government" for party in right.holders):
            continue
        for party, span in right.holders.items():
            case.claimants[party] = Fact(True, span, "owner-sues")
