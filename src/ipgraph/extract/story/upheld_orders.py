"""An order that a court above upholds: the words that grant one are those of a review there."""

import msgspec

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import abroad
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy

_UPHELD = lazy(r"(?:up(?:held|holds?|holding)|confirm|affirm|sustain|left)\w*\b")
_CONFIRMED = lazy(r"confirm(?:ed|s)\b")
"""What a court above says of what the one below held: "the Court of Appeal confirmed that in July"."""


def as_upheld(docket: Docket, frame: Frame) -> Frame:
    """Read "the Court of Appeal upheld the order" as a review, where the order was told of a court below."""
    case, forum = docket.case, frame.forum
    if (
        docket.scene.language != "en"
        or case is None
        or forum is None
        or case.role not in ("main", "interim", "criminal")
    ):
        return frame
    if (
        case.after is not None
        and case.role == "main"
        and case is docket.appeal
        and not abroad(case.after.forum_key, forum.key)
    ):
        case = case.after  # the appeal that is decided here was told before
    placed = case.rank > 0 or case.forum_kind == "trade-commission"
    if not ended(case) or not placed or case.rank >= forum.rank:
        return frame
    if case.instance is None or abroad(case.forum_key, forum.key):
        return frame
    first = case.instance.value == "first" or case.forum_kind == "trade-commission"
    if case.role == "interim":
        frame = msgspec.structs.replace(frame, cues=tuple(_thrown_out(docket, cue) for cue in frame.cues))
    cues = tuple(
        msgspec.structs.replace(cue, cue_class="affirm")
        if (cue.cue_class == "grant" and first and _UPHELD.match(docket.scene.content, cue.start, cue.end))
        or (cue.cue_class == "rule" and _CONFIRMED.match(docket.scene.content, cue.start, cue.end))
        else cue
        for cue in frame.cues
    )
    return msgspec.structs.replace(frame, cues=cues)


_THREW_OUT = lazy(
    r"(?:threw|throws|tossed|tosses|struck|knocked|kicked|wiped|swept)(?: (?:out|aside|away))?"
    r" (?:it|that|this|(?:the|that|this) (?:[\w-]+ ){0,2}?(?:orders?|injunctions?|bans?|measures?))\b"
)
"""What a court above does to an order: no request for one is dismissed there."""


def _thrown_out(docket: Docket, cue: Cue) -> Cue:
    thrown = cue.cue_class == "dismiss" and _THREW_OUT.match(docket.scene.content, cue.start)
    return msgspec.structs.replace(cue, cue_class="reverse") if thrown else cue
