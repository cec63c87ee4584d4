"""An office of a place that a Chinese text says to have dismissed what an owner asked it to do against somebody."""

from itertools import pairwise

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_NOT_INFRINGED = lazy(r"侵权不成立|不构成侵权|未落入|不落入|没有落入|不侵权")
_OBJECTED = lazy(r"异议|回避|中止|延期|责令|判令|侵权成立|(?<!不)构成侵权|(?<!未)(?<!不)(?<!没有)落入")
"""What tells that something else is dismissed, or that the office acts: 驳回管辖异议，责令乙公司停止侵权."""
_DISMISSES = lazy(r"驳回(?:了)?(?:请求人)?$")
_AGAINST = lazy(r"(?:[（(][^（()）]{1,24}[）)])?(?:就|对|针对|与|诉|关于)(?:被请求人)?[^，。；]{0,12}$")
BOTH = 2
"""How many names a sentence holds at the least that names both sides."""


def refuses_to_act(docket: Docket, frame: Frame) -> bool:
    """Whether an office dismisses what an owner asked it to do against somebody, both told: 驳回甲公司的处理请求."""
    scene, sentence = docket.scene, frame.sentence
    if scene.language != "zh" or "dismiss" not in frame.classes or len(scene.parties.within(sentence)) < BOTH:
        return False
    if _OBJECTED.search(scene.content, sentence.start, sentence.end):
        return False
    if scene.cues.has(sentence, "ask"):
        return True
    return _NOT_INFRINGED.search(scene.content, sentence.start, sentence.end) is not None


def sides_refused(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Put the sides into a case that ended so, where they stand behind the verb: 驳回甲公司针对乙公司提出的请求."""
    content, sentence = docket.scene.content, frame.sentence
    if case.claimants or case.respondents:
        return
    named = docket.scene.parties.within(sentence)
    for one, other in pairwise(named):
        asks = _DISMISSES.search(content, max(sentence.start, one.start - 8), one.start)
        if asks and _AGAINST.match(content, one.end, other.start):
            case.add_side("claimants", one.parties, frame.words, frame.predicate.rule)
            case.add_side("respondents", other.parties, frame.words, frame.predicate.rule)
