"""The items of an operative part: 判决如下：一、乙公司停止侵害；二、乙公司赔偿….

Each item goes on with the decision whose words announce the list.
"""

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.parts import is_item
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_OPENS = lazy(r"(?:判决|裁定|裁决|决定|判令|主文|改判)[^。：:]{0,8}(?:如下|为|结果)?[：:]\s*$")
_REFUSES = lazy(r"驳回|不予|撤销")


def opens_list(scene: Scene, sentence: Span, before: bool) -> bool:
    """Whether the list of what a forum orders begins behind a sentence, or goes on in it."""
    if scene.language != "zh":
        return False
    if _OPENS.search(scene.content, sentence.start, sentence.end):
        return True
    return before and is_item(scene, sentence)


def read_item(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Put the remedies that an item orders, and those who are to do it, to the case spoken of."""
    scene, case = docket.scene, docket.case
    if case is None or case.role not in ("main", "enforcement", "counterclaim") or not is_item(scene, sentence):
        return
    if _REFUSES.search(scene.content, sentence.start, sentence.end):
        return
    for cue in scene.cues.within(sentence, "remedy"):
        case.remedies.setdefault(str(cue.value), Fact(cue.value, Span(cue.start, cue.end), cue.rule))
        named = [a for a in actors if a.end <= cue.start and a.mark == "" and a.parties]
        if named and case.after is None:
            case.add_side("respondents", named[0].parties, Span(cue.start, cue.end), cue.rule)
