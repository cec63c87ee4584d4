"""An order that the other side won in its own suit, behind one against it: "at Beta's request a judge barred Alpha"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_AT_REQUEST = lazy(
    r"\b(?:[Aa]t|[Uu]pon|[Oo]n) (?=[A-Z])[^.;,]{2,40}?['’]s? (?:request|application|motion|instance|behest)\b"
)


def order_for_other(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The interim order in the suit of those whom the order spoken of was against, who are told to have asked."""
    scene = docket.scene
    if scene.language != "en" or case.role != "interim" or "grant" not in frame.classes:
        return None
    told = _AT_REQUEST.search(scene.content, frame.sentence.start, frame.sentence.end)
    asking = {p for m in scene.parties.within(Span(*told.span())) for p in m.parties} if told is not None else set()
    if not asking & set(case.respondents) or asking & set(case.claimants):
        return None
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and asking & set(c.claimants)]
    if not suits:
        return None
    suit = suits[-1]
    order = next((c for c in docket.cases() if c.role == "interim" and c.beside is suit), None)
    if order is None:
        order = docket.open(suit.thread, "interim", frame.predicate.start, None)
        order.take_forum(suit)
        order.beside = suit
        order.instance = Fact("first", frame.words, "interim")
    return docket.speak_of(order)
