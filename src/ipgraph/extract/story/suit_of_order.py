"""The suit that a Chinese court decided, told behind an interim order of the same court: 该院还判决乙公司赔偿8万元."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.orders import sides_of_decision

RULE = "suit-of-order"


def suit_of_order(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> CaseDraft | None:
    """The suit in which damages were granted, where no suit but only an interim order was told; an order grants none.

    It is one between others where the sentence names somebody whom the order does not.
    """
    if docket.scene.language != "zh" or case.role != "interim" or case.beside is not None:
        return None
    if "award" not in frame.classes or not frame.classes & {"rule", "order"} or not case.forum:
        return None
    if any(c.role == "main" for c in case.thread.cases) or docket.scene.cues.has(frame.span, "interim"):
        return None
    here = {p for a in actors if frame.span.start <= a.start < frame.span.end for p in a.parties}
    apart = bool(here - people(case))
    thread = docket.new_thread(frame.span.start) if apart else case.thread
    suit = docket.open(thread, "main", frame.predicate.start, None)
    suit.take_forum(case)
    suit.instance = Fact("first", frame.words, RULE)
    if apart:
        sides_of_decision(docket, suit, frame, actors)
    else:
        case.beside = suit
        suit.claimants, suit.respondents = dict(case.claimants), dict(case.respondents)
    return docket.speak_of(suit)
