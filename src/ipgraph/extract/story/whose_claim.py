"""Whose claim or request is decided: that of the suit, or of the counterclaim that whoever was sued brought in it."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.charge import counterclaim_to
from ipgraph.extract.story.docket import Docket, root

_ITS_FATE = "-lost-counterclaim"
"""How the rules of words end that tell what became of a claim in return."""
_ITS_MOTION = "en-dismiss-granted"
"""The rule of words by which a court does what the one who was sued has asked for: that the suit be dismissed."""


_VALID_AND_REFUSED = frozenset({"maintained", "dismiss"})


def case_of_owner(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case whose claim or request is decided: the counterclaim, where the one who was sued brought it."""
    pool = [c for c in docket.cases() if c.forum_key == case.forum_key and c.role in ("main", "counterclaim")]
    if any(thing.kind == "counterclaim" for thing in frame.objects) or frame.predicate.rule.endswith(_ITS_FATE):
        if frame.classes >= _VALID_AND_REFUSED and docket.scene.cues.has(frame.span, "finding"):
            return case  # "found it valid and infringed and dismissed the counterclaim"
        counter = counterclaim_to(docket, frame, root(case))
        return counter or next((c for c in reversed(pool) if c.role == "counterclaim"), None)
    if any(cue.rule == _ITS_MOTION for cue in frame.cues):
        return case
    owners = set(docket.all_of(frame.owners("claim", "request")))
    if case.role != "main" or not owners or not case.claimants or owners & set(case.claimants):
        return case
    if not owners & set(case.respondents) or case.after is not None:
        return case
    return next((c for c in reversed(pool) if owners & set(c.claimants)), None)
