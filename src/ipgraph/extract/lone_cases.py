"""Cases that only one of two language versions tells: they count where it tells when or how they began or ended."""

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft


def leave_untold(cases: CasePairs) -> CasePairs:
    """The pairs without lone cases of which neither a date nor a result is told.

    Such a case is mostly a second reading of one that is told well, which the other version would tell too.
    """
    kept = [pair for pair in cases if None not in pair or any(case is not None and _is_told(case) for case in pair)]
    there = {id(case) for pair in kept for case in pair if case is not None}
    for pair in kept:
        for case in pair:
            if case is not None and case.after is not None and id(case.after) not in there:
                case.after = case.after_span = None
    return kept


def _is_told(case: CaseDraft) -> bool:
    dated = case.filed or case.decided
    return dated is not None or (case.outcome is not None and case.outcome.value != "unknown")
