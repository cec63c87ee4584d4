"""What a court of appeal decided that a text only names between two others: told by who had won below, and by who goes
on above, since only the loser does."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.outcomes import found_otherwise

RULE = "appealed-above"
_LOST = {"claimant-won": "respondents", "respondent-won": "claimants"}
_DECIDED = frozenset({"affirmed", "reversed", "remanded"})
_WENT_ON = frozenset({"affirmed", "reversed", "remanded", "denied", "pending"})


def tell_between(cases: Sequence[CaseDraft]) -> None:
    """Give such a decision its outcome, in place, and those who had appealed to it."""
    for case in cases:
        lower = case.after
        if (
            (case.outcome is not None and case.outcome.value != "pending")
            or case.role != "main"
            or case.language != "en"
            or lower is None
        ):
            continue
        if case.instance is None or case.instance.value != "second" or lower.outcome is None or lower.role != "main":
            continue
        above = [other for other in cases if other.after is case]
        if case.outcome is not None and not any(c.outcome and c.outcome.value in _DECIDED for c in above):
            continue  # what is pending was not reviewed yet
        if (otherwise := found_otherwise(case)) is not None:
            case.outcome, case.status = otherwise, Fact("decided", otherwise.span, otherwise.rule)
            continue
        lost_below = _LOST.get(str(lower.outcome.value))
        if lost_below is None or len(above) != 1:
            continue
        (upper,) = above
        goes_on = _side(upper, lower)
        if goes_on is None or upper.outcome is None or upper.outcome.value not in _WENT_ON:
            continue
        fact = next(iter(upper.appellants.values()))
        case.outcome = Fact("affirmed" if goes_on == lost_below else "reversed", fact.span, RULE)
        case.status = Fact("decided", fact.span, RULE)
        if not case.appellants:
            case.add_side("appellants", getattr(lower, lost_below), fact.span, RULE)


def _side(upper: CaseDraft, lower: CaseDraft) -> str | None:
    """The side of the suit that alone appealed to the court above."""
    sides = [side for side in ("claimants", "respondents") if set(upper.appellants) & set(getattr(lower, side))]
    return sides[0] if len(sides) == 1 else None
