"""A second decision of an office, over another right, told in one breath with the first."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.model.article import Span

_ATTACKED = ("invalidated", "partly-invalidated", "maintained")
_AROUND = 60
"""How far around the words for the first decision the right that it is about stands."""


def second_decision(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case of an office over another right, opened where a decision of another day names that right alone."""
    if docket.scene.language != "zh" or case.role != "office" or not frame.classes & set(_ATTACKED):
        return None
    told = [fact for fact in case.verdicts if fact.value in _ATTACKED and fact.span.end <= frame.span.start]
    if not told or not docket.scene.dates.within(frame.span):
        return None
    first = told[-1].span
    there = _rights(docket, Span(max(0, first.start - _AROUND), min(first.end + _AROUND, frame.span.start)))
    here = _rights(docket, frame.span)
    if not here or not there or here & there:
        return None
    second = docket.open(case.thread, case.role, frame.predicate.start, None)
    second.take_forum(case)
    second.instance, second.filed = case.instance, case.filed
    second.claimants, second.respondents = dict(case.claimants), dict(case.respondents)
    return second


def _rights(docket: Docket, span: Span) -> set[RightDraft]:
    """The rights that a stretch names by number or title."""
    return {mention.right for mention in docket.scene.rights.within(span)}
