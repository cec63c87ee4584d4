"""The case that reviews another: told before, or opened; and the court of appeal that a text names beside all cases."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, chain, people
from ipgraph.extract.story.origin import is_top
from ipgraph.extract.story.told_of import named_in, paragraph
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy


def open_review_case(
    docket: Docket, lower: CaseDraft, forum: ForumMention | None, frame: Frame, instance: str | None
) -> CaseDraft:
    """The case that reviews ``lower``: told before, or opened."""
    value = instance or ("retrial" if lower.instance is not None and lower.instance.value == "second" else "second")
    for case in lower.thread.cases:
        if case.after is not lower or case.instance is None or case.instance.value != value:
            continue
        if case.forum_key and forum is not None and forum.key and case.forum_key != forum.key:
            continue
        if forum is not None:
            docket.name_forum(case, forum)
        return case
    lead = _told_first(docket, lower, forum, value)
    if lead is not None:
        return lead
    case = docket.open(lower.thread, lower.role, frame.predicate.start, forum)
    case.beside = lower.beside
    case.instance = Fact(value, frame.words, frame.predicate.rule)
    case.after, case.after_span = lower, frame.words
    return case


_ASIDE = lazy(r", (?:which|who)\b")
"""What opens words on a court whose days are not those of the review: "the court, which in 2021 had …, affirmed"."""


def is_too_early(docket: Docket, frame: Frame, lower: CaseDraft) -> bool:
    """Whether every day told of a review lies before its suit was brought, which it cannot have reviewed."""
    days = [d.value for d in docket.scene.dates.within(frame.span) if not d.is_range]
    aside = _ASIDE.search(docket.scene.content, frame.span.start, frame.predicate.start)
    return bool(days) and aside is None and all(lies_before(day, lower) for day in days)


def lies_before(day: str, case: CaseDraft) -> bool:
    """Whether an ISO day, month or year lies before that in which a case was brought."""
    brought = str(case.filed.value) if case.filed is not None else ""
    return day[: len(brought)] < brought[: len(day)]


def _told_first(docket: Docket, lower: CaseDraft, forum: ForumMention | None, value: str) -> CaseDraft | None:
    """A review that the text told before the case that it reviews, now tied to it."""
    for case in docket.cases():
        if case.after is not None or case.role != lower.role or case in chain(lower) or not case.forum:
            continue
        third = _was_third(docket, case, lower, value) or _lead_at_top(case, lower, value)
        if not third and (case.instance is None or case.instance.value != value):
            continue
        if not third and not people(case) & people(lower) and (people(case) or not _only_review(docket, case)):
            continue
        if forum is not None and case.forum_key != forum.key:
            continue
        if case.rank and lower.rank and case.rank <= lower.rank:
            continue
        offices = {p for p in people(lower) if p.type == "government"}
        if offices and not offices & people(case) and len(people(case)) > 1:
            continue  # a case between competitors does not review one against an office
        if case.decided and lower.decided and case.decided.value < lower.decided.value:
            continue
        case.after, case.after_span = lower, case.anchor()
        if third and case.instance is not None:
            case.instance = Fact(value, case.instance.span, case.instance.rule)
        if case.thread is not lower.thread:
            case.thread.cases.remove(case)
            case.thread = lower.thread
            lower.thread.cases.append(case)
        return case
    return None


def _lead_at_top(case: CaseDraft, lower: CaseDraft, value: str) -> bool:
    """Whether a lead only said that the highest court gave judgment between the sides of a case reviewed there."""
    if case.instance is None or (case.instance.value, case.instance.rule) != ("first", "rank") or case.filed:
        return False
    return value == "retrial" and is_top(case.forum_key) and bool(people(case) & people(lower))


def _was_third(docket: Docket, case: CaseDraft, lower: CaseDraft, value: str) -> bool:
    """Whether a review told before what it reviews was a third instance: it reviews what a lower court reviewed.

    "The Supreme Court has cut the damages. ... The High Court upheld the judgment. Beta petitioned for a retrial."
    """
    seconds = [c.instance is not None and c.instance.value == "second" for c in (case, lower)]
    if value != "retrial" or case.language != "en" or not all(seconds) or not case.rank > lower.rank > 0:
        return False
    if case.awarded and any(c.role in OFFICE_ROLES for c in chain(lower)):
        return False  # no damages are given where an office's decision is reviewed
    here = paragraph(docket.scene, case.born)
    named = people(case) or (set(named_in(docket.scene, here)) if here is not None else set())
    return bool(named & people(lower)) and (bool(people(case)) or named <= people(lower))


def _only_review(docket: Docket, case: CaseDraft) -> bool:
    """Whether a review is the only one that the text has told without what it reviews, in a part about one dispute."""
    if docket.scene.language == "en":  # an English lead tells of one dispute what it opens with, and of others behind
        return False
    loose = [c for c in docket.cases() if c.after is None and c.instance is not None and c.instance.value != "first"]
    suits = [c for c in docket.cases() if c.role == case.role and c.after is None and c not in loose]
    return loose == [case] and len(suits) == 1


_MAY_GO = lazy(
    r"\b(?:may|might|could|can|will|would|plans? to|planned to|intends? to|wants? to)\b[^.;\n]{0,40}"
    r"\b(?:leave|appeal|petition|turn|go|ask|seek)\b[^.;\n]{0,24}$"
)
"""What tells that somebody may yet go to a court: "Beta may still seek special leave from the High Court"."""
_LOOK_BACK = 90


def name_reviewing_court(docket: Docket) -> None:
    """Let the one court of appeal that a text names beside all cases be that of its appeals that name none."""
    taken = {case.forum_key for case in docket.cases()}
    courts = [
        f
        for f in docket.scene.forums.things
        if f.key and not f.anaphor and f.kind not in OFFICES and f.rank >= SECOND_RANK and f.key not in taken
        if not _MAY_GO.search(docket.scene.content, max(0, f.start - _LOOK_BACK), f.start)
    ]
    if len({court.key for court in courts}) != 1:
        return
    parts = {docket.part_at(court.start) for court in courts}
    before_all = min((c.start for c in courts), default=0) < min((case.born for case in docket.cases()), default=0)
    for case in docket.cases():
        lower = case.after
        if lower is None or case.role != "main" or case.forum or not case.said("affirm", "reverse", "modify", "remand"):
            continue
        elsewhere = docket.stories and not before_all and case.thread.part not in parts
        second = case.instance is not None and case.instance.value == "second"
        if second and courts[0].rank > lower.rank and not elsewhere:
            docket.name_forum(case, courts[0])
