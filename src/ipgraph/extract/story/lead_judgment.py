"""The judgment that a Chinese lead tells before its story: 最高法院近日作出再审判决。此前,……。该院认为……,遂撤销原判."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ONLY_TOLD = frozenset({"rule"})
"""What is said of a case of which only that it was decided is told."""
_BEFORE_THAT = lazy(r"(?:此前|之前|早前|在此之前|据了解|据悉|经查|回溯|原来|案情显示|据介绍)[，,]?")


def judgment_of_lead(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case of which a lead has told only that its court, which reviews, gave judgment, for what that court did."""
    scene, forum = docket.scene, frame.forum
    if scene.language != "zh" or forum is None or not frame.classes & set(REVIEW):
        return None
    told = [
        c
        for c in docket.cases()
        if c.forum_key == forum.key
        and c.role == "main"
        and c.instance is not None
        and c.instance.value in ("second", "retrial")
        and {v.value for v in c.verdicts} == _ONLY_TOLD
    ]
    if len(told) != 1:
        return None
    between = Span(told[0].born, frame.sentence.start)
    back = any(
        _BEFORE_THAT.match(scene.content, s.start) for s in scene.sentences if between.start <= s.start < between.end
    )
    return told[0] if back else None
