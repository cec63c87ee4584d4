"""Tie a decision to the one that it reviews, of a court or of an office."""

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.telling import OFFICES, Telling, name_forum, office_party
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def review_court(t: Telling, thread: Thread, origin: ForumMention, case: CaseDraft) -> None:
    """Tie a decision to the court whose decision it reviews."""
    if origin.kind in OFFICES:
        review_office(t, thread, origin, case)
        return
    lower = next((c for c in thread.cases if c is not case and c.forum_key and c.forum_key == origin.key), None)
    if lower is None:
        lower = next(
            (
                c
                for c in thread.cases
                if c is not case and not c.forum and c.role == case.role and c.instance and c.instance.value == "first"
            ),
            None,
        )
    if lower is None:
        lower = CaseDraft(t.scene.language, thread, case.role, origin.start)
        lower.instance = Fact("first", Span(origin.start, origin.end), "origin")
        thread.cases.insert(0, lower)
    behind = t.scene.cues.within(Span(origin.end, origin.end + 8), "instance-second")
    if behind and lower.instance and lower.instance.value == "first" and not lower.filed:
        lower.instance = Fact("second", Span(behind[0].start, behind[0].end), behind[0].rule)
    name_forum(t, lower, origin)
    for identifier in t.scene.identifiers.within(Span(origin.end, origin.end + 4)):
        if identifier.kind == "case" and lower.case_number is None:
            lower.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
    if case.after is None:
        case.after, case.after_span = lower, Span(origin.start, origin.end)


def review_office(t: Telling, thread: Thread, office: ForumMention, case: CaseDraft) -> None:
    """A court reviews what an office decided: the office is the respondent, its case the one below."""
    lower = next(
        (
            c
            for each in t.threads
            for c in each.cases
            if c.role in ("office", "enforcement") and c.forum_key == office.key
        ),
        None,
    )
    span = Span(office.start, office.end)
    if lower is None:
        lower = CaseDraft(t.scene.language, thread, "enforcement", office.start)
        lower.instance = Fact("administrative", span, "office")
        name_forum(t, lower, office)
        thread.cases.insert(0, lower)
    case.respondents = {office_party(t, office): Fact(True, span, "office-as-party")}
    if case.after is None:
        case.after, case.after_span = lower, span
    case.instance = Fact("first", case.instance.span if case.instance else span, "office-review")
