"""Whether a step is one of a criminal case: a conviction, what is paid beside it, the review of a sentence."""

from bisect import bisect_right

from ipgraph.extract.draft import CaseDraft, is_criminal_court
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "crime_step")
_SENTENCE, _PENALTY, _FINED_WORKER = _EN.within("sentence"), _EN.within("penalty"), _EN.within("fined worker")
_FINE, _TRIED_FOR_IT, _NO_CRIME = _EN.within("fine"), _EN.within("tried for it"), _EN.within("no crime")
_CRIMINAL_ZH = Beside("zh", "crime_step").within("criminal")


def tells_crime(docket: Docket, frame: Frame) -> bool:
    """Whether the words of a step tell by themselves that somebody is tried for a crime."""
    if frame.classes & {"convict", "acquit"} or (frame.forum is not None and is_criminal_court(frame.forum.key)):
        return True
    said = docket.scene.words(frame.span)
    if docket.scene.language == "zh":
        return _CRIMINAL_ZH.search(said) is not None
    if "penalise" in frame.classes and _FINED_WORKER.search(said):
        return True
    return _fined_for_crime(docket, frame, said)


_LOOK_AHEAD = 2
"""In how many sentences behind a fine it may be told that those who pay it stood trial for a crime."""


def _fined_for_crime(docket: Docket, frame: Frame, said: str) -> bool:
    """Whether a court imposes a fine, and the next sentences tell of a sentence or of prosecutors."""
    forum = frame.forum
    if not frame.classes & {"award", "penalise"} or forum is None or forum.rank < 1 or not _FINE.search(said):
        return False
    sentences, content = docket.scene.sentences, docket.scene.content
    if _NO_CRIME.search(content, frame.sentence.start, frame.sentence.end):
        return False
    at = bisect_right(sentences, frame.sentence.start, key=lambda s: s.start)
    behind = [(s.start, s.end) for s in sentences[at : at + _LOOK_AHEAD]]
    return any(_TRIED_FOR_IT.search(content, *s) and not _NO_CRIME.search(content, *s) for s in behind)


def reviews_crime(docket: Docket, frame: Frame) -> bool:
    """Whether a review is one of a sentence: words name the sentence, or those who stood accused of a crime."""
    if not frame.classes & set(REVIEW):
        return False
    if docket.scene.language == "zh":
        return _CRIMINAL_ZH.search(docket.scene.words(frame.sentence)) is not None
    return _SENTENCE.search(docket.scene.words(frame.span)) is not None


def goes_on_with_crime(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a step goes on with the crime that was told before, as a sum does that is part of the sentence."""
    if not any(c.role == "criminal" for c in case.thread.cases) or _goes_on_with_suit(docket, frame, case):
        return False
    return "award" not in frame.classes or _punishes(docket, frame)


def _punishes(docket: Docket, frame: Frame) -> bool:
    """Whether what an English report says is to be paid is part of the sentence it has just told of."""
    case = docket.case
    told = case is not None and case.role == "criminal" and docket.scene.language == "en"
    here = case is not None and (frame.forum is None or case.forum_key in ("", frame.forum.key))
    return told and here and _PENALTY.search(docket.scene.words(frame.span)) is not None


_CIVIL_NUMBER = lazy(r"民(?:初|终|再|申|监|提)(?:字第)?\d")


def _goes_on_with_suit(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a Chinese text that has told of a crime speaks of the suit that came behind it."""
    if docket.scene.language != "zh":
        return False
    return case.role == "main" or _CIVIL_NUMBER.search(docket.scene.words(frame.span)) is not None
