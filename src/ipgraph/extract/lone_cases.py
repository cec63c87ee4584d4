"""Cases that only one of two language versions tells: they count where it tells when or how they began or ended."""

from collections.abc import Sequence

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.nothing_decided import RULE as NOTHING_DECIDED


def leave_untold(cases: CasePairs) -> CasePairs:
    """The pairs without lone cases of which neither a date nor a result is told, or that both versions tell already.

    Such a case is mostly a second reading of one that is told well, which the other version would tell too.
    """
    both = [case for pair in cases if None not in pair for case in pair if case is not None]
    kept = []
    for pair in cases:
        lone = pair[0] or pair[1] if None in pair else None
        if lone is None or (_is_told(lone) and not _is_told_twice(lone, both)):
            kept.append(pair)
    there = {id(case) for pair in kept for case in pair if case is not None}
    for pair in kept:
        for case in pair:
            if case is not None and case.after is not None and id(case.after) not in there:
                case.after = case.after_span = None
    return kept


def _is_told_twice(lone: CaseDraft, both: Sequence[CaseDraft]) -> bool:
    """Whether a case of one version alone is another reading of one that both versions tell.

    It stands before a court above that both tell of, or in the translation it is a suit without a court, of which no
    more is told than the day on which another was brought, or one that stands before a reviewing court of the dispute
    as if it had begun there.
    """
    if _before_upper_court(lone, both):
        return True
    if lone.language != "en" or lone.role != "main" or lone.decided is not None:
        return False
    others = [case for case in both if case.role == "main"]
    if not lone.forum:
        ended = lone.outcome is not None and lone.outcome.value not in ("pending", "unknown")
        begun = lone.filed.value if lone.filed else None
        return not ended and (begun is None or any(c.filed is not None and c.filed.value == begun for c in others))
    guessed = lone.instance is not None and lone.instance.rule == "rank" and lone.after is None
    return guessed and any(
        case.forum_key == lone.forum_key and case.instance is not None and case.instance.value in ("second", "retrial")
        for case in others
    )


def _before_upper_court(lone: CaseDraft, both: Sequence[CaseDraft]) -> bool:
    """Whether an interim measure is told of no day, before a court that reviews one of the same dispute."""
    if lone.role != "interim" or lone.after is not None or lone.filed is not None or lone.decided is not None:
        return False
    return any(c.role == "interim" and c.after is not None and c.forum_key == lone.forum_key != "" for c in both)


def _is_told(case: CaseDraft) -> bool:
    dated = case.filed or case.decided
    ended = case.outcome is not None and case.outcome.value != "unknown" and case.outcome.rule != NOTHING_DECIDED
    return dated is not None or ended
