"""Against whom a suit was brought that a sentence tells only as what a settlement ends: "settled with Beta a suit"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_WITH = Beside("en", "settled_with").before("with")


def settled_with(docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...]) -> tuple[PartyDraft, ...]:
    """With whom those who brought a suit are said to have settled, in the words before it in the same sentence."""
    scene, floor, at = docket.scene, frame.sentence.start, frame.predicate.start
    if scene.language != "en" or frame.kind != "suit" or not claimants:
        return ()
    if not scene.cues.has(Span(floor, at), "settle"):
        return ()
    named = with_whom(docket, Span(floor, at)) - set(claimants)
    return tuple(sorted(named, key=lambda party: party.first.span.start))


def with_whom(docket: Docket, stretch: Span) -> set[PartyDraft]:
    """The one with whom the words of a stretch say that somebody settled."""
    scene = docket.scene
    if scene.language != "en":
        return set()
    told = [m for m in scene.parties.within(stretch) if _WITH.search(scene.content, stretch.start, m.start)]
    return {p for m in told for p in m.parties if is_private(p)} if len(told) == 1 else set()
