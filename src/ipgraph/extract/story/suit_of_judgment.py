"""The suit in which a court judged a right, told in the same breath: "revoked Alpha's patent in a suit by Beta"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_IN_A_SUIT = lazy(r"\b(?:in|on|upon|following) (?:an?|the) (?:[\w-]+ ){0,4}$")


def suit_of_judgment(docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...]) -> CaseDraft | None:
    """The case over a right that the sentence has just told as decided, where the words for a suit say by whom it was
    brought; ``None`` where they tell of another."""
    case, content = docket.case, docket.scene.content
    if docket.scene.language != "en" or frame.kind != "suit" or frame.forum is not None:
        return None
    if case is None or case.role != "nullity" or not case.forum or not claimants:
        return None
    if not frame.sentence.start <= case.born < frame.predicate.start or set(claimants) & set(case.respondents):
        return None
    if not _IN_A_SUIT.search(content, case.born, frame.predicate.start):
        return None
    if not case.claimants:
        case.add_side("claimants", claimants, frame.words, frame.predicate.rule)
    return case
