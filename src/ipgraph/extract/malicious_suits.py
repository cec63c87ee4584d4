"""The suit over a malicious suit, told apart from the one that was malicious: whoever was sued first sues later."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact

_KIND = "malicious-litigation"
_ABUSE = ("abuse", "bad-faith")
_FIRST = ("first", "")


def part_malicious_suits(cases: Sequence[CaseDraft]) -> None:
    """Make the earlier of two suits in opposite directions the one that was malicious, and the later that over it.

    What was decided behind the day of the later suit was decided in it, where no decision of its own is told.
    """
    suits = [c for c in cases if c.role == "main" and c.after is None and c.filed is not None and _is_first(c)]
    for earlier in suits:
        for later in suits:
            if _answers(later, earlier) and _KIND in (_kind(earlier), _kind(later)):
                _part(earlier, later, cases)


def _is_first(case: CaseDraft) -> bool:
    return (case.instance.value if case.instance else "") in _FIRST


def _kind(case: CaseDraft) -> str:
    return str(case.type.value) if case.type is not None else ""


def _answers(later: CaseDraft, earlier: CaseDraft) -> bool:
    """Whether a suit goes the other way than one that was brought before it."""
    crossed = bool(set(later.claimants) & set(earlier.respondents)) and bool(
        set(later.respondents) & set(earlier.claimants)
    )
    return crossed and bool(later.filed and earlier.filed) and _day(later) > _day(earlier)


def _day(case: CaseDraft) -> str:
    return str(case.filed.value) if case.filed else ""


def _part(earlier: CaseDraft, later: CaseDraft, cases: Sequence[CaseDraft]) -> None:
    at = later.filed.span.start if later.filed else 0
    decided = earlier.decided if _kind(earlier) == _KIND and not (later.decided or later.awarded) else None
    if decided is not None and decided.span.start > at and decided.value > _day(later):
        later.decided, earlier.decided = decided, None
        later.verdicts += [fact for fact in earlier.verdicts if fact.span.start > at]
        later.awarded = [money for money in earlier.awarded if money.span.start > at]
        earlier.awarded = [money for money in earlier.awarded if money not in later.awarded]
        for name in ("findings", "remedies"):
            told: dict[str, Fact] = getattr(earlier, name)
            getattr(later, name).update({k: fact for k, fact in told.items() if fact.span.start > at})
            setattr(earlier, name, {k: fact for k, fact in told.items() if fact.span.start <= at})
        earlier.verdicts = [fact for fact in earlier.verdicts if fact not in later.verdicts]
        if not later.forum:
            later.take_forum(earlier)
        for case in cases:
            if case.after is earlier:
                case.after = later
                case.claimants, case.respondents = dict(later.claimants), dict(later.respondents)
    if earlier.rights and not any(right.number or right.titles for right in later.rights):
        later.rights = dict(earlier.rights)
    kind = earlier.type if _kind(earlier) == _KIND else later.type
    if kind is not None:
        later.type = Fact(_KIND, kind.span, kind.rule)
    if _kind(earlier) == _KIND and earlier.type is not None:
        earlier.type = Fact("civil-infringement", earlier.type.span, earlier.type.rule)
    for cause in _ABUSE:
        if cause in earlier.findings:
            later.findings.setdefault(cause, earlier.findings.pop(cause))
