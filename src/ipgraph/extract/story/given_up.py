"""An appeal of which a text tells only that it was given up, and before which court it had been brought."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft
from ipgraph.extract.frames.actors import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.appeal import open_review_case
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy

_GAVE_UP = lazy(r"[^.;]{0,30}?\bappeal\b(?: (?:that|which) [^.;,]{0,40}?)? (?:\w+ )?(?:with|to|before|at)(?: the)? $")


def appeal_given_up(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """An appeal of which a text tells only that it was given up: "withdrew the appeal that it had lodged with …"."""
    lower, content = docket.case, docket.scene.content
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and f.rank > SECOND_RANK]
    if docket.scene.language != "en" or lower is None or lower.role != "main" or not courts or not ended(lower):
        return None
    if courts[0].key == lower.forum_key or not _GAVE_UP.match(content, frame.predicate.start, courts[0].start):
        return None
    case = open_review_case(docket, lower, courts[0], frame, "second")
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.mark == ""]
    case.add_side("appellants", docket.all_of(before[-1:]), frame.words, frame.predicate.rule)
    return case
