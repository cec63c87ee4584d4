"""Whether customs held another batch of goods than the one told of: "a second consignment", 另一批货物."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_ANOTHER = {
    "en": lazy(
        r"\b(?:[Aa]nother|[Aa] second|[Tt]he second|[Aa] third|[Aa] further|[Tt]he other|[Aa] later) (?:[\w-]+ ){0,2}?"
        r"(?:consignment|shipment|batch|parcel|container|lot|seizure|haul)\b"
    ),
    "zh": lazy(r"另(?:外)?(?:一|两|有一|有两|有)?批|第[二三]批|又(?:查获|查扣|扣留)一批"),
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
