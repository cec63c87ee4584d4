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


_THAT_APPLICATION = lazy(r"(?:That|The|This|Its|His|Her|Their) (?:latter )?(?:application|request|motion|petition)\b")
_THE_RELIEF = lazy(
    r"(?:refus|declin|den[iy]|reject|dismiss|turn|grant|allow|issu)\w*(?: down)?(?: to (?:grant|issue|make))? "
    r"(?:the|that|this|such an?|any such|its|his|her) "
    r"(?:injunction|order|request|application|motion|petition|plea|relief|measure|bid)\b(?! (?:to|for) )"
)
"""What is refused or granted without a word on what kind of relief it is."""


def that_application(scene: Scene, frame: Frame) -> bool:
    """Whether a decision is one on the interim measure for which the sentence before told that somebody asked."""
    before = scene.sentence_before(frame.sentence) if scene.language == "en" else None
    if before is None or not scene.cues.has(before, "interim"):
        return False
    if _THAT_APPLICATION.match(scene.content, frame.sentence.start):
        return True
    asked = scene.cues.has(before, "ask", "claim") and not scene.cues.has(before, *frame.classes)
    return asked and _THE_RELIEF.match(scene.content, frame.predicate.start) is not None
