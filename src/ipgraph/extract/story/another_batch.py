"""Whether a step is that of another case than the one told: customs held "a second batch", a suit "is pending"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ANOTHER = {
    "en": lazy(
        r"\b(?:[Aa]nother|[Aa] second|[Tt]he second|[Aa] third|[Aa] further|[Tt]he other|[Aa] later) (?:[\w-]+ ){0,2}?"
        r"(?:consignment|shipment|batch|parcel|container|lot|seizure|haul)\b"
    ),
    "zh": lazy(
        r"另(?:外)?(?:一|两|有一|有两|有)?批|第[二三]批|第[二三四五六](?:起|票|宗)|又(?:查获|查扣|扣留)一批"
        r"|(?:\d[日月]|同[日月年]|此后|随后)[，,]?[^，。；]{0,10}?(?:又|再次|再度|还|另)(?:查获|查扣|扣留|截获|查发|暂扣)"
    ),
}
_BACK = 60
"""How far before the sentence of a seizure the words may stand."""


def is_another_batch(docket: Docket, frame: Frame) -> bool:
    """Whether the words, or those of the sentence before, speak of further goods."""
    if frame.kind != "seizure" or docket.case is None or docket.case.role != "customs":
        return False
    scene = docket.scene
    start = max(docket.case.anchor().end, frame.sentence.start - _BACK)
    return _ANOTHER[scene.language].search(scene.content, start, frame.span.end) is not None


def still_open(docket: Docket, frame: Frame) -> bool:
    """Whether the words behind a suit say that nothing has come of it yet: no case that was decided before."""
    behind = Span(frame.predicate.end, frame.sentence.end)
    return docket.scene.language == "en" and docket.scene.cues.has(behind, "pending")
