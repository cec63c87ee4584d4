"""Who is joined to a suit against an office's decision: whoever had faced there the one who sues.

An appeal in such a suit has the same parties beside it.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft

RULE = "faced-before-office"
_OFFICES = frozenset({"office", "nullity", "administrative-review"})
DEEPEST = 4


def join_opponents(cases: list[CaseDraft]) -> None:
    """Name in each suit over an office's decision the side that had faced there the one who sues."""
    for case in cases:
        for party in case.others.keys() & case.claimants.keys():
            if len(case.claimants) > 1 and case.others[party].rule == "role-noun":
                del case.claimants[party]  # who only intervened was named with those who sued
        if case.type is None or case.type.value != "administrative-litigation":
            continue
        facing = _facing(case)
        if set(case.others) <= set(facing):
            case.others = {party: Fact(True, case.anchor(), RULE) for party in facing}


def _facing(case: CaseDraft) -> list[PartyDraft]:
    """The side before the office on which the one who sues did not stand; nobody where that cannot be told."""
    office, depth = case.after, 0
    while office is not None and office.role not in _OFFICES and depth < DEEPEST:
        office, depth = office.after, depth + 1
    if office is None or office.role not in _OFFICES:
        return []
    suing = set(case.claimants)
    asked, answered = set(office.claimants), set(office.respondents)
    if not suing or (suing & asked and suing & answered):
        return []
    facing = office.respondents if suing & asked else office.claimants if suing & answered else {}
    return [p for p in facing if p.type != "government" and p not in suing and p not in case.respondents]
