"""The day of a filing that the sentence before tells: "In May 2010 the roles changed. Alpha sued Beta in Ulm"."""

from bisect import bisect_left

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside

_EN = Beside("en", "day_told_before")
_SAME_TIME = _EN.within("same time")
_TURN = _EN.within("turn")
_LONGEST = 90
"""How long a sentence is at the most that only opens what the next one tells."""


def day_told_before(docket: Docket, frame: Frame) -> DateMention | None:
    """The day of a filing beside which no day stands, as the sentence before tells it; ``None`` where none does."""
    scene, sentence = docket.scene, frame.sentence
    if scene.language != "en" or frame.kind == "versus" or scene.dates.within(sentence):
        return None
    at = bisect_left(scene.sentences, sentence.start, key=lambda s: s.start)
    before = scene.sentences[at - 1] if at else None
    if before is None or "\n" in scene.content[before.end : sentence.start]:
        return None
    told = docket.case.filed if docket.case is not None else None
    if told is not None and before.start <= told.span.start < before.end:
        same = _SAME_TIME.search(scene.content, sentence.start, sentence.end)
        days = scene.dates.within(told.span) if same else []
    elif before.end - before.start <= _LONGEST and _TURN.search(scene.content, before.start, before.end):
        days = scene.dates.within(before)
    else:
        return None
    return days[0] if len(days) == 1 and not days[0].is_range else None
