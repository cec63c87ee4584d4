"""Read at which instance a forum decides."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import Fact
from ipgraph.extract.telling import OFFICES, REVIEW, Telling
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span
from ipgraph.vocab.forums import instance_of_case_number


def instance_of_decision(
    t: Telling, forum: ForumMention, region: Span, s: Span, classes: set[str], role: str
) -> Fact | None:
    """At which instance the forum decides, by case number, by words, by what it does, else by rank."""
    cues = t.scene.cues
    if forum.kind in OFFICES:
        return Fact("administrative", Span(forum.start, forum.end), "office")
    if forum.kind in ("trade-commission", "domain-name-panel"):
        return Fact("administrative", Span(forum.start, forum.end), "office")
    if forum.kind == "arbitration":
        return None
    if role == "reconsideration":
        return None
    for identifier in t.scene.identifiers.within(region):
        if identifier.kind == "case":
            value = instance_of_case_number(identifier.value)
            if value in ("first", "second", "retrial"):
                return Fact(value, Span(identifier.start, identifier.end), "case-number")
    near = Span(max(s.start, forum.start - (16 if t.scene.language == "zh" else 60)), region.end)
    if role == "interim":
        return Fact("first", Span(forum.start, forum.end), "interim")
    for name, value in (("retrial", "retrial"), ("instance-second", "second"), ("instance-first", "first")):
        marks = [m for m in cues.within(near, name) if not marks_origin(t, m, region)]
        if marks and not (name == "retrial" and forum.rank < 3):
            if name == "instance-second" and forum.rank < 2:
                continue
            return Fact(value, Span(marks[0].start, marks[0].end), marks[0].rule)
    if not cues.has(region, "interim") and forum.rank >= 2:
        mark = next(iter(cues.within(region, *REVIEW, "object-appeal")), None)
        if mark:
            return Fact("second", Span(mark.start, mark.end), mark.rule)
    if role == "criminal":
        return None
    return Fact("first", Span(forum.start, forum.end), "rank")


def marks_origin(t: Telling, mark: Cue, region: Span) -> bool:
    """A mark of instance that belongs to the decision under review: 撤销一审判决."""
    back = t.scene.cues.within(Span(max(region.start, mark.start - 24), mark.start + 1), *REVIEW)
    return (
        any(cue.start <= mark.start and (cue.end >= mark.end or mark.start - cue.end < 22) for cue in back)
        and mark.cue_class != "instance-second"
    )
