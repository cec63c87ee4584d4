"""What a Chinese sentence goes on to say came of the suit that it has just told: 甲公司提起诉讼,后被驳回."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_WON = lazy(r"胜诉|获胜|败诉|落败")
"""What somebody who sues comes to there: 甲公司起诉并获胜诉."""
_THEN = lazy(r"[，,；;](?:但|后|最终|随后|后来|均|终|最后|已|结果|也|却|先后|不过|全部|亦|悉数|又|两次|双双)*$")
_SUFFERED = lazy(r"被|遭|未获|未得到|未能获得|获得?支持|得到支持")
_ENDS = frozenset({"dismiss", "lost", "won"})


def came_of_it(docket: Docket, frame: Frame) -> bool:
    """Whether a decision that names no court is what came of the suit before it in the sentence."""
    scene, at = docket.scene, frame.predicate.start
    if _WON.search(scene.words(frame.words)):
        return True
    then = _THEN.search(scene.content, max(frame.sentence.start, at - 12), at)
    suffered = _SUFFERED.match(scene.content, at, frame.predicate.end)
    return bool(then and suffered) and bool(frame.classes & _ENDS)
