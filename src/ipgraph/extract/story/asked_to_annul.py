"""A suit whose aim is that a right falls: it is one over the right, however its beginning is told."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_FOR_THAT = lazy(
    r"\b(?:seek\w*|sought|request\w*|demand\w*|asking|ask(?:ed|s) for|for|to have|to get|with a view to)\b[^.;]{0,80}$"
)


def suit_for_that(docket: Docket, frame: Frame, forum: ForumMention | None) -> CaseDraft | None:
    """The suit told in the same sentence, where all that it asks for is that a right falls; it is one over the right.

    "brought an action in Ulm to have the mark declared invalid"
    """
    scene, case = docket.scene, docket.case
    if scene.language != "en" or forum is not None or case is None or case.role != "main" or case.after is not None:
        return None
    fact = next((v for v in case.verdicts if v.value in ("sue", "suit", "filed")), None)
    if fact is None or not case.forum or case.forum_kind in OFFICES or len(case.verdicts) > 1:
        return None
    if not (frame.sentence.start <= fact.span.start < frame.predicate.start) or scene.cues.has(
        frame.sentence, "infringe"
    ):
        return None
    if _FOR_THAT.search(scene.content, fact.span.end, frame.predicate.end) is None:
        return None
    suing = docket.all_of(frame.agents)
    if suing and not set(suing) <= set(case.claimants):
        return None
    case.role = "nullity"
    case.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
    return docket.speak_of(case)
