"""A decision that one version tells, in the case of another court than the one before which the other version tells it.

A telling that passes from court to court may give what the last one decided to the one before it. Where the other
version tells the same sum of the same day, it tells where that was decided.
"""

from collections.abc import Sequence

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft

DAY = 10
"""How long an ISO date is that tells the day."""
_VALUES = ("decided", "outcome", "status")
_LISTS = ("awarded", "findings", "remedies")
_OPEN = ("pending", "unknown")


def move_decisions(cases: CasePairs) -> CasePairs:
    """The pairs, in which a decision that one version alone tells of a case is put where the other version tells it."""
    kept = list(cases)
    for pair in cases:
        lone = pair[0] or pair[1] if None in pair else None
        target = _told_elsewhere(lone, cases) if lone is not None else None
        if lone is None or target is None:
            continue
        for name in (*_VALUES, *_LISTS):
            setattr(target, name, getattr(lone, name))
        for case in (c for each in cases for c in each if c is not None and c.after is lone):
            case.after = target
            case.type = None if case.type is not None and lone.type is not None else case.type
        kept.remove(pair)
    return kept


def _told_elsewhere(lone: CaseDraft, cases: Sequence[tuple[CaseDraft | None, CaseDraft | None]]) -> CaseDraft | None:
    """The case of the same version that the other version pairs with the decision of a lone one."""
    if lone.decided is None or len(lone.decided.value) != DAY or lone.case_number is not None:
        return None
    found = []
    for en, zh in cases:
        if en is None or zh is None:
            continue
        mine, theirs = (en, zh) if lone.language == "en" else (zh, en)
        if _is_silent(mine) and mine.forum_key != lone.forum_key and _same_decision(lone, theirs):
            found.append(mine)
    return found[0] if len(found) == 1 else None


def _is_silent(case: CaseDraft) -> bool:
    """Whether nothing is told of how a case ended."""
    ended = case.outcome is not None and case.outcome.value not in _OPEN
    return case.decided is None and not case.awarded and not ended


def _same_decision(one: CaseDraft, other: CaseDraft) -> bool:
    if one.decided is None or other.decided is None or one.decided.value != other.decided.value:
        return False
    return bool({(s.amount, s.currency) for s in one.awarded} & {(s.amount, s.currency) for s in other.awarded})
