"""How an appeal is told: as one that a court is yet to hear, or only as what led to the decision before it."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_HEARD = "en-appeal-heard"
_TO_COME = lazy(r"(?:has )?agree[sd]? to|is (?:due )?to|will\b")


def to_be_heard(docket: Docket, frame: Frame) -> bool:
    """Whether a court is told to hear an appeal yet: "the Supreme Court will hear Beta's appeal"."""
    told = _TO_COME.match(docket.scene.content, frame.predicate.start, frame.predicate.end)
    return frame.predicate.rule == _HEARD and told is not None


_BECAUSE = lazy(r"(?:, | |^)(?:after|when|once|following|upon|on)(?: an?| the| its| his| their)? [^,;.]{0,60}$")


def led_to(docket: Docket, frame: Frame) -> bool:
    """Whether an appeal is only told as what led to the decision before it: "upheld the term after he appealed"."""
    text = docket.scene.content[frame.span.start : frame.predicate.start]
    first = frame.span.start > frame.sentence.start
    return docket.scene.language == "en" and first and bool(_BECAUSE.match(text))
