"""What a sentence goes on to say came of the suit that it has just told: 甲公司提起诉讼,后被驳回.

"Alpha's suit, filed in Munich in May 2021, was thrown out in June 2022" tells it in one breath as well.
"""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

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
        if _bound_by_it(docket, frame):
            return True
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


_BOUND = frozenset({"order", "award"})
_ON = lazy(r"(?:;|, and|, but|, with|; and)(?: the)? $")
_WAS_TOLD = lazy(
    r"(?:\s?\([^()]*\))?(?: was| were| has been| had been| has| had| must| being)?(?: \w+ly| later| then)? ?"
)
_WHICH_WAS = lazy(
    r"\)?(?:\s?\([^()]*\))?, (?:which|who) "
    r"(?:(?:was|were|has been|have been|must|will have to|has to)(?: \w+ly| now| then)? ?"
    r"|(?=must\b|will have\b|has to\b))"
)
"""What stands between the one who is sued and what came of it: "won its case against Beta, which must pay"."""


_TO_PAY = lazy(r"[^.;,]{0,40}?\bpay (?:the )?")


def _pays_another(docket: Docket, words: Span, suing: set[PartyDraft]) -> bool:
    """Whether the one who is told to have to pay pays somebody who did not sue: "which must pay Gamma $3 million"."""
    paid = _TO_PAY.match(docket.scene.content, words.start, words.end)
    named = docket.scene.parties.within(Span(paid.end(), words.end)) if paid is not None else []
    return paid is not None and any(m.start == paid.end() and not set(m.parties) & suing for m in named)


def _bound_by_it(docket: Docket, frame: Frame) -> bool:
    """Whether the one sued is told to have to do something behind the suit: "sued Beta in Ulm; Beta was ordered to"."""
    scene, case, at = docket.scene, docket.case, frame.predicate.start
    if case is None or not frame.classes & _BOUND or not case.respondents:
        return False
    named = [m for m in scene.parties.within(Span(max(frame.sentence.start, at - 60), at)) if m.end <= at]
    if not named or not set(named[-1].parties) <= set(case.respondents):
        return False
    which = _WHICH_WAS.match(scene.content, named[-1].end)
    if which is not None and which.end() == at:
        return not _pays_another(docket, Span(at, frame.sentence.end), set(case.claimants))
    told = _WAS_TOLD.fullmatch(scene.content, named[-1].end, at)
    return told is not None and _ON.search(scene.content, frame.sentence.start, named[-1].start) is not None
