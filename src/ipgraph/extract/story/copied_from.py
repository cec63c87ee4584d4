"""Sides told by whose work was copied from whose: "held that Beta's song was copied from a melody by Alpha"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

RULE = "en-find-copied-work"
"""The cue that tells that a work was found to be copied."""
_WORDS = Beside("en", "copied_from")
_HIS_WORK, _WORK_BY = _WORDS.behind("his work"), _WORDS.before("work by")
_PAYS = _WORDS.within("pays")
_FROM_WORK_BY, _ITS_WORK = _WORDS.before("from work by"), _WORDS.behind("its work")


def copied_from(scene: Scene, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Name who copied as the one who was sued, and whose work it was as the one who sued."""
    cue = next((c for c in scene.cues.within(frame.span, "finding") if c.rule == RULE), None)
    if cue is None or case.role != "main":
        return
    content = scene.content
    if _PAYS.search(content, frame.sentence.start, frame.sentence.end):
        return  # who must pay whom tells the sides
    if case.born >= frame.sentence.start and case.after is None:
        case.claimants, case.respondents = {}, {}  # who is told first was taken for the owner
    for actor in here:
        if not actor.parties:
            continue
        since = max(frame.sentence.start, actor.start - 60)
        if actor.end <= cue.start and not case.respondents:
            behind = _HIS_WORK.match(content, actor.end, cue.start)
            if behind or (_WORK_BY.search(content, since, actor.start) and cue.start - actor.end < _NEAR):
                add_side(case, "respondents", actor.parties, actor.span, RULE)
        elif actor.start >= cue.end and not case.claimants:
            by = _FROM_WORK_BY.search(content, max(cue.end, since), actor.start)
            if by or _ITS_WORK.match(content, actor.end, frame.sentence.end):
                add_side(case, "claimants", actor.parties, actor.span, RULE)


_NEAR = 24
"""How far before the verb the name of the one whose work it is stands at the most."""
