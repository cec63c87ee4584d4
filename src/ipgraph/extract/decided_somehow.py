"""Cases that were decided, though no text tells how: the day is told, or a higher court has reviewed what was done."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact

_ROLES = frozenset({"main", "interim", "criminal", "counterclaim", "office", "nullity"})
_REVIEWING = ("second", "retrial")


def mark_decided(cases: Sequence[CaseDraft]) -> None:
    """Give the cases without an outcome that were decided all the same their status."""
    for case in cases:
        if case.outcome is not None or case.status is not None or case.role not in _ROLES:
            continue
        fact = case.decided or _reviewed(case, cases) or _ruled_for_somebody(case)
        if fact is not None:
            case.status = Fact("decided", fact.span, fact.rule)


def _ruled_for_somebody(case: CaseDraft) -> Fact | None:
    """The words by which a court above is told, in English, to have ruled for or against a side."""
    if case.language != "en" or case.instance is None or case.instance.value not in _REVIEWING:
        return None
    return next((verdict for verdict in case.verdicts if verdict.value in ("won", "lost")), None)


def _reviewed(case: CaseDraft, cases: Sequence[CaseDraft]) -> Fact | None:
    """The instance of the case that reviews what this one came to."""
    above = (c.instance for c in cases if c.after is case and c.role == case.role)
    return next((instance for instance in above if instance is not None and instance.value in _REVIEWING), None)
