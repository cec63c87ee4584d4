"""What a sentence goes on to say came of the suit that it has just told: 甲公司提起诉讼,后被驳回.

"Alpha's suit, filed in Munich in May 2021, was thrown out in June 2022" tells it in one breath as well.
"""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_WON = lazy(r"胜诉|获胜|败诉|落败")
"""What somebody who sues comes to there: 甲公司起诉并获胜诉."""
_THEN = lazy(r"[，,；;](?:但|后|最终|随后|后来|均|终|最后|已|结果|也|却|先后|不过|全部|亦|悉数|又|两次|双双)*$")
_SUFFERED = lazy(r"被|遭|未获|未得到|未能获得|获得?支持|得到支持")
_ENDS = frozenset({"dismiss", "lost", "won"})
_SUIT = r"(?:(?:law)?suits?|actions?|complaints?|cases?|claims?)"
_WAS = r"(?:was|were|has been|have been|had been|got)(?: \w+ly| later| also| then| soon| in turn)* $"
_WHAT_WAS_FILED = lazy(
    rf"\b{_SUIT}\b[^;]{{0,90}}?,? (?:filed|lodged|brought|launched|begun|started|commenced|which|that)\b[^;]*?"
    rf"(?:, (?:but |and )?(?:(?:the|that|this) {_SUIT} )?|\d{{4}} (?:but|and) (?:(?:the|that|this) {_SUIT} )?"
    rf"|only to be |{_SUIT} )"
    rf"(?:{_WAS}|$)"
)
_SUIT_FIRST = lazy(
    rf"(?:An?|The|That|This|Its|His|Her|Their|[A-Z][\w.&]*(?: [A-Z][\w.&]*){{0,3}}['’]s?) (?:[\w-]+ ){{0,4}}?{_SUIT}"
    rf" (?:that|which|brought|filed|lodged)\b[^;:]*(?<! that)(?<! which) {_WAS}"
)
_REACH = 400
"""How far before such a verb the suit is told at the most."""
_THE_SUIT = lazy(rf"(?:, |\b)(?:but|and|though) (?:the|that|this|its|his|her|their) {_SUIT} {_WAS}")
"""What stands before the verb that tells what came of a suit."""


def came_of_it(docket: Docket, frame: Frame) -> bool:
    """Whether a decision that names no court is what came of the suit before it in the sentence."""
    scene, at = docket.scene, frame.predicate.start
    if scene.language == "en":
        before = scene.content[max(frame.sentence.start, at - _REACH) : at]
        return (
            bool(frame.classes & _ENDS)
            and (_SUIT_FIRST.match(before) or _WHAT_WAS_FILED.search(before) or _THE_SUIT.search(before)) is not None
        )
    if _WON.search(scene.words(frame.words)):
        return True
    then = _THEN.search(scene.content, max(frame.sentence.start, at - 12), at)
    suffered = _SUFFERED.match(scene.content, at, frame.predicate.end)
    return bool(then and suffered) and bool(frame.classes & _ENDS)
