"""Which customs held goods, where the sentence says only 海关: those of whom the report has spoken last."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

_ALL_OF_THEM = "cn-customs"
"""The key of the General Administration, with which marks are recorded and which holds no goods itself."""
_BACK = 400
"""How far before a seizure the customs stand that made it."""


def held_at(docket: Docket, frame: Frame) -> ForumMention | None:
    """The customs of a seizure that names none: 北仑海关查验发现…。目前,海关已扣留该批货物."""
    scene = docket.scene
    if frame.kind != "seizure" or scene.language != "zh" or frame.forum is not None:
        return None
    before = scene.forums.within(Span(max(0, frame.sentence.start - _BACK), frame.predicate.start))
    told = [f for f in before if f.kind == "customs" and f.key and f.key != _ALL_OF_THEM and not f.generic]
    return told[-1] if told and docket.part_at(told[-1].start) == docket.part_at(frame.predicate.start) else None
