"""Before whom an arbitration is brought whose sentence does not say it: the body named shortly before."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

REACH = {"en": 500, "zh": 160}
"""How far before the words for an arbitration the body that hears it may stand, in characters."""


def arbitrating(docket: Docket, frame: Frame) -> ForumMention | None:
    """The arbitral body that the sentence of ``frame`` or the words shortly before it name."""
    scene = docket.scene
    near = Span(max(0, frame.predicate.start - REACH[scene.language]), frame.sentence.end)
    bodies = [forum for forum in scene.forums.within(near) if forum.kind == "arbitration"]
    return bodies[-1] if bodies else None
