"""Tie a decision to the one below that it reviews, of a court or of an office."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import OFFICES
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import span_of
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def tie_to_origin(docket: Docket, case: CaseDraft, origin: ForumMention) -> None:
    """Tie a decision to the one that it reviews, of a court or of an office."""
    if origin.kind in OFFICES:
        _tie_to_office(docket, case, origin)
        return
    if case.after is not None and case.after.forum_key in ("", origin.key):
        docket.name_forum(case.after, origin)
        _number_of_origin(docket, case.after, origin)
        return
    if case.forum_key and case.forum_key == origin.key:
        return
    lower = next(
        (
            c
            for c in reversed(list(docket.cases()))
            if c is not case and c.forum_key and c.forum_key == origin.key and c.role == case.role
        ),
        None,
    )
    if lower is None:
        lower = CaseDraft(docket.scene.language, case.thread, case.role, origin.start)
        lower.instance = Fact("first", span_of(origin), "origin")
        case.thread.cases.insert(0, lower)
        docket.name_forum(lower, origin)
    behind = docket.scene.cues.within(Span(origin.end, origin.end + 8), "instance-second")
    if behind and lower.instance and lower.instance.value == "first" and not lower.filed:
        lower.instance = Fact("second", Span(behind[0].start, behind[0].end), behind[0].rule)
    _number_of_origin(docket, lower, origin)
    if case.after is None and lower is not case:
        case.after, case.after_span = lower, span_of(origin)


def _number_of_origin(docket: Docket, lower: CaseDraft, origin: ForumMention) -> None:
    for identifier in docket.scene.identifiers.within(Span(origin.end, origin.end + 4)):
        if identifier.kind == "case" and lower.case_number is None:
            lower.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")


def _tie_to_office(docket: Docket, case: CaseDraft, office: ForumMention) -> None:
    """A court reviews what an office decided: the office is the respondent, its case the one below."""
    roles = ("office", "enforcement")
    lower = next((c for c in docket.cases() if c.role in roles and c.forum_key == office.key), None)
    span = span_of(office)
    if lower is None:
        lower = CaseDraft(docket.scene.language, case.thread, "enforcement", office.start)
        lower.instance = Fact("administrative", span, "office")
        docket.name_forum(lower, office)
        case.thread.cases.insert(0, lower)
    if not any(p.type == "government" for p in case.respondents):
        case.respondents = {docket.office_party(office): Fact(True, span, "office-as-party")}
    if case.after is None:
        case.after, case.after_span = lower, span
    if case.instance is None or case.instance.rule == "rank":
        case.instance = Fact("first", span, "office-review")
