"""Appeals told to have failed by the verb that tells that they were brought: "appealed unsuccessfully to …"."""

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "appealed-in-vain"
_IN_VAIN = lazy(
    r"\b(?:appealed (?:[\w-]+ ){0,2}?(?:unsuccessfully|in vain|without success)|unsuccessfully appealed)"
    r"(?: (?:against|from) [^.;,]{3,60}?)? to (?:the |an? )?$"
)
_BACK = 120


def note_lost_appeal(docket: Docket, sentence: Span) -> None:
    """Note that an appeal to a forum that the sentence names failed, where nothing else tells what became of it."""
    scene = docket.scene
    if scene.language != "en":
        return
    for forum in scene.forums.within(sentence):
        told = _IN_VAIN.search(scene.content, max(sentence.start, forum.start - _BACK), forum.start)
        if told is None:
            continue
        case = next((c for c in docket.cases() if c.forum_key == forum.key and _is_above(c)), None)
        if case is not None and not case.said(*REVIEW, "dismiss", "won", "lost"):
            case.verdicts = [v for v in case.verdicts if v.value not in ("pending", "appeal")]
            case.verdicts.append(Fact("affirm", Span(*told.span()), RULE))
            if case.after is None and case.forum_key.endswith(BOARDS):
                case.after, case.after_span = _of_its_office(docket, case), Span(*told.span())
            docket.speak_of(case)


def _is_above(case: CaseDraft) -> bool:
    """Whether a case reviews another, or is before the board of an office."""
    second = case.instance is not None and case.instance.value in ("second", "retrial")
    return case.after is not None or second or (case.role == "office" and case.forum_key.endswith(BOARDS))


def _of_its_office(docket: Docket, case: CaseDraft) -> CaseDraft | None:
    """The last decision of the office of a board that nothing reviews yet."""
    every = list(docket.cases())
    key = case.forum_key.removesuffix(BOARDS)
    below = [c for c in every if c.role == "office" and c.forum_key == key and c.verdicts and c.thread is case.thread]
    return next((c for c in reversed(below) if not any(o.after is c for o in every)), None)
