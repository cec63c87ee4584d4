"""Suits that are told of two who are at odds, of whom either may have sued: 双方互诉, 两家公司对簿公堂."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_MUTUAL_ZH = Beside("zh", "filing_sides").within("mutual")
_ASKS_ZH = lazy(r"[^，。；]{0,12}[，,](?:并|共同|均)?(?:要求|请求|诉请|主张)(?:法院)?(?:判令|判决)?(?:被告)?")


def mutual(docket: Docket, frame: Frame) -> bool:
    """Whether both go to court against each other, so that nobody alone is the claimant."""
    if docket.scene.language != "zh" or frame.kind not in ("suit", "office"):
        return False
    if any(actor.role and actor.parties for actor in (*frame.agents, *frame.patients)):
        return False  # 甲公司（原告）与乙公司（被告）对簿公堂
    told = _MUTUAL_ZH.search(docket.scene.content, frame.span.start, frame.predicate.end + 2)
    if told is None or any(a.mark == "against" for a in frame.patients):
        return False
    return not _asks_third(docket, frame, told.start())


def _asks_third(docket: Docket, frame: Frame, start: int) -> bool:
    """Whether the two ask for something of somebody else: 甲公司和丙公司因专利侵权诉至法院，要求乙公司赔偿."""
    scene, sentence = docket.scene, frame.sentence
    asked = _ASKS_ZH.match(scene.content, frame.predicate.end, sentence.end)
    if asked is None:
        return False
    both = {p for m in scene.parties.within(sentence) if m.start < frame.predicate.start for p in m.parties}
    third = {p for m in scene.parties.within(sentence) if m.start == asked.end() for p in m.parties}
    return bool(third) and third.isdisjoint(both)
