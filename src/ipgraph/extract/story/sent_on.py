"""What another court of appeal decides after a court of cassation sent a case on to it comes after that one."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

RULE = "sent-on"
_SENT_TO = Beside("en", "court_alone").before("back to")
_REACH = 100
"""How many characters before the name of a court tell at the most that another court sends the case there."""


def tie_sent_on(docket: Docket) -> None:
    """Tie the case before the court of appeal to which a reviewing court sent a dispute above that review."""
    if docket.scene.language != "en":
        return
    told = list(docket.cases())
    for review in [case for case in told if case.said("remand") and case.after is not None]:
        court = _sent_to(docket, review)
        for case in told:
            if court is None or case.forum_key != court.key or case in chain(review) or case.born < court.start:
                continue
            case.instance = Fact("second", Span(court.start, court.end), RULE)
            case.after, case.after_span = review, Span(court.start, court.end)
            for side in ("claimants", "respondents", "appellants"):
                getattr(case, side).clear()
            _move_what_it_did(review, case, court)


def _move_what_it_did(review: CaseDraft, case: CaseDraft, court: ForumMention) -> None:
    """Give the court behind whose name a sentence goes on what that tells: "to the Lyon court, which awarded"."""
    awarded = [money for money in review.awarded if money.span.start > court.end]
    if not awarded or any(verdict.span.start > court.end for verdict in case.verdicts if case.awarded):
        return
    review.awarded[:] = [money for money in review.awarded if money not in awarded]
    case.awarded += awarded
    case.verdicts += [v for v in review.verdicts if v.span.start > court.end]
    review.verdicts[:] = [v for v in review.verdicts if v.span.start <= court.end]
    if review.decided is not None and review.decided.span.start > court.end:
        case.decided = case.decided or review.decided
        review.decided = None
    if not review.awarded:
        moved = review.remedies.pop("damages", None)
        if moved is not None:
            case.remedies.setdefault("damages", moved)


def _sent_to(docket: Docket, review: CaseDraft) -> ForumMention | None:
    """The court of appeal behind the words that send a case on."""
    at = next(fact.span for fact in review.verdicts if fact.value == "remand")
    scene = docket.scene
    sentence = next((s for s in scene.sentences if s.start <= at.start < s.end), None)
    if sentence is None:
        return None
    behind = scene.forums.within(Span(at.start, sentence.end))
    return next((forum for forum in behind if hears_appeals(forum.key) and _is_sent_to(scene, at.start, forum)), None)


def _is_sent_to(scene: Scene, start: int, forum: ForumMention) -> bool:
    """Whether the words before a court, from ``start`` on, tell that another court sends a case there."""
    return _SENT_TO.search(scene.content, max(start, forum.start - _REACH), forum.start) is not None


def only_sent_to(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether a reviewing court sends a case to a court, which has done nothing in it so far."""
    if scene.language != "en" or not _is_sent_to(scene, sentence.start, forum):
        return False
    before = Span(max(sentence.start, forum.start - _REACH), forum.start)
    return scene.cues.has(before, "remand") and not scene.cues.has(Span(forum.end, sentence.end), *DECISION)
