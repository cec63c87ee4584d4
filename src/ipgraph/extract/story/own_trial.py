"""What a judge makes of the verdict of his own jury: "In October the judge threw it out", "a new jury cleared Beta".

All of it is one case: what the judge sets aside was not granted, what he lets stand is told already, and the verdict of
a new trial in the same court takes the place of the first.
"""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside

_EN = Beside("en", "own_trial")
_JUDGE, _ABOVE, _VERDICT, _SECOND, _OTHER = (
    _EN.before("judge"),
    _EN.within("above"),
    _EN.behind("verdict"),
    _EN.within("second"),
    _EN.within("other case"),
)
_NEAR = 60
"""How far behind the verb the verdict stands, in code points."""
_TRIED = ("award", "won", "lost", "infringe", "rule", "order")


def undone_by_own_judge(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit spoken of whose own judge sets the verdict aside."""
    case = _tried(docket, frame)
    undone = next((cue for cue in frame.cues if cue.cue_class == "reverse"), None)
    told = case is not None and case.said("award", "won", "order") and _by_judge(docket, frame, undone)
    return case if told else None


def keeps_own_verdict(docket: Docket, frame: Frame) -> bool:
    """Whether the judge of a suit lets the verdict told before stand, which is no decision of another case."""
    kept = next((cue for cue in frame.cues if cue.cue_class == "affirm"), None)
    if frame.classes - {"affirm", "rule"}:
        return False
    return _tried(docket, frame) is not None and _by_judge(docket, frame, kept)


def _tried(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit of first instance spoken of in which a jury or a judge has given a verdict."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.role != "main" or case.after is not None:
        return None
    first = case.instance is not None and case.instance.value == "first" and docket.appeal is None
    mine = frame.forum is None or frame.forum.rank <= 1
    return case if first and mine and case.said(*_TRIED) and case.born < frame.sentence.start else None


def _by_judge(docket: Docket, frame: Frame, cue: Cue | None) -> bool:
    """Whether a judge, and no court above, is the one who does something to a verdict."""
    content = docket.scene.content
    if cue is None or not _JUDGE.search(content, frame.sentence.start, cue.start):
        return False
    if _ABOVE.search(content, frame.sentence.start, cue.start):
        return False
    if _OTHER.search(content, cue.start, frame.sentence.end) or _sits_elsewhere(docket, frame):
        return False
    return _VERDICT.match(content, cue.start, min(frame.sentence.end, cue.end + _NEAR)) is not None


def _sits_elsewhere(docket: Docket, frame: Frame) -> bool:
    """Whether the court named with a judge is another than that of the suit spoken of."""
    case, forum = docket.case, frame.forum
    return bool(case and forum and not forum.anaphor and forum.key and case.forum_key and forum.key != case.forum_key)


def of_own_trial(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit spoken of whose own judge sets the verdict aside, or in which a second jury gives another."""
    case = docket.case
    if case is None or not _tried_there_again(docket, frame, case):
        return undone_by_own_judge(docket, frame)
    case.awarded.clear()  # the second verdict takes the place of the first
    case.remedies.clear()
    case.findings.clear()
    case.verdicts.clear()
    case.decided = None
    return case


def _tried_there_again(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    first = case.role == "main" and case.after is None and case.instance is not None and case.instance.value == "first"
    if docket.scene.language != "en" or not first or not case.said("remand") or not frame.classes & set(_TRIED):
        return False
    if docket.appeal is not None or (frame.forum is not None and frame.forum.rank > 1):
        return False
    sent_back = max(fact.span.end for fact in case.verdicts if fact.value == "remand")
    second = _SECOND.search(docket.scene.content, sent_back, max(sent_back, frame.predicate.start))
    return frame.predicate.start >= sent_back and second is not None
