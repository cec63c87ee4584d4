"""An order that a court takes back by "revoked it", where the words before tell of the order and of no right."""

import msgspec

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_IT = "en-invalidated-it"
_REVOKED = lazy(r"revoked (?:it|them)\b")
_RIGHT = lazy(r"\b(?:patents?|(?:trade ?)?marks?|registrations?|designs?|EP ?\d|[A-Z]{2} ?\d{3,})")


def as_order_revoked(docket: Docket, frame: Frame) -> Frame:
    """The frame of a court above the one whose interim order was told of last, as that of a reversal."""
    case, content = docket.case, docket.scene.content
    told = next((cue for cue in frame.cues if cue.rule == _IT), None)
    if told is None or case is None or case.role != "interim" or not _REVOKED.match(content, told.start, told.end):
        return frame
    granted = [v.span for v in case.verdicts if v.value in ("grant", "order")]
    if not granted or frame.forum is None or not (hears_appeals(frame.forum.key) or frame.forum.key == case.forum_key):
        return frame
    if _RIGHT.search(content, Span(granted[-1].end, told.start).start, told.start):
        return frame
    cues = tuple(msgspec.structs.replace(cue, cue_class="reverse") if cue is told else cue for cue in frame.cues)
    return msgspec.structs.replace(frame, cues=cues)
