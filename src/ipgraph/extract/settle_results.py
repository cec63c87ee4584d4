"""Settle what a court found and ordered where only the translation tells it.

The Chinese version is the original. Where it tells how a case ended, and none of its findings, orders or appellants,
those that the English version alone tells are mostly those of another case that stands beside it, save whom it names
in so many words as the one who appealed. So is a sum or a day
that the original tells of another case and not of this one.
"""

from collections.abc import Collection

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.settle_sides import WON_BY

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
        _settle_instance(en, zh)
        _settle_outcome(en, zh)
        if not _is_ended(zh):
            continue
        if not zh.findings:
            en.findings = {}
        if not zh.remedies:
            en.remedies = {}
        if not zh.appellants:
            alike = en.outcome is not None and zh.outcome is not None and en.outcome.value == zh.outcome.value
            en.appellants = {p: f for p, f in en.appellants.items() if _asked_for_it(p, f, alike=alike)}


def _asked_for_it(party: PartyDraft, fact: Fact, *, alike: bool) -> bool:
    """Whether the translation alone tells surely who asked for a review: in so many words, or by what came of it.

    ``alike`` says that both versions tell that the same came of it.
    """
    if party.type == "government":
        return False
    return fact.rule == "appellant-told" or (alike and fact.rule.startswith(("en-affirm", "en-reverse")))


def _settle_instance(en: CaseDraft, zh: CaseDraft) -> None:
    """Believe the version that tells what a case reviews, where the other takes it to stand at another instance."""
    if en.role != "main" or zh.role != "main" or en.instance is None or zh.instance is None:
        return
    if en.instance.value == zh.instance.value or (en.after is None) == (zh.after is None):
        return
    mine, theirs = (en, zh) if zh.after is None else (zh, en)
    theirs.instance = None
    if mine.outcome is not None:
        theirs.outcome = theirs.status = None


def _settle_outcome(en: CaseDraft, zh: CaseDraft) -> None:
    """Believe the version whose words tell how a case ended, not the one that only tells who appealed from it.

    What one version takes for an injunction granted for a time the original tells as the judgment that it is, if it
    tells how it ended.
    """
    if (en.role, zh.role) == ("interim", "main") and not _is_judged(zh):
        zh.role, zh.type = "interim", None
    elif (en.role, zh.role) == ("interim", "main"):
        en.type = None
        if en.outcome is not None and en.outcome.value in _AS_JUDGED:
            en.outcome = Fact(_AS_JUDGED[en.outcome.value], en.outcome.span, en.outcome.rule)
    if en.outcome is None or zh.outcome is None or en.outcome.value == zh.outcome.value:
        return
    for mine, theirs in ((en, zh), (zh, en)):
        guessed, told = mine.outcome, theirs.outcome
        if guessed and told and told.value in WON_BY and guessed.rule in _APPEALED and told.rule not in _APPEALED:
            mine.outcome = mine.status = None


def _is_judged(case: CaseDraft) -> bool:
    """Whether anything is told of what a court found or ordered in a case."""
    return _is_ended(case) or bool(case.awarded or case.findings or case.remedies)


_AS_JUDGED = {"granted": "claimant-won", "denied": "respondent-won"}
_APPEALED = frozenset({"en-appeal", "zh-appeal"})
"""Rules of outcomes that are concluded from who appealed."""


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
