"""Give every case of a thread its outcome: by a settlement, by the words of its decision, by who appealed from it."""

from datetime import date

from ipgraph.extract.arbitrated import over_award
from ipgraph.extract.consequences import draw_consequences, share_judgment
from ipgraph.extract.draft import CaseDraft, Fact, SumDraft, Thread
from ipgraph.extract.story.endings import APPROVED
from ipgraph.extract.verdict import STATUS, judge

_INSTANCE_ORDER = {"administrative": 0, "first": 1, "second": 2, "retrial": 3, "none": 4}
_DECIDED = frozenset(
    {
        "order", "won", "lost", "dismiss", "affirm", "reverse", "modify", "remand", "invalidated", "maintained",
        "partly-invalidated", "grant", "convict", "release", "penalise",
    }
)  # fmt: skip
_LIABILITY = frozenset({"infringement", "direct-infringement", "contributory-infringement", "unfair-competition"})
_BROUGHT = frozenset({"appeal", "retrial"})
"""Steps that bring a case to a higher court and tell nothing of what it does."""
_ABOVE = ("second", "retrial")
_TERMS = "en-order-must"
"""What somebody must do ("will pay"), which may be a term of a settlement that a court approved."""
_NEAR = 120
"""How near a sum and a settlement stand when the one is the price of the other."""


def give_outcomes(thread: Thread, published: str | None = None) -> None:
    """Set outcome, status and what follows from them for every case of ``thread``, lower instances first.

    ``published`` is the day of the report: a suit brought shortly before it of which no more is told is open.
    """
    _settle(thread)
    cases = sorted(thread.cases, key=lambda c: _INSTANCE_ORDER.get(c.instance.value if c.instance else "none", 4))
    for case in cases:
        case.outcome = (
            over_award(case)
            or case.outcome
            or judge(case)
            or _waiting(case, cases)
            or _just_filed(case, cases, published)
        )
    for case in cases:
        case.outcome = won_by_clearing(case) or case.outcome or found_otherwise(case)
        _turn_dismissal(case)
        _hand_down(case)
        _by_appeal(case)
    for case in cases:
        if case.outcome:
            case.status = Fact(STATUS.get(case.outcome.value, "decided"), case.outcome.span, case.outcome.rule)
        draw_consequences(case)
    for case in cases:
        share_judgment(case)


_CLAIMS = frozenset({"civil-infringement", "unfair-competition"})
"""Suits whose claim is granted or not; a fine of an office may be changed though the suit against it failed."""
_IN_PART = "en-modify-appeal"
"""How the names of the rules begin that read of an appeal allowed in part: not all that had failed succeeded."""


def _turn_dismissal(case: CaseDraft) -> None:
    """A judgment that changes one by which the claim failed reverses it, unless the appeal was allowed in part."""
    told, below = case.outcome, case.after
    if told is None or told.value != "modified" or below is None or below.outcome is None:
        return
    lost = below.outcome.value == "respondent-won" and case.role == below.role == "main"
    claimed = case.type is not None and case.type.value in _CLAIMS
    if lost and claimed and not told.rule.startswith(_IN_PART):
        case.outcome = Fact("reversed", told.span, told.rule)


def _waiting(case: CaseDraft, cases: list[CaseDraft]) -> Fact | None:
    """An appeal of which the words tell nothing but who brought it to which court is not decided yet."""
    if (
        any(fact.value not in _BROUGHT for fact in case.verdicts)
        or case.decided
        or case.findings
        or case.awarded
        or not case.appellants
    ):
        return None
    boards = case.role == "office" and case.after is not None and case.after.role == "office"
    if case.instance is None or not (boards or case.instance.value in _ABOVE) or not case.forum:
        return None
    above = [other for other in cases if other is not case and other.after in (case, case.after)]
    if any(other.after is case or other.verdicts for other in above):
        return None  # what a still higher court has tried again was decided
    fact = next(iter(case.appellants.values()))
    return Fact("pending", fact.span, fact.rule)


_FILING = frozenset({"sue", "suit", "filed", "sued", "ask", "versus"})
_LATELY = 300
"""How many days before a report a suit was brought at the most that the report would not leave undecided."""


def _just_filed(case: CaseDraft, cases: list[CaseDraft], published: str | None) -> Fact | None:
    """A suit of which an English report tells only that it was brought, not long before, is not decided yet."""
    filed, first = case.filed, case.instance is not None and case.instance.value == "first"
    if case.language != "en" or case.role != "main" or not first or filed is None or published is None:
        return None
    if (
        not case.said("sue", "filed")
        or any(fact.value not in _FILING for fact in case.verdicts)
        or case.decided
        or case.findings
        or case.awarded
    ):
        return None
    if any(other.after is case for other in cases) or not _lately(str(filed.value), published):
        return None
    return Fact("pending", filed.span, filed.rule)


def _lately(filed: str, published: str) -> bool:
    """Whether a suit was brought shortly before a report; a bare year does not tell."""
    if len(filed) < len("2024-05") or len(published) < len("2024-05-01"):
        return False
    day = date.fromisoformat(filed if len(filed) > len("2024-05") else f"{filed}-01")
    return 0 <= (date.fromisoformat(published) - day).days <= _LATELY


