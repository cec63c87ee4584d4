"""Settle what a court found and ordered where only the translation tells it.

The Chinese version is the original. Where it tells how a case ended, and none of its findings, orders or appellants,
those that the English version alone tells are mostly those of another case that stands beside it. So is a sum or a day
that the original tells of another case and not of this one.
"""

from collections.abc import Sequence

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft

OPEN = ("pending", "unknown")

DAY = 10
"""How long an ISO date is that tells the day."""


def settle_results(cases: CasePairs) -> None:
    """Take findings, remedies and appellants that the original does not tell out of the translation."""
    for en, zh in cases:
        if en is None or zh is None:
            continue
        others = [pair[1] for pair in cases if pair[1] is not None and pair[1] is not zh]
        _leave_sums(en, zh, others)
        _leave_days(en, zh, others)
        if not _is_ended(zh):
            continue
        if not zh.findings:
            en.findings = {}
        if not zh.remedies:
            en.remedies = {}
        if not zh.appellants:
            en.appellants = {}


def _leave_sums(en: CaseDraft, zh: CaseDraft, others: Sequence[CaseDraft]) -> None:
    if not zh.awarded:
        elsewhere = {(s.amount, s.currency) for case in others for s in case.awarded}
        en.awarded = [s for s in en.awarded if (s.amount, s.currency) not in elsewhere]


def _leave_days(en: CaseDraft, zh: CaseDraft, others: Sequence[CaseDraft]) -> None:
    for field in ("filed", "decided"):
        day, told = getattr(en, field), getattr(zh, field)
        elsewhere = {fact.value for case in others if (fact := getattr(case, field)) is not None}
        if day is not None and told is None and len(day.value) == DAY and day.value in elsewhere:
            setattr(en, field, None)


def _is_ended(case: CaseDraft) -> bool:
    return case.outcome is not None and case.outcome.value not in OPEN
