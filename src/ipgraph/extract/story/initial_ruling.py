"""Whether a Chinese sentence looks back on what was ruled at first, where the last word has been told: 初裁, 终裁."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_INITIAL = lazy(r"初裁|初步裁[定决]")
_FINAL = lazy(r"终裁|最终裁[定决]")
_TO_COME = lazy(r"预计|将|拟|有望|等待|尚待|待")


def is_overtaken(docket: Docket, frame: Frame) -> bool:
    """Whether a frame tells of an initial ruling in the case of which the final one was told before."""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None or not _INITIAL.search(scene.words(frame.span)):
        return False
    told = (s for s in scene.sentences if any(s.start <= v.span.start < s.end for v in case.verdicts))
    before = [s for s in told if s.end <= frame.sentence.start]
    return any(_FINAL.search(scene.words(s)) and not _TO_COME.search(scene.words(s)) for s in before)