def won_by_clearing(case: CaseDraft) -> Fact | None:
    """What is told only as won, where it was found that nothing was infringed, was won by whoever was sued.

    The sides are those of the finding alone, so that the one who won is called by no name: "He won a case, when a
    jury found that Beta had not copied".
    """
    told, found = case.outcome, case.findings.get("infringement")
    first = case.role == "main" and case.after is None and case.instance is not None and case.instance.value == "first"
    if case.language != "en" or not first or told is None or told.value != "claimant-won" or told.rule != "en-won":
        return None
    if found is None:
        return None
    cleared = found.value == "not-found" and not case.awarded and not case.remedies
    sides = {fact.rule for fact in (*case.claimants.values(), *case.respondents.values())}
    return Fact("respondent-won", told.span, told.rule) if cleared and sides == {found.rule} else None


def found_otherwise(case: CaseDraft) -> Fact | None:
    """A review that finds what the court below did not, or not what it found, reverses it."""
    lower = case.after
    if case.role != "main" or lower is None or lower.role != "main" or lower.outcome is None:
        return None
    found = next((fact for cause, fact in case.findings.items() if cause in _LIABILITY), None)
    if found is None or case.instance is None or case.instance.value not in _ABOVE:
        return None
    opposite = {"found": "respondent-won", "not-found": "claimant-won"}.get(str(found.value))
    return Fact("reversed", found.span, found.rule) if lower.outcome.value == opposite else None


def _hand_down(case: CaseDraft) -> None:
    """Give the sums that a review only leaves in place to the decision that granted them."""
    lower = case.after
    if lower is None or lower.role != case.role or case.outcome is None or case.outcome.value != "affirmed":
        return
    if case.awarded and not lower.awarded and case.role == "main":
        lower.awarded, case.awarded = case.awarded, []
        if lower.outcome is None or lower.outcome.value == "claimant-won":
            lower.outcome = judge(lower)


def _by_appeal(case: CaseDraft) -> None:
    """Tell by who appealed how the case below ended: who got all that was asked for does not appeal."""
    lower = case.after
    if lower is None or lower.role not in ("main", "counterclaim") or not case.appellants:
        return
    if lower.instance is None or lower.instance.value != "first":
        return
    appealed = next((fact for party, fact in case.appellants.items() if party in lower.claimants), None)
    if appealed is None:
        return
    alone = not set(case.appellants) & set(lower.respondents)
    if lower.outcome is not None and lower.outcome.value == "claimant-won" and _says_appeal(lower, appealed):
        lower.outcome = Fact("claimant-partly-won", appealed.span, appealed.rule)
    elif (
        lower.outcome is None and alone and case.outcome is not None and case.outcome.value in ("affirmed", "reversed")
    ):
        lower.outcome = Fact("respondent-won", appealed.span, appealed.rule)


_GOES_ON = frozenset({"unheard", "en-goes-to-court"})
"""Rules by which somebody stands before a higher court who need not be the one that appealed."""


def _says_appeal(lower: CaseDraft, appealed: Fact) -> bool:
    """Whether the words say that the one who had sued appealed; who only went on before another court may be the one
    whose appeal it is not, and an office's decision is annulled as a whole."""
    over_office = lower.type is not None and lower.type.value == "administrative-litigation"
    return appealed.rule not in _GOES_ON and not over_office


def _settle(thread: Thread) -> None:
    """End the open cases of a thread by its settlement: those on appeal where there are any."""
    if thread.settled is None:
        return
    open_cases = [
        c
        for c in thread.cases
        if not _decided_apart(c, thread.settled) and c.role in ("main", "counterclaim", "enforcement")
    ]
    above = [c for c in open_cases if c.instance and c.instance.value == "second"]
    if not thread.paid_before or thread.paid_before in {c.forum_key for c in above or open_cases}:
        _add_paid(above or open_cases, thread.paid)
    for case in [*above, *_elsewhere(open_cases, above)] or open_cases:
        case.outcome = Fact("settled", thread.settled.span, thread.settled.rule)
        for money in case.awarded:
            money.kind = money.kind or Fact("settlement", money.span, money.rule)


def _elsewhere(open_cases: list[CaseDraft], above: list[CaseDraft]) -> list[CaseDraft]:
    """The open suits in other courts than those whose decisions are on appeal."""
    if not above or any(case.after is None for case in above):
        return []
    courts = {case.forum_key for appeal in above for case in (appeal, appeal.after) if case is not None}
    return [c for c in open_cases if c.role == "main" and c.after is None and c.forum_key and c.forum_key not in courts]


def _add_paid(cases: list[CaseDraft], paid: SumDraft | None) -> None:
    """Put what is paid to settle into the one case that the settlement ends; of several none is told."""
    if paid is None or len(cases) != 1 or cases[0].role != "main":
        return
    if not any(known.amount == paid.amount and known.currency == paid.currency for known in cases[0].awarded):
        cases[0].awarded.append(paid)


def _decided_apart(case: CaseDraft, settled: Fact) -> bool:
    """Whether a case was decided and not only dismissed because of a settlement told before."""
    approved = settled.rule in APPROVED
    told = [v for v in case.verdicts if v.value in _DECIDED and not (approved and v.rule == _TERMS)]
    if any(cause in _LIABILITY for cause in case.findings):
        return True
    allowed = ("dismiss", "grant") if case.language == "zh" and case.said("withdraw") else ("dismiss",)  # 裁定准许撤诉
    by_agreement = all(v.value in allowed and v.span.start > settled.span.start for v in told)
    paid = bool(case.awarded) and not all(
        abs(s.span.start - settled.span.start) <= (2 * _NEAR if approved else _NEAR)
        or (s.kind is not None and s.kind.value == "settlement")
        for s in case.awarded
    )
    return paid or (bool(told) and not by_agreement)
