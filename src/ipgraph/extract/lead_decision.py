"""A decision told in the lead without names, and the suit that it ended told behind it with them.

"A man must pay EUR 2 million to two publishers, the Ulm court ruled. Alpha and Beta sued Ada Orr in 2022."
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.twice_told import join, sued_there

_DECIDED = ("order", "award", "won", "lost", "dismiss", "grant")


def join_lead(cases: list[CaseDraft]) -> None:
    """Join, in place, the one decision of a lead that leaves a side without a name to the one suit without a court."""
    suits = [case for case in cases if _is_suit(case)]
    if len(suits) != 1:
        return
    suit = suits[0]
    first = [c for c in cases if c.role == "main" and c.after is None and c is not suit]
    told = [case for case in first if case.born < suit.born]
    if len(told) != 1 or not _fits(told[0], suit):
        return
    suit.take_forum(told[0])
    suit.instance = told[0].instance
    join(suit, told[0], cases)


def _is_suit(case: CaseDraft) -> bool:
    begun = case.filed is not None or sued_there(case)
    ended = bool(case.awarded) or case.said(*_DECIDED)
    return (
        case.role == "main" and case.after is None and not case.forum and bool(case.claimants) and begun and not ended
    )


def _fits(case: CaseDraft, suit: CaseDraft) -> bool:
    """Whether a decision names nobody who is not on the same side of a suit, and leaves a side without a name."""
    if case.filed or sued_there(case) or not case.forum or not case.said(*_DECIDED):
        return False
    if case.thread.part != suit.thread.part or case.instance is None or case.instance.value != "first":
        return False
    named = [{p for p in side if not p.unnamed} for side in (case.claimants, case.respondents)]
    alike = named[0] <= set(suit.claimants) and named[1] <= set(suit.respondents)
    return alike and not (named[0] and named[1])
