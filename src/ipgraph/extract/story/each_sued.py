"""Suits told in one breath against several of whom each was sued alone: "three actions, one against each of …"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SUITS = lazy(r"\b(?:suits|lawsuits|actions|complaints|proceedings|claims)\b")
_ONE_EACH = lazy(r"\b(?:one|a separate one|separately) against each of (?:the )?")
_AGAINST = lazy(r"\bagainst (?:the )?")
_RESPECTIVELY = lazy(r",? (?:respectively|separately|individually)\b")
_STOPS = lazy(r"[;:]|, (?:which|who|alleging|asserting|accusing|each|all)\b")
"""What ends the list of those who were sued."""
PAIR = 2


def each_sued(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Open a suit of its own against each of those of whom the words say so; the first keeps the case told."""
    content, at = docket.scene.content, frame.predicate
    if docket.scene.language != "en" or frame.kind != "suit" or case.role != "main":
        return
    if not _SUITS.search(content, at.start, min(at.end + 60, frame.sentence.end)):
        return
    groups = _groups(docket, frame)
    if len(groups) < PAIR or not all(set(group) <= set(case.respondents) for group in groups):
        return
    if len({p for group in groups for p in group}) != len(case.respondents):
        return
    if case.count is not None and case.count.value != len(groups):
        return
    told = dict(case.respondents)
    case.count = None
    case.respondents = {p: told[p] for p in groups[0]}
    for group in groups[1:]:
        other = docket.open(case.thread, "main", frame.predicate.start, None)
        other.take_forum(case)
        other.instance, other.filed, other.verdicts = case.instance, case.filed, list(case.verdicts)
        other.claimants, other.respondents = dict(case.claimants), {p: told[p] for p in group}


def _groups(docket: Docket, frame: Frame) -> list[tuple[PartyDraft, ...]]:
    """Those who were sued, one entry for each name of a list that is said to have been sued one by one."""
    content, sentence = docket.scene.content, frame.sentence
    start = _ONE_EACH.search(content, frame.predicate.end, sentence.end)
    end: int | None = None
    if start is not None:
        stop = _STOPS.search(content, start.end(), sentence.end)
        end = stop.start() if stop else sentence.end
    else:
        start = _AGAINST.search(content, frame.predicate.start, sentence.end)
        told = _RESPECTIVELY.search(content, start.end(), sentence.end) if start else None
        end = told.start() if told else None
    if start is None or end is None:
        return []
    mentions = docket.scene.parties.within(Span(start.end(), end))
    groups = [tuple(p for p in m.parties if p.type != "government") for m in mentions]
    return list(dict.fromkeys(group for group in groups if group))
