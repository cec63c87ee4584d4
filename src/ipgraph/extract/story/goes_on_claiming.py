"""What one who has sued claims further on, whosever wares it speaks of: "Alpha alleged that the Group's ovens …"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended


def goes_on_claiming(docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...]) -> bool:
    """Whether one who has sued only says what it claims, whose wares it speaks of: "It alleged that the Group's …"."""
    case = docket.case
    if frame.predicate.cue_class != "claim" or frame.patients or case is None or case.role != "main" or ended(case):
        return False
    return bool(case.respondents) and bool(claimants) and set(claimants) == set(case.claimants)
