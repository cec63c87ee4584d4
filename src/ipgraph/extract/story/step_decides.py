"""What a forum does in a step that decides, without what only follows from it: the costs, an order to a registrar."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_COSTS = "en-kind-expenses"


_TOLD_REGISTRAR = lazy(
    r"\b(?:direct|order|instruct)(?:ed|s|ing) (?:the )?"
    r"(?:Registrar|Registry|Controller|Trade ?[Mm]arks? (?:Registry|Office))\b[^.;]{0,60}? to "
    r"(?:remove|rectify|cancel|expunge|delete|strike|take)\b"
)
"""An order that only tells an office what has become of the right."""


def _only_for_costs(docket: Docket, frame: Frame) -> bool:
    """Whether what is awarded beside a decision on a right are the costs: "expunged the mark and awarded costs"."""
    costs = [cue for cue in docket.scene.cues.within(frame.span, "sum-kind") if cue.rule == _COSTS]
    kinds = docket.scene.cues.within(frame.span, "sum-kind")
    return docket.scene.language == "en" and bool(costs) and len(costs) == len(kinds)


def decides(docket: Docket, frame: Frame) -> frozenset[str]:
    """The classes of words by which a frame decides something itself."""
    classes = frozenset(frame.classes)
    if _only_for_costs(docket, frame):
        return classes - {"award", "order"}
    if docket.scene.language == "en" and _TOLD_REGISTRAR.search(docket.scene.words(frame.span)):
        return classes - {"order"}
    return classes
