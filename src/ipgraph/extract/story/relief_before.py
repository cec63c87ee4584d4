"""An order that holds for a time, told so in the sentence before: "It dealt with interim relief first. In May it told
Beta to stop"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy

_DECIDED = ("grant", "order", "award", "dismiss", "rule", "won", "infringe", "settle", "withdraw", *REVIEW)
_STOPS = frozenset({"grant", "order"})
_NEVER = lazy(r"\b(?:no|not|never|without|nor|neither|permanent|final|merits|trial|would|could|may|might)\b")
"""What shows that a sentence does not tell that relief for a time is asked for."""


_ON_MERITS = lazy(
    r"\b(?:jury|jurors|infring(?:ed|es|ement)|liable|trial|damages|permanent\w*|judg(?:e)?ment|final\w*)\b"
)
"""What a court tells that decides a suit, and not what is to hold for a time."""


def relief_spoken_of(scene: Scene, frame: Frame) -> bool:
    """Whether what somebody is told to stop doing answers a request for interim relief in the sentence before."""
    if scene.language != "en" or not frame.classes & _STOPS or frame.classes - {*_STOPS, "rule"}:
        return False
    if _ON_MERITS.search(scene.content, frame.sentence.start, frame.sentence.end):
        return False
    if all(cue.value != "cease-infringement" for cue in scene.cues.within(frame.span, "remedy")):
        return False
    before = scene.sentence_before(frame.sentence)
    return (
        before is not None
        and scene.cues.has(before, "interim")
        and not scene.cues.has(before, *_DECIDED)
        and _NEVER.search(scene.content, before.start, before.end) is None
    )
