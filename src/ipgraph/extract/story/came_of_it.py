"""What a sentence goes on to say came of the suit that it has just told: 甲公司提起诉讼,后被驳回.

"Alpha's suit, filed in Munich in May 2021, was thrown out in June 2022" tells it in one breath as well.
"""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "came_of_it")
_ZH = Beside("zh", "came_of_it")
_WON = _ZH.within("won")
"""What somebody who sues comes to there: 甲公司起诉并获胜诉."""
_THEN = _ZH.before("then")
_SUFFERED = _ZH.behind("suffered")
_ENDS = frozenset({"dismiss", "lost", "won"})
_SUIT = r"(?:(?:law)?suits?|actions?|complaints?|cases?|claims?)"
_WAS = r"(?:was|were|has been|have been|had been|got)(?: \w+ly| later| also| then| soon| in turn)* $"
_WHAT_WAS_FILED = lazy(
    rf"\b{_SUIT}\b[^;]{{0,90}}?,? (?:filed|lodged|brought|launched|begun|started|commenced|which|that)\b[^;]*?"
    rf"(?:, (?:but |and )?(?:(?:the|that|this) {_SUIT} )?|\d{{4}} (?:but|and) (?:(?:the|that|this) {_SUIT} )?"
    rf"|only to be |{_SUIT} )"
    rf"(?:{_WAS}|$)"
)
_SUIT_FIRST = _EN.behind("suit first")
_REACH = 400
"""How far before such a verb the suit is told at the most."""
_THE_SUIT = _EN.before("the suit")
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
