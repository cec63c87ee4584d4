"""Who fought over a right, told by whom a court gave it and whom it did not: "belongs to Alpha and not to Beta"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy

_BELONGS = "en-won-belongs-to"
_NEAR = 12
"""How far behind "belongs to" the one stands who is given the right."""
_NOT_TO = lazy(
    r"(?:, [^.;]{2,60}?)?,? (?:and not|rather than|instead of|(?<=, )not)(?: to)?(?: (?:the|its|his|her|their))?"
    r"(?: [a-z][\w’'-]*){0,4},? "
)


def given_to(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Sides of a fight over a right that no suit tells: who was given it had sued the one who was not."""
    if case.role != "main" or case.claimants or case.respondents or case.after is not None:
        return
    for cue in frame.cues:
        behind = [a for a in here if a.start >= cue.end] if cue.rule == _BELONGS else []
        if len(behind) > 1 and behind[0].start - cue.end <= _NEAR:
            refused = [a for a in behind[1:] if _NOT_TO.fullmatch(docket.scene.content, behind[0].end, a.start)]
            add_side(case, "claimants", behind[0].parties, behind[0].span, cue.rule)
            for actor in refused[:1]:
                add_side(case, "respondents", actor.parties, actor.span, cue.rule)
