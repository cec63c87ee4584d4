"""At which instance a court decides that hears no suit in the first instance, where the text only names it.

A court of appeal hears it the second time. So does the highest court of China: since 2019 its tribunal hears the
appeals in technical cases, which are far more than the petitions for a retrial that other suits bring before it
(Provisions on Several Issues concerning the Intellectual Property Tribunal, Fa Shi [2018] No. 22, art. 2).
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.origin import hears_appeals

_TOP_OF_CHINA = "cn-supreme"

_OF_SUITS = ("claimant-won", "claimant-partly-won", "respondent-won")


_GUESSED = frozenset({"rank", "en-suit-noun"})
"""Rules that tell the instance by the court alone, or by the word for a suit beside its name."""


def settle_never_first(cases: Sequence[CaseDraft]) -> None:
    """Raise, in place, what such a court was only guessed to have decided first.

    The highest court of China hears the case the third time where another court of the same dispute has heard it on
    appeal.
    """
    for case in cases:
        told = case.instance
        _keeps_order(case)
        if case.role != "main" or told is None or told.value != "first" or told.rule not in _GUESSED or case.filed:
            continue
        if case.forum_key == _TOP_OF_CHINA:
            value = "retrial" if _heard_on_appeal(case, cases) else "second"
            case.instance = Fact(value, told.span, told.rule)
        elif case.after is None and hears_appeals(case.forum_key):
            case.instance = Fact("second", told.span, told.rule)
            if case.outcome is not None and case.outcome.value in _OF_SUITS:
                case.outcome = None  # who won there tells of no review how it ended
    for case in cases:
        _confirmed(case)


def _confirmed(case: CaseDraft) -> None:
    """What a court above confirms to be so was found below, where no other words tell how the review ended."""
    told = next((said for said in case.verdicts if said.rule == "en-rule-confirmed-that"), None)
    above = case.role == "main" and case.instance is not None and case.instance.value in ("second", "retrial")
    if told is not None and above and case.outcome is None:
        case.outcome = Fact("affirmed", told.span, told.rule)
        case.status = Fact("decided", told.span, told.rule)


def _keeps_order(case: CaseDraft) -> None:
    """Raise what a court of appeal decided that let an interim order stand: another court had granted it."""
    told = case.instance
    if case.role != "interim" or case.after is not None or told is None or told.value != "first":
        return
    kept = next((v for v in case.verdicts if v.value == "affirm" or v.rule == "en-grant-kept"), None)
    if case.language == "en" and kept is not None and hears_appeals(case.forum_key):
        case.instance = Fact("second", told.span, told.rule)
        case.outcome = Fact("affirmed", kept.span, kept.rule)
        case.remedies.clear()  # what it forbids the court below had forbidden


def _heard_on_appeal(case: CaseDraft, cases: Sequence[CaseDraft]) -> bool:
    return any(
        c.thread is case.thread
        and c.forum_key != _TOP_OF_CHINA
        and c.instance is not None
        and c.instance.value == "second"
        for c in cases
    )
