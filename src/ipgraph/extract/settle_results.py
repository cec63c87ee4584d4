"""Settle what a court found and ordered where only the translation tells it.

The Chinese version is the original. Where it tells how a case ended, and none of its findings, orders or appellants,
those that the English version alone tells are mostly those of another case that stands beside it. So is a sum or a day
that the original tells of another case and not of this one.
"""

from collections.abc import Collection

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft

OPEN = ("pending", "unknown")

STEPS = ("filed", "decided")

DAY = 10
"""How long an ISO date is that tells the day."""


def settle_results(cases: CasePairs) -> None:
    """Take findings, remedies and appellants that the original does not tell out of the translation."""
    original = [zh for _, zh in cases if zh is not None]
    sums = {(s.amount, s.currency) for case in original for s in case.awarded}
    days = {(n, fact.value) for case in original for n in STEPS if (fact := getattr(case, n)) is not None}
    for en, zh in cases:
        if en is None or zh is None:
            continue
        _leave_sums(en, zh, sums)
        _leave_days(en, zh, days)
        if not _is_ended(zh):
            continue
        if not zh.findings:
            en.findings = {}
        if not zh.remedies:
            en.remedies = {}
        if not zh.appellants:
            en.appellants = {}


def _leave_sums(en: CaseDraft, zh: CaseDraft, told: Collection[tuple[float, str]]) -> None:
    """Drop sums that the original tells, and not of this case."""
    if not zh.awarded:
        en.awarded = [s for s in en.awarded if (s.amount, s.currency) not in told]


def _leave_days(en: CaseDraft, zh: CaseDraft, told: Collection[tuple[str, str]]) -> None:
    """Drop days that the original tells, and not of this case."""
    for step in STEPS:
        day = getattr(en, step)
        if day is not None and getattr(zh, step) is None and len(day.value) == DAY and (step, day.value) in told:
            setattr(en, step, None)


def _is_ended(case: CaseDraft) -> bool:
    return case.outcome is not None and case.outcome.value not in OPEN
