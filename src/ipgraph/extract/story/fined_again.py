"""Another penalty of a Chinese office against the one whom it has punished: 2023年8月，该店就曾被该局罚款8000元."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.left_days import MONTH
from ipgraph.extract.story.docket import Docket, compatible


def fined_again(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a penalty is told with a day and a sum other than those of the case told before."""
    scene, sentence = docket.scene, frame.sentence
    if scene.language != "zh" or case.role != "enforcement" or "penalise" not in frame.classes:
        return False
    if case.decided is None or not case.said("penalise") or sentence.start <= case.decided.span.start < sentence.end:
        return False
    days = [d.value for d in scene.dates.within(sentence) if not d.is_range and len(d.value) >= MONTH]
    sums = {money.amount for money in scene.money.within(sentence)}
    known = {money.amount for money in case.awarded}
    return len(days) == 1 and not compatible(days[0], case.decided.value) and bool(sums) and not sums & known
