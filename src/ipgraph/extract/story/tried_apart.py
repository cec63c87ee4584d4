"""Trials of those who are told to have been tried apart from the ones whose sentence is told before.

Orr admitted the charges and was tried separately. The same court sentenced him to three years in prison.
"""

from bisect import bisect_left

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.told_where import mentions_in
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "tried-apart"
_APART = lazy(
    r"\b(?:tried|charged|prosecuted|sentenced|convicted|dealt with) separately\b"
    r"|\bseparately (?:tried|charged|convicted)\b"
    r"|\b(?:tried|charged|sentenced|convicted) in (?:a|his|her) (?:separate|own) (?:trial|proceedings?|case)\b"
)


def tried_apart(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The trial of the one person whom the sentence of a step, or that before it, tells to have been tried apart."""
    told, scene = docket.case, docket.scene
    if scene.language != "en" or told is None or told.role != "criminal" or "convict" not in frame.classes:
        return None
    if not told.said("convict") or told.born >= frame.sentence.start:
        return None
    at = bisect_left(scene.sentences, frame.sentence.start, key=lambda s: s.start)
    around = Span(scene.sentences[max(0, at - 1)].start, frame.sentence.end)
    if not _APART.search(scene.content, around.start, around.end):
        return None
    people = dict.fromkeys(
        p for m in mentions_in([around], scene) for p in m.parties if p.type == "person" and not p.unnamed
    )
    if len(people) != 1 or any(party in people for party, _, _ in told.sentences):
        return None
    for party in people:
        told.respondents.pop(party, None)
    case = docket.open(told.thread, "criminal", frame.predicate.start, None)
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    if frame.forum is not None and frame.forum.key:
        docket.name_forum(case, frame.forum)
    else:
        case.take_forum(told)
    case.claimants.update(told.claimants)
    case.add_side("respondents", people, frame.words, RULE)
    return case
