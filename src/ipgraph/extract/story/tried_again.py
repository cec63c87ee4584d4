"""A suit that a court of appeal sent back is a case of its own before the court below, tried there once more."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, people, root
from ipgraph.extract.story.origin import is_first
from ipgraph.extract.story.rungs_zh import sits_above
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_EN, _ZH = Beside("en", "tried_again"), Beside("zh", "tried_again")
_AGAIN = {"en": _EN.within("again"), "zh": _ZH.within("again")}
_TO_COME = {"en": _EN.before("to come"), "zh": _ZH.before("to come")}


def tried_again(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The new case below that a decision tells of after a review sent the suit back, opened where it was not told."""
    language = docket.scene.language
    if case.role != "main" or case.instance is None:
        return None
    if case.after is None:
        return _untold_before(docket, frame, case)
    below_it = _court_below(docket, frame, case)
    if case.instance.value not in ("second", "retrial") or not _sent_back(case) or below_it is None:
        return None
    reviews = frame.classes & set(REVIEW) and not frame.classes - {*REVIEW, "rule"}
    below = frame.forum is not None and frame.forum.key == below_it.forum_key
    if (reviews and not below) or (frame.forum is not None and not below):
        return None
    told = _AGAIN[language].search(docket.scene.content, frame.sentence.start, frame.span.end)
    if told is None or _TO_COME[language].search(docket.scene.content, frame.sentence.start, told.start()):
        return None
    known = next((c for c in case.thread.cases if c.after is case and c.role == "main" and is_first(c)), None)
    if known is not None:
        return known
    again = docket.open(case.thread, "main", frame.predicate.start, None)
    again.take_forum(below_it)
    again.instance = Fact("first", frame.words, "tried-again")
    again.after, again.after_span = case, Span(told.start(), told.end())
    again.claimants, again.respondents = dict(below_it.claimants), dict(below_it.respondents)
    return again


def _untold_before(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The new case below a review by which a Chinese text begins: 高院裁定发回重审，深圳中院重审后判决…."""
    forum, scene = frame.forum, docket.scene
    second = case.instance is not None and case.instance.value in ("second", "retrial")
    if scene.language != "zh" or forum is None or not second or not case.said("remand"):
        return None
    told = _AGAIN["zh"].search(scene.content, forum.end, frame.predicate.end)
    if told is None or not 0 < forum.rank < case.rank or not sits_above(case.forum_key, forum.key):
        return None
    again = docket.open(case.thread, "main", frame.predicate.start, forum)
    again.instance = Fact("first", frame.words, "tried-again")
    again.after, again.after_span = case, Span(told.start(), told.end())
    again.claimants, again.respondents = dict(case.claimants), dict(case.respondents)
    return again


def _sent_back(case: CaseDraft) -> bool:
    """Whether a suit was sent back; of one overturned a Chinese text may tell only of the new trial."""
    return case.said("remand") or (case.language == "zh" and case.said("reverse"))


def _court_below(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case of first instance below a review: at its bottom, or the one of the court that now decides."""
    if is_first(root(case)):
        return root(case)
    court, mine = frame.forum.key if frame.forum is not None else "", people(case)
    suits = [c for c in docket.cases() if court and c.forum_key == court and c.role == "main" and is_first(c)]
    told = [c for c in suits if c.thread.part == case.thread.part and (not mine or people(c) & mine)]
    return told[-1] if told else None
